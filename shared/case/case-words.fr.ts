import type { Categorie, Contrat, Fact, Facts, Filiere, Quotite, Regime, Statut } from './facts.ts';

/** Words of a fact, over text folded by `foldText` with plain apostrophes. */
type Words<Value extends string> = readonly (readonly [readonly Value[], RegExp])[];

const word = (pattern: string): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g');

/** The longer phrases first: what one has read, the next no longer sees. */
const statutWords: Words<Statut> = [
  [['apprenti'], word("apprentie?s?|en apprentissage|contrats? d'apprentissage")],
  [['vacataire'], word('vacataires?|en vacation')],
  [
    ['contractuel'],
    word('non[ -]titulaires?|contractuel(?:le)?s?|agents? sous contrat|cdd|cdi|c\\.d\\.[di]\\.?'),
  ],
  [['stagiaire'], word('(?:fonctionnaires? )?stagiaires?|stagiairises?')],
  [['titulaire'], word("(?:fonctionnaires? )?titulaires?(?! (?:d'|du |de |des ))|titularisee?s?")],
  [['titulaire', 'stagiaire'], word('fonctionnaires?')],
];

const contratWords: Words<Contrat> = [
  [['cdi'], word('cdi|c\\.d\\.i\\.?|contrats? a duree indeterminee')],
  [['projet'], word('contrats? de projet')],
  [['cabinet'], word('collaborat(?:eur|rice)s? de cabinet|emplois? de cabinet')],
  [
    ['accroissement'],
    word("accroissement (?:temporaire|saisonnier)(?: d'activite)?|saisonni(?:er|ere)s?"),
  ],
  [['remplacement'], word('en remplacement|contrats? de remplacement')],
  [['cdd'], word('cdd|c\\.d\\.d\\.?|contrats? a duree determinee')],
];

const quotiteWords: Words<Quotite> = [
  [
    ['temps-non-complet'],
    word(
      '(?:a |en )?temps non[ -]?complet|tnc|(?:a )?\\d{1,2}(?:[,.]\\d+)? ?(?:/|sur ?)35 ?(?:e|eme|h)?',
    ),
  ],
  [['temps-partiel'], word('(?:a |en )?temps partiel|tps partiel')],
  [['temps-complet'], word('(?:a |en )?temps (?:complet|plein)|(?:a )?plein[ -]temps')],
];

const categorieWords: Words<Categorie> = [
  [['A'], word('cat(?:egories?)?\\.? ?a\\+?')],
  [['B'], word('cat(?:egories?)?\\.? ?b')],
  [['C'], word('cat(?:egories?)?\\.? ?c')],
];

const regimeWords: Words<Regime> = [
  [['cnracl'], word('cnracl|regime special')],
  [['general'], word('ircantec|regime general')],
];

const filiereWords: Words<Filiere> = [
  [['administrative'], word('filiere administrative|personnels? administratifs?')],
  [['technique'], word('filiere technique|personnels? techniques?')],
  [['animation'], word("filiere (?:de l'|d'|)animation")],
  [['culturelle'], word('filiere culturelle')],
  [['sportive'], word('filiere sportive')],
  [
    ['medico-sociale'],
    word('filiere (?:medico[ -])?sociale|filiere medico[ -](?:sociale|technique)'),
  ],
  [['police'], word('filiere (?:de la )?police(?: municipale)?')],
  [['incendie'], word('filiere (?:incendie|sapeurs?[ -]pompiers?)')],
];

/** What a cadre d'emplois says of whoever belongs to it (décrets portant statut particulier, FPT). */
export type Cadre = {
  readonly words: RegExp;
  readonly filiere: Filiere;
  readonly categorie: Categorie;
};

const cadre = (filiere: Filiere, categorie: Categorie, pattern: string): Cadre => ({
  words: word(pattern),
  filiere,
  categorie,
});

