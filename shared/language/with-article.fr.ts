const masculine = /^(?:service|pôle|bureau|centre|secrétariat|département)(?![\p{L}’'-])/iu;
const feminine = /^(?:direction|mission|cellule|division|mairie)(?![\p{L}’'-])/iu;

const inSentence = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The name of a service as a French sentence says it: « Service RH » → « le service RH »; any other name as it is. */
export const withArticle = (name: string): string => {
  if (masculine.test(name)) return `le ${inSentence(name)}`;
  return feminine.test(name) ? `la ${inSentence(name)}` : name;
};
