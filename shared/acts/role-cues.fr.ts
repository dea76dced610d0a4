import type { BlockRole } from './act.ts';
import { readArticleHeading } from './article-number.fr.ts';
import { bareOf } from './bare-words.ts';

/**
 * How far the reading of an act has come: its heading, its visas and considérants, what it decides or tells,
 * what closes it. The same words say other things at other places.
 */
export type Stage = 'head' | 'basis' | 'body' | 'letter' | 'end';

export type CueContext = {
  readonly stage: Stage;
  /** The document has visas, or a letter's opening and closing formulas. */
  readonly hasVisas: boolean;
  readonly isLetter: boolean;
};

type Cue = {
  readonly role: BlockRole;
  readonly pattern: RegExp;
  /** Stages in which it holds; absent = all. */
  readonly in?: readonly Stage[];
  /** Longest text that it may be: a phrase in the middle of a speech is no cue. */
  readonly longest?: number;
};

const person = '(?:M\\.|MM\\.|Mmes?|Madame|Monsieur|Mesdames|Messieurs)';

/** Order matters: the first that fits is taken. Texts are read as `plainWords` gives them. */
const written: readonly Cue[] = [
  { role: 'expose', pattern: /^entre(?: les soussignée?s)? ?:?$/iu, longest: 60 },
  { role: 'visa', pattern: /^(?:[-–•] ?)?vus?\b(?! que)[ :,]/iu, in: ['head', 'basis', 'body'] },
  {
    role: 'considerant',
    pattern: /^(?:[-–•] ?)?(?:considérant|attendu que)(?!\p{L})/iu,
    in: ['head', 'basis', 'body'],
  },
  {
    role: 'formule',
    pattern:
      /après en avoir (?:valablement )?délibéré|^(?:le |la |l')?[^.]{0,80}(?:^|[ ,])(?:décide|arrête|délibère|certifie)(?:nt)? ?[:,]?$|^il (?:a été|est) (?:convenu|arrêté|exposé)[^.]{0,60}:?$/iu,
    longest: 400,
  },
  {
    // « Le conseil municipal, par 7 voix pour et 2 contre, adopte… », « à l’unanimité : »: who decides, and how they voted.
    role: 'formule',
    pattern:
      /^(?=.{0,300}(?:\d (?:voix|votes?|pour|contre|abst)|à l'unanimité|à la majorité|scrutin)).{0,250}(?<!\p{L})(?:conseil|comité|assemblée|bureau)(?!\p{L})(?:.{0,250}[ ,](?:décide|adopte|approuve|rejette)(?:nt)?(?!\p{L})|.{0,150}:$)/iu,
    in: ['basis'],
    longest: 400,
  },
  {
    role: 'vote',
    pattern:
      /^la (?:présente )?délibération est (?:adoptée|rejetée)|^(?:résultats? du )?(?:votes?|votants|pour|contre|abstentions?|suffrages exprimés|adoptée?s?|approuvée?s?|ne (?:prend|prennent) pas part)(?: (?:à|au)[^.:]{0,60})? ?(?::|à l'unanimité|à la majorité|par \d|\d)/iu,
    longest: 400,
  },
  {
    role: 'secretaire',
    pattern: /secrétaires? de (?:la )?séance|^secrétaire ?:/iu,
    in: ['head', 'basis'],
    longest: 400,
  },
  {
    role: 'quorum',
    pattern:
      /quorum|^nombre (?:de |d')(?:membres|conseillers|délégués|administrateurs|élus|votants|présents|pouvoirs|procurations)|^(?:membres |conseillers |délégués |administrateurs |élus )?en exercice|^(?:votants|suffrages) ?:/iu,
    in: ['head', 'basis', 'letter'],
    longest: 400,
  },
  {
    role: 'presences',
    pattern:
      /^\(?(?:étai(?:en)?t |sont )?(?:également )?(?:présents?|présentes?|absente?s?|excusée?s?|représentée?s?|pouvoirs?|procurations?|assistai(?:en)?t)(?: (?:excusée?s?|représentée?s?|non excusée?s?|ayant donné [^:]{0,40}|avec [^:]{0,40}|et [^:]{0,30}))? ?(?::|\(|$)|ont donné (?:pouvoir|procuration)|^(?:membres|conseillers|délégués|administrateurs|élus) (?:présents|absents)/iu,
    in: ['head', 'basis'],
  },
  {
    role: 'seance',
    pattern:
      /^(?:séance|session|réunion) (?:ordinaire |extraordinaire |publique )?du|^l'an deux mille|^la séance est ouverte|^(?:le|la) [^.]{0,160}(?:s'est réunie?|dûment convoquée?|légalement convoquée?)|^date de (?:la )?(?:convocation|réunion)|^le (?:\[|lundi|mardi|mercredi|jeudi|vendredi|samedi|\d)[^.]{0,300}(?:s'est réunie?|conseil|comité)|^(?:président|présidente|sous la présidence)\b/iu,
    in: ['head'],
  },
  {
    role: 'rapporteur',
    pattern: /^(?:rapporteure?|rapporteuse)\b|^sur (?:le )?rapport de/iu,
    longest: 300,
  },
  { role: 'ordre-du-jour', pattern: /^(?:l')?ordre du jour(?! et)/iu, longest: 200 },
  { role: 'objet', pattern: /^(?:objet|obj\.) ?:/iu, in: ['head', 'basis', 'body'] },
  {
    role: 'reference',
    pattern:
      /^(?:n\/?réf|v\/?réf|(?:nos |vos |nos\/vos )?réf(?:érences?)?\b|(?:affaire|dossier) suivie? par|(?:délibération|arrêté|décision|acte) n°|n° ?[\w/-]+$)/iu,
    in: ['head'],
    longest: 200,
  },
  {
    role: 'lieu-date',
    pattern:
      /^(?:fait )?à [\p{L}[][^,.]{0,60}, (?:le|ce) |^\p{L}[\p{L}' -]{1,40}, le \d{1,2}(?:er)? \p{L}+ \d{4}\.?$|^(?:fait et )?délibéré en séance/iu,
    longest: 160,
  },
  {
    role: 'appel',
    pattern: new RegExp(`^(?:cher |chère )?${person}[^.:;]{0,80},$`, 'iu'),
    in: ['head'],
    longest: 120,
  },
  {
    role: 'politesse',
    pattern:
      /(?:prie|prions) (?:de bien vouloir )?(?:d'agréer|de (?:croire|recevoir)|agréer)|veuillez (?:agréer|recevoir|croire)|^(?:cordialement|bien cordialement|respectueusement|salutations distinguées)/iu,
    in: ['letter', 'end'],
  },
  { role: 'pieces-jointes', pattern: /^(?:p\. ?j\.?|pj|pièces? jointes?|annexes?) ?(?::|\(|$)/iu },
  {
    role: 'ampliation',
    pattern:
      /^(?:ampliations?|copies?|diffusion)(?: (?:à|au|aux|du|de la|certifiée|adressée|pour)[^:]{0,60})? ?:|^ampliation/iu,
    in: ['body', 'letter', 'end'],
  },
  {
    role: 'recours',
    pattern:
      /voies? et délais? de recours|(?:tribunal administratif|recours (?:gracieux|contentieux|pour excès de pouvoir)).{0,200}(?:délai|deux mois|notification|publi)|(?:délai|deux mois).{0,200}(?:tribunal administratif|recours)/iu,
    in: ['body', 'letter', 'end'],
  },
  {
    role: 'execution',
    pattern:
      /(?:est|sont) chargée?s?[^.]{0,60} de l'(?:exécution|application)|^l'exécution (?:de|du) [^.]{0,80} est confiée/iu,
    in: ['body', 'end'],
  },
  {
    role: 'mention',
    pattern:
      /caractère exécutoire|acte (?:rendu )?exécutoire|^(?:transmis|télétransmis|reçu|publié|affiché|notifié)e? (?:au|à la|en|le)\b|^projet rédigé avec|^contenu partiellement généré/iu,
    longest: 300,
  },
  {
    role: 'signature',
    pattern:
      /^(?:pour )?(?:le|la|l') ?(?:(?:\d{1,2}e?r?e?|\p{L}{2,10}ième|premi(?:er|ère)|second) )?(?:maire|présidente?|secrétaire|directeur|directrice|vice-présidente?|adjointe?|autorité|chef|responsable|chargée?)[^.:;]{0,80},?$|^pour (?:extrait|copie|expédition|ampliation)|^fait et délibéré|^ont signé|^signatures? ?:?$|^par délégation|^pour (?:la |le |l')[^.]{0,60},?$/iu,
    in: ['body', 'letter', 'end'],
    longest: 160,
  },
];

const cues: readonly Cue[] = written.map((cue) => ({ ...cue, pattern: bareOf(cue.pattern) }));

const speakerAddress = new RegExp(`^${person} [\\p{Lu}\\[]`, 'u');
const nextLetterRole = bareOf(/^(?:à (?:l'attention|monsieur|madame)|destinataires? ?:)/iu);

/** The role that the first words of a paragraph tell, at that stage; null when they tell none. */
export function cueOf(plain: string, context: CueContext): BlockRole | null {
  const { stage, hasVisas, isLetter } = context;
  if (readArticleHeading(plain) !== null && stage !== 'letter') return 'article';
  const cue = cues.find(
    (one) =>
      (one.in === undefined || one.in.includes(stage) || opensMinutes(one, plain, context)) &&
      plain.length <= (one.longest ?? Number.POSITIVE_INFINITY) &&
      one.pattern.test(plain),
  );
  if (cue !== undefined) return cue.role;
  const isAddress = speakerAddress.test(plain) || nextLetterRole.test(plain);
  if (isLetter && !hasVisas && stage === 'head' && isAddress && plain.length < 120) {
    return 'destinataire';
  }
  return null;
}

const ofMinutes: ReadonlySet<BlockRole> = new Set(['seance', 'presences', 'quorum', 'secretaire']);
const longestOfMinutes = 200;

/** Minutes tell who was there below their headings, and have no visas to wait for. */
const opensMinutes = ({ role }: Cue, plain: string, { stage, hasVisas }: CueContext): boolean =>
  stage === 'body' && !hasVisas && ofMinutes.has(role) && plain.length <= longestOfMinutes;

/** Words with which the heading of an act begins: Republic, department, town. */
export const headingWords: RegExp = bareOf(
  /^(?:république française|liberté|département|arrondissement|canton|commune|ville|mairie|communauté|métropole|syndicat|conseil|centre|extrait du registre|registre des)/iu,
);

/** Verbs of what is decided where a text has no « Article »: « APPROUVE… », « – AUTORISE… », « D’approuver… ». */
export const decidingWords: RegExp = bareOf(
  /^(?:[-–•*] ?|\d{1,2}[°.)-] ?)?(?:APPROUVE|AUTORISE|DÉCIDE|DECIDE|FIXE|DIT|PRÉCISE|PRECISE|CHARGE|DONNE|DEMANDE|ADOPTE|CRÉE|CREE|PREND|DÉSIGNE|DESIGNE|ACCEPTE|ÉMET|EMET|VOTE|CONFIE|HABILITE|MANDATE|SOLLICITE|INSTITUE|RAPPORTE|ABROGE)(?:NT)?(?![\p{L}])|^(?:[-–•*] ?|\d{1,2}[°.)-] ?)?d(?:e |')\p{Ll}+(?:er|ir|re)(?!\p{L})/u,
);
