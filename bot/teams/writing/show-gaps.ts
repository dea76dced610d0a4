import { gapsOf } from '#shared/drafting/ready/ready-request.ts';

/** Gaps between square brackets, as what is to be completed: nobody is to type braces. */
export function showGaps(text: string): string {
  return gapsOf(text).reduce((shown, gap) => shown.replaceAll(`{${gap}}`, `[${gap}]`), text);
}
