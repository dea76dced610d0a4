/**
 * Words that do not tell one HR question from another: to ask, to obtain, the employer, the agent. Short on purpose: a
 * word that is in neither this list nor the other wording keeps an answer from being served.
 */
const lightWords: readonly string[] = (
  'accorder accordé accordée accordés accordées acquérir administration agent agente agents aimerais aimerait an année ans appliqué appliquée ' +
  'attribué attribués attribution auprès avoir beaucoup bénéficier bénéficie bien bonjour bonsoir cadre cas chaque cher collectivité commune ' +
  'actuellement aujourd’hui basculer concernant concerne concret concrètement cordialement devenir côté délivré dire durant hier effectuer ' +
  'employeur établissement exacte exactement exercer exerce existe explique expliquer expliquez faire fasse fais faut ' +
  'fonction publique généralement habituellement information informations instant jour journée journées jours légalement madame mairie matin ' +
  'merci mettre monsieur niveau organisation part passage passer plaît pendant permet peux poser pouvez pouvoir ' +
  'pourrais pourrait précise précisément prend prendre prends prennent pris prise question questions quelqu’un recherche règle règles savoir sais ' +
  'sait service serai serait si situation souhaite souhaiterais svp travail travaille travailler vais va veux ' +
  'voudrais voudrait vouloir vraiment ville'
).split(' ');

/** As they are written. */
export const lightWordList: readonly string[] = lightWords;

/** Named things that tell as little. */
export const lightThings: readonly string[] = ['=absence', '=demander'];
