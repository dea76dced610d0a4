/**
 * What a question wants to know of its subject. Two questions on one subject that want different things have different
 * answers: how long a leave lasts, whether it is paid, how it is asked for.
 */
export type Facet =
  | 'time'
  | 'money'
  | 'share'
  | 'delay'
  | 'when'
  | 'frequency'
  | 'age'
  | 'who'
  | 'where'
  | 'how'
  | 'why'
  | 'what'
  | 'conditions'
  | 'can'
  | 'must'
  | 'is';

/** Each cue on folded words parted by one space; the first rule that is met decides. */
const rules: readonly { readonly cue: RegExp; readonly facets: readonly Facet[] }[] = [
  { cue: / combien de temps (a l avance|a avance|avant) /u, facets: ['delay'] },
  {
    cue: / (tous les combien|combien de fois|frequence|periodicite|toutes les combien) /u,
    facets: ['frequency'],
  },
  { cue: / en (euros|argent) /u, facets: ['money'] },
  { cue: / (au bout de|apres) (combien|quel temps|quelle duree)/u, facets: ['when', 'time'] },
  { cue: / (sous|en|dans) (quel delai|combien de (temps|jours)) /u, facets: ['delay'] },
  { cue: / preavis /u, facets: ['delay', 'time'] },
  { cue: / age /u, facets: ['age'] },
  { cue: / (delai|delais) /u, facets: ['delay'] },
  {
    cue: / combien .*(de|d) temps (pour|faut il pour|dois je|doit on|reste) .*(envoyer|transmettre|declarer|demander|prevenir) /u,
    facets: ['delay'],
  },
  {
    cue: / (duree|combien de temps|dure|durent|combien (de |d )?(jours?|heures?|mois|ans?|annees?|semaines?|journees?|conges?|vacances)|nombre (de |d )?(jours?|heures?|mois|ans?|annees?|semaines?)|anciennete) /u,
    facets: ['time'],
  },
  {
    cue: / (taux|pourcentage|quelle part|part de|combien (de |d )?pour cent) /u,
    facets: ['share', 'money'],
  },
  {
    cue: / (montant|valeur|prix|tarif|combien (de |d )?(euros?|argent)|somme|combien (vaut|valent|coute|coutent)) /u,
    facets: ['money'],
  },
  { cue: / combien /u, facets: ['time', 'money', 'share'] },
  { cue: / (quand|date|a quel moment|quel jour|quelle heure|quel mois) /u, facets: ['when'] },
  {
    cue: / (qui (a|peut|peuvent|ont) |qui beneficie|conditions?|criteres?|eligible)/u,
    facets: ['conditions', 'can'],
  },
  { cue: / (qui|quel service|quelle personne|interlocuteur) /u, facets: ['who'] },
  { cue: / (où|ou (trouver|est|sont|puis|peut|puisje|consulter|voir)) /u, facets: ['where'] },
  { cue: / comment (sont|est) (accorde|attribue)/u, facets: ['how', 'conditions'] },
  {
    cue: / (comment|demarches?|procedure|marche a suivre|que (dois je |faut il |doit on )?faire|quoi faire|comment faire|(je fais|on fait|je fait) quoi) /u,
    facets: ['how'],
  },
  { cue: / pourquoi /u, facets: ['why'] },
  {
    cue: / (qu est ce que|c est quoi|definition|signifie|veut dire|est ce que c est) /u,
    facets: ['what'],
  },
  {
    cue: / (faut il|faut|dois je|je dois|doit on|doit|doivent|obligatoires?|obligation|oblige|obligee|besoin|necessaire) /u,
    facets: ['must'],
  },
  {
    cue: / (puis je|peut on|peut|peuvent|possible|droit|peux|autorise|pouvons|pourrais je) /u,
    facets: ['can', 'is'],
  },
  { cue: / (quels|quelles) /u, facets: ['what'] },
  { cue: / (quel|quelle) /u, facets: ['time', 'money', 'share', 'what'] },
  { cue: /^ (jours?|heures?|nombre) /u, facets: ['time'] },
  { cue: / (remuneration|salaire|indemnite) /u, facets: ['money'] },
  { cue: / (est|sont|a|ai|y a) (ce|il|elle|ils|elles|on|je|t) /u, facets: ['is', 'can'] },
  // « Participe-t-elle … », « ça se prend par demi-journée ? »
  { cue: / (t|\p{L}+d) (il|elle|on) | (ca|cela) /u, facets: ['is', 'can'] },
];

/** Words that only name a facet: they count there, and not as a subject. */
export const facetWords: readonly string[] = (
  'durée temps dure durent durer nombre combien montant valeur vaut valent coûte coûtent prix somme taux pourcentage ' +
  'délai date moment fréquence périodicité conditions condition démarche démarches procédure suivre obligatoire ' +
  'obligatoires obligé obligée obligation besoin nécessaire comment quand pourquoi qui fonctionne marche ' +
  'droit droits possible sont se déroule lieu maximum maximal maximale minimum minimal minimale avance bout euros partir'
).split(' ');

/** What is asked, by its words; empty = bare words, such as `congé paternité`. */
export function facetsOf(words: string): ReadonlySet<Facet> {
  return new Set(rules.find(({ cue }) => cue.test(words))?.facets);
}
