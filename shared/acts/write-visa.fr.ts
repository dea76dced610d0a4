import type { Reference } from './reference.ts';

const feminine =
  /^(?:loi|délibération|convention|circulaire|directive|décision|charte|instruction)\b/iu;
const vowel = /^[aeiouyâàéèêëîïôûœ]/iu;

/** « Vu le code général de la fonction publique, notamment son article L. 332-8 ; » */
export function writeVisa({ text, article }: Pick<Reference, 'text' | 'article'>): string {
  const whole = `Vu ${articleBefore(text)}${text}`;
  return article === null ? `${whole}\u202F;` : `${whole}, notamment son article ${article}\u202F;`;
}

/** A text cited with its own article (« le décret… ») keeps it. */
function articleBefore(text: string): string {
  if (/^(?:les? |la |l[’'])/iu.test(text)) return '';
  if (vowel.test(text)) return 'l’';
  return feminine.test(text) ? 'la ' : 'le ';
}