export const cadres: readonly Cadre[] = [
  cadre('administrative', 'C', 'adjointe?s? administrati(?:f|fs|ve|ves)'),
  cadre(
    'administrative',
    'B',
    'redact(?:eur|rice)s? territoria(?:l|le|ux|les)|redact(?:eur|rice)s?(?: principa(?:l|le|ux|les))?',
  ),
  cadre(
    'administrative',
    'A',
    'attache(?:e|s|es)?(?: principa(?:l|le|ux|les))?(?: territoria(?:l|le|ux|les))?(?! de conservation| a )',
  ),
  cadre('technique', 'C', 'adjointe?s? techniques?|agente?s? de maitrise'),
  cadre(
    'technique',
    'B',
    'technicien(?:ne)?s?(?: principa(?:l|le|ux|les))?(?: territoria(?:l|le|ux|les))?',
  ),
  cadre('technique', 'A', 'ingenieure?s?(?: principa(?:l|le|ux|les))?'),
  cadre('animation', 'C', "adjointe?s? d'animation"),
  cadre('animation', 'B', 'animat(?:eur|rice)s? territoria(?:l|le|ux|les)'),
  cadre('culturelle', 'C', 'adjointe?s? du patrimoine'),
  cadre('culturelle', 'B', "assistante?s? (?:de conservation|d'enseignement artistique)"),
  cadre(
    'culturelle',
    'A',
    "bibliothecaires?|professeure?s? d'enseignement artistique|attachee?s? de conservation",
  ),
  cadre('sportive', 'B', 'educat(?:eur|rice)s? (?:des aps|des activites physiques et sportives)'),
  cadre('medico-sociale', 'C', 'atsem|agente?s? socia(?:l|le|ux|les)'),
  cadre('medico-sociale', 'B', 'auxiliaires? de puericulture|aides?[ -]soignante?s?'),
  cadre(
    'medico-sociale',
    'A',
    'puericult(?:eur|rice)s?|infirmi(?:er|ere)s?|educat(?:eur|rice)s? de jeunes enfants|assistante?s? socio-educati(?:f|ve)s?',
  ),
  cadre(
    'police',
    'C',
    'gardien(?:ne)?s?[ -]brigadi(?:er|ere)s?|policiers? municipa(?:l|ux)|policieres? municipales?',
  ),
  cadre('police', 'B', 'chef(?:fe)?s? de service de police municipale'),
];

/** Each fact's words beside it; the branch is read by `namedBranches`. */
export const wordsOfFact: {
  readonly [F in Exclude<Fact, 'versant'>]: Words<Facts[F][number]>;
} = {
  statut: statutWords,
  contrat: contratWords,
  quotite: quotiteWords,
  categorie: categorieWords,
  regime: regimeWords,
  filiere: filiereWords,
};

