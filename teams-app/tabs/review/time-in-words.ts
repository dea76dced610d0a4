import type { ReviewTexts } from '#shared/language/review-texts.ts';
import { dayInWords } from '../console/moments.ts';

/** `dimanche 22 novembre, 11 h 00`. */
export const momentInWords = (at: number, now: number, texts: ReviewTexts): string => {
  const moment = new Date(at);
  const clock = texts.clock(moment.getHours(), moment.getMinutes());
  return `${dayInWords(at, now, texts.locale)}, ${clock}`;
};
