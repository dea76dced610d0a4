import type { RewriteMode } from '../../rewriting/rewrite-mode.ts';

/** All patterns read text as `plainRequest` gives it: folded, one kind of apostrophe, spaces made one. */
const papers =
  "mails?|mels?|e-?mails?|courriels?|lettres?|courriers?|messages?|mots?|notes?|textes?|sms|textos?|annonces?|articles?|posts?|publications?|communiques?|discours|allocutions?|invitations?|convocations?|attestations?|certificats?|comptes?[ -]rendus?|pv|proces[ -]verba(?:l|ux)|rapports?|deliberations?|arretes?|decisions?|avenants?|conventions?|offres? d'emploi|fiches? de poste|affich(?:e|ette)s?|flyers?|tracts?|slogans?|trames?|reponses?|accuses? de reception|relances?|editos?|paragraphes?|introductions?|formules?|cahiers? des charges|questionnaires?|ordres? du jour|elements? de langage|newsletters?|consignes?|reglements?|appels? a candidatures?|demandes? de|remerciements?|felicitations?|refus motives?";

/** A paper within the six words that follow. */
const soon = `(?:[ -]+[^ .;:!?]+){0,6}?[ -]+(?:(?:d'|l'|qu')?(?:${papers}))(?![a-z0-9])`;

const polite =
  "bonjour|bonsoir|salut|hello|coucou|calame|madame|monsieur|svp|stp|s'il (?:te|vous) plait|merci(?: d'avance)?(?: de(?: bien vouloir)?(?= )| d'(?=[a-z]))?|alors|ok|donc|maintenant|d'accord|et|puis|ensuite|ici|note";
/** What opens a request and asks nothing. */
export const politeOpening: RegExp = new RegExp(`^(?:(?:${polite})(?![a-z0-9'])[ ,!.:-]*)+`, 'u');

const you = 'tu|vous';
const can = 'peux|peut|pourrais|pouvez|pourriez|veux|voudriez|voulez|saurais|sauriez';
const little =
  "(?:[ -](?:me|m'|nous|le|la|les|bien|vouloir|aussi|donc|svp|stp|moi|s'il (?:te|vous) plait|(?:m'|nous )?aider a))*[ -]?";
/** « Pouvez-vous me », « tu peux », « j’aimerais que tu », « aide-moi à ». */
const asking = `(?:(?:est[ -]ce que )?(?:(?:${can})[ -]?(?:${you})|(?:${you}) (?:${can}))|(?:aide[zr]?|aidez)[ -](?:moi|nous) a|(?:j'aimerais|je (?:voudrais|veux|souhaite)) que (?:${you})|(?:je|on) (?:te|vous) (?:demande|prie) de)${little}`;

const write = 'redige[rzs]*|ecri(?:s|t|re|vez|ves|viez)|redigiez';
const rewrite =
  'reformule[rzs]*|corrige[rzs]*|reli(?:s|t|re|sez)|resume[rzs]*|synthetise[rzs]*|raccourci(?:s|t|r|ssez|sses)?|condense[rzs]*|abrege[rzs]*|abreger|tradui(?:s|t|re|sez|ses)|simplifie[rzs]*|vulgarise[rzs]*|clarifie[rzs]*|ameliore[rzs]*|reecri(?:s|t|re|vez|ves)|retravaille[rzs]*';
const make =
  'fai(?:s|t|re|tes)|fasses?|prepare[rzs]*|propose[rzs]*|donne[rzs]*|cree[rzs]*|genere[rzs]*|etabli(?:s|t|r|ssez)?|compose[rzs]*|formule[rzs]*|invente[rzs]*|imagine[rzs]*|elabore[rzs]*|dresse[rzs]*|fourni(?:s|r|ssez)?|trouve[rzs]*';
const turn =
  'transforme[rzs]*|ren(?:d|ds|dre|dez)|met(?:s|tre|tez)?|adapte[rzs]*|tourne[rzs]*|passe[rzs]*';
const start = `^(?:${asking})?`;
/** « Rédige », « peux-tu rédiger », but not « rédige-t-on ». */
const notAsked = '(?![ -](?:t[ -])?(?:on|il|elle|ils|elles|je|vous la|vous une diff))(?![a-z0-9])';

/** A clause that asks for words to be written or taken up again. */
export const writes: RegExp = new RegExp(`${start}(?:${write})${notAsked}`, 'u');
export const rewrites: RegExp = new RegExp(`${start}(?:${rewrite})${notAsked}`, 'u');
export const makesPaper: RegExp = new RegExp(`${start}(?:${make})${notAsked}${soon}`, 'u');
export const turns: RegExp = new RegExp(`${start}(?:${turn})${notAsked}`, 'u');
export const makesSummary: RegExp = new RegExp(
  `${start}(?:${make})${notAsked}(?:[ -]+[^ .;:!?]+){0,3}?[ -]+(?:resume|synthese)(?![a-z])`,
  'u',
);
/** « Réponds à ce mail », « que répondre à cette lettre ». */
export const answers: RegExp = new RegExp(
  `${start}(?:(?:que|quoi) )?repon(?:d|ds|dre|dez)(?![a-z])(?! (?:a |au )?(?:ma|la|une|cette|moi|nous)[ -]?question)`,
  'u',
);
export const checksSpelling: RegExp =
  /^(?:verifie[rzs]*|orthographe|grammaire|fautes?)(?![a-z])[^?]{0,40}(?:orthographe|grammaire|fautes?|:|$)/u;

