const comment = /<!--[\s\S]*?(?:-->|$)/g;
const autolink = /<((?:https?|ftp|mailto):[^>\s]*)>/gi;
const tag = /<\/?[a-z!?][^<>\n]*>?/gi;
/** A line break in HTML parts words. */
const breakTag = /<br[^<>\n]*>/gi;
const image = /!\[[^\]]*\](?:\([^)\n]*\)?|\[[^\]\n]*\])?/g;
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
const passes = 10;

const stripOnce = (text: string): string =>
  text
    .replace(breakTag, ' ')
    .replace(comment, '')
    .replace(autolink, '$1')
    .replace(tag, '')
    .replace(image, '');

/**
 * HTML, images and invisible characters out: nothing that a viewer would fetch or run by itself. Autolinks lose their brackets. What removal
 * joins together is looked at again; markup nested deeper than anybody writes loses its marks.
 */
export const stripMarkup = (text: string): string => {
  let clean = text.replace(invisible, '');
  for (let pass = 0; pass < passes; pass += 1) {
    const next = stripOnce(clean);
    if (next === clean) return clean;
    clean = next;
  }
  return clean.replace(/[<>]|!(?=\[)/g, '');
};