/** Before a word, what makes of it a wish, not the state of anybody. */
export const wishedBefore: RegExp =
  /(?:devenir|redevenir|passer|etre(?: recrutee?| nommee?| embauchee?)?|recrute(?:r|ment d'une?)|embaucher|obtenir|proposer|signer|avoir|demander|droit (?:a|au)|transform(?:er|e|ation)[^.?!]{0,20}|integrer|concours[^.?!]{0,20}|titularis[^.?!]{0,20})(?: (?:a|en|un|une|le|du|mon|ma|comme))* $/;

/** Before a word, that the person speaks of herself. */
export const saidBefore: RegExp =
  /(?<![a-z])(?:je (?:suis|travaille|reste|serai|passe|passais)|j'(?:etais|exerce|occupe|ai un|ai une)|jsuis|suis|etant|en tant que?|nous sommes|mon|ma|moi)(?![a-z])(?![^.?!;]*(?:collegues?|chef|responsable|mari|femme|conjointe?|epou(?:x|se)|fils|fille|agente?s?|equipe|service|mairie) [^.?!;]*$)[^.?!;]{0,45}$/;

/** Anywhere in a text, that its author asks for herself. */
export const speaksOfSelf: RegExp =
  /(?<![a-z])(?:je|j'|jai|jsuis|moi|mon|ma|mes|m'|puis-je|ai-je|suis-je|dois-je|nous|notre|nos)(?![a-z-])|-je(?![a-z])/;

/** Before a bare word, what stands between two clauses. */
export const clauseStart: RegExp =
  /(?:^|[.,;:!?(]|\n) ?(?:(?:agente?s?|fonctionnaires?|titulaires?|stagiaires?|contractuel(?:le)?s?|en|et|a|actuellement|comme) )*$/;

/** « Pas titulaire » says what somebody is not. */
export const deniedBefore: RegExp =
  /(?:pas|plus|ni|jamais|sans)(?: (?:encore|un|une|en|de|etre))* $/;

/** A pupil's placement, which is no status of the civil service. */
export const pupil: RegExp =
  /(?<![a-z])(?:etudiante?s?|ecoles?|college|lycee|gratifications?|convention de stage|universite)(?![a-z])/;

/** What is said of pay, not of working time: « payé à 90 % ». */
export const paidBefore: RegExp =
  /(?:paye|paie|remunere|indemnis|traitement|salaire|rembours|prise? en charge|cotis|taux|prime|verse|maintien|perc)[^.?!;]{0,30}$/;

/** Before a share of full time, that somebody works so much. */
export const worksBefore: RegExp =
  /(?<![a-z])(?:suis|passe|passais|travaille|travaillant|travaillent|poste|etant|agente?s?|fonctionnaires?|contractuel(?:le)?s?|titulaires?|stagiaires?|est|temps partiel|exerce|fais)(?![a-z])[^.?!;]{0,30}$/;

/** Words that a heading may hold beside those of a case and still be the name of that case alone. */
export const headingFiller: RegExp =
  /^(?:vous|etes|etiez|travaillez|occupez|exercez|relevez|relevant|si|agente?s?|publi(?:c|cs|que|ques)|une?|les?|la|l|d|de|du|des|en|a|aux?|et|ou|pour|cas|sur|territoria(?:l|le|les|ux)|hospitali(?:er|ere|ers|eres)|etat|fonction|fpt|fpe|fph|affiliee?s?|recrutee?s?|employee?s?|nommee?s?|droit|par|dans|emplois?|personnels?|corps|cadres?|civils?|article|titre|chapitre|section|partie|annexe|situation|duree|categories?|actives?|sedentaires?|indeterminee|determinee|[ivx]+|\d+|[a-h])$/;

/** Somebody else who comes into the person's own case: a colleague recruited, replaced, appointed. */
export const otherPerson: RegExp =
  /(?:recrut|nomination|affectation|rempla|retour|presence|arrivee|decede|deces)[^.?!]{0,30}$/;

/** A question about anybody's case. */
export const ofAnybody: RegExp =
  /quelles? sont les (?:regles|conditions|cas|droits)|(?<![a-z])(?:en general|un agent|une agente|les agents|chaque agent|tout agent|qui (?:peut|a droit|est concerne)|qu'est[ -]ce qu|c'est quoi|definition|differences?|selon (?:le|les|leur)|chacun|tous les)(?![a-z])/;

/** A text that asks something, folded. */
export const asks: RegExp =
  /\?|(?<![a-z])(?:combien|comment|quand|pourquoi|ou|quels?|quelles?|qui|puis-je|peut-on|ai-je|dois-je|suis-je|est-ce|que (?:faire|se passe)|what|how|when|who|can)(?![a-z])/;

/** A reply that leaves the fact open. */
export const doesNotKnow: RegExp =
  /(?:sais|connais) (?:pas|rien)|(?<![a-z])(?:aucune idee|autre|les deux|ni l'un|peu importe|aucun|nsp|i do not know|i don't know|other|both)(?![a-z])/;

/** How much or how long: « depuis 2 ans », « à 80 % », « 28 h ». */
export const detailOfTime: RegExp =
  /(?<![a-z0-9])\d+(?:[.,]\d+)? ?(?:ans?|annees?|mois|semaines?|jours? (?:par|\/) ?semaine|h(?:eures?)?(?: ?\d\d)?|%|pour ?cent)(?![a-z0-9])/g;

/** Words that stand around a detail told in reply, beside those of a heading that names a case. */
export const aroundDetail: RegExp = new RegExp(
  `${headingFiller.source}|^(?:je|j|suis|ai|c|est|moi|mon|ma|oui|non|depuis|anciennete|services?|contrats?|poste|statut|actuellement|plutot|travaille|exerce|temps|par|semaine|hebdo|hebdomadaires?)$`,
);
