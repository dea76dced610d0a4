import type { Figure } from '../french/numbers.ts';

/** « Un agent a droit à … » counts nobody: the article is no figure. */
export const isArticle = ({ value, unit, text }: Figure): boolean =>
  value === 1 && (unit === 'agent' || unit === 'habitant') && /^une? /iu.test(text);