/** « J’ai besoin d’un mail », « il me faut une note », « je voudrais un courrier ». */
export const needsPaper: RegExp = new RegExp(
  `^(?:(?:j'ai|j'aurais|on a|nous avons|nous aurions) )?besoin(?: de| d')?${soonAfter()}|^(?:il (?:me |nous )?(?:faut|faudrait))${soonAfter()}|^(?:je (?:voudrais|veux|souhaite|souhaiterais|cherche a avoir)|j'aimerais)(?: avoir)? (?:un|une)${soonAfter()}`,
  'u',
);
/** « Je dois écrire à… », « je souhaite rédiger », which tells no question by itself. */
export const wantsToWrite: RegExp =
  /^(?:j'ai besoin d'|je (?:voudrais|veux|souhaite|souhaiterais) |j'aimerais )(?:ecrire|rediger|preparer (?:un|une))(?![a-z])/u;
/** « Mail pour », « un petit mot pour », « lettre à l’attention de ». */
export const paperFor: RegExp = new RegExp(
  `^(?:(?:un|une|le|la) )?(?:petite? |courte? )?(?:${papers})(?: (?:court|sympa|simple|formel|type|svp|stp))?(?:,| s'il (?:te|vous) plait)? (?:pour|a l'attention|a l'intention|a envoyer|a destination|destinee? a|annoncant|informant|demandant|invitant)(?![a-z])`,
  'u',
);
/** The text to take up is named, if not given. */
export const namesText: RegExp = new RegExp(
  `(?<![a-z])(?:ce|cet|cette|ces|mon|ma) (?:[a-z]+ )?(?:${papers}|phrases?|passages?|extraits?|documents?|resume|brouillon)(?![a-z])|(?<![a-z])(?:ca|cela|ceci)(?![a-z])|suivante?s?(?![a-z])|ci[ -](?:dessous|dessus|joint)|les? (?:precedente?|version)`,
  'u',
);
export const endsWithQuestion: RegExp = /\?/u;

/** How a text is to be taken up again, whatever the verb; the first that fits. */
export const manners: readonly (readonly [RegExp, RewriteMode])[] = [
  [/(?<![a-z])falc(?![a-z])|facile a lire/u, 'falc'],
  [
    /(?<![a-z])tradu(?:i|c)|(?:en|vers l') ?(?:anglais|espagnol|allemand|italien|portugais|arabe|ukrainien)(?![a-z])/u,
    'traduire',
  ],
  [
    /langage clair|vulgaris|simplif|comprehensible|plus simple|(?:mots|termes) simples/u,
    'langage-clair',
  ],
  [
    /plus (?:formel|pro(?![a-z])|professionnel|poli|diplomatique|courtois|soutenu|administrati|officiel|respectueu)|moins (?:familier|sec|direct)|(?:style|ton|langage|registre|maniere|facon) (?:plus )?(?:administratif|formel|soutenu|officiel|professionnel)/u,
    'formel',
  ],
  [
    /(?:plus|trop|moins|en) (?:court|bref|concis|long)|raccourci|condens|abreg|(?<![a-z])reduis/u,
    'raccourcir',
  ],
  [
    /corrig|orthographe|grammaire|(?<![a-z])fautes?(?![a-z])|(?<![a-z])reli(?:s|t|re|sez)(?![a-z])/u,
    'corriger',
  ],
  [
    /reformul|clarif|plus clair|reecri|amelior|retravail|au propre|en forme|mieux (?:ecrit|dit|tourne)/u,
    'clarifier',
  ],
];

/** « Plus court », said of the text before. */
export const bareManner: RegExp =
  /^(?:(?:en|un peu|beaucoup|encore|fais|c'est) )*(?:plus|moins|trop) (?:courte?|brefs?|long(?:ue)?|formel(?:le)?|polie?|pro|soutenue?|familiere?)(?: (?:stp|svp|merci|s'il (?:te|vous) plait))*[ .!]*$/u;

export const summarises: RegExp = /(?<![a-z])(?:resum|synthetis|synthese)/u;
export const repliesTo: RegExp = /(?<![a-z])(?:repon(?:d|se))/u;

function soonAfter(): string {
  return `(?:(?:[ -]+[^ .;:!?]+){0,4}?[ -]+|')(?:(?:d'|l'|un |une )?(?:${papers}))(?![a-z0-9])`;
}
