import { analyseQuestion } from '../knowledge/analyse-question.ts';

const share =
  /(?<!\p{L})(?:je (?:suis|travaille) )?(?:(?:à |en )?temps partiel (?:à |de )?|(?:à |de ))\d{2} ?(?:%|pour ?cents?)(?![\p{L}\d])/giu;
/** Matters in which the share of full time is a detail; leave is counted by it, pay too. */
const apartFromTime = /maladie|maternité|paternité|parental|citis|accident|mariage|pacs|décès/iu;
const time = /pass(?:e|er) à|mi-temps|thérapeutique|pay|rémunér|salaire|demander|droit à un/iu;

const ofSelf =
  /(?<!\p{L})(?:je suis|étant|en tant que?) (?:un |une )?(?:agente? |fonctionnaire )?(?:stagiaire|titulaire)(?!\p{L})/giu;
/** What was told in reply stands at the end of the question. */
const atEnd = /(?<=\S+ \S+[\s,.?!:;]+)(?:titulaire|stagiaire)\s*$/iu;

/**
 * A question without the details of her case that a person adds to it (« je suis stagiaire », « à 80 % »): the case leaves
 * out the passages for others, and their words would draw the search to what is said of stagiaires or of temps partiel. The
 * whole question when nothing else is asked; contracts, « fonctionnaire » and « contractuel » stay.
 */
export function withoutOwnCase(question: string): string {
  const isDetail = apartFromTime.test(question) && !time.test(question);
  const timeless = isDetail ? question.replace(share, ' ') : question;
  const rest = timeless.replace(ofSelf, ' ').replace(atEnd, ' ');
  if (rest === question) return question;
  const { terms, asking } = analyseQuestion(rest);
  const isAsked = terms.some((term) => !asking.has(term) && /\p{L}{3}/u.test(term));
  return isAsked ? rest.replace(/\s+/gu, ' ').trim() : question;
}
