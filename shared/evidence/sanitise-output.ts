import { allowUrls, findUrls } from './find-urls.ts';

const comment = /<!--[\s\S]*?(?:-->|$)/g;
const autolink = /<((?:https?|ftp|mailto):[^>\s]*)>/gi;
const tag = /<\/?[a-z!?][^<>\n]*>?/gi;
/** A line break in HTML parts words. */
const breakTag = /<br[^<>\n]*>/gi;
const image = /!\[[^\]]*\](?:\([^)\n]*\)?|\[[^\]\n]*\])?/g;
const link = /\[([^\]]*)\]\(\s*<?([^)\s>]*)>?[^)\n]*\)/g;
const definition = /^[ \t]*\[[^\]\n]+\]:[ \t]*\S.*$/gm;
const passes = 10;

/** HTML and images out: nothing that a viewer would fetch or run by itself. Autolinks lose their brackets. */
export const stripMarkup = (text: string): string =>
  text
    .replace(breakTag, ' ')
    .replace(comment, '')
    .replace(autolink, '$1')
    .replace(tag, '')
    .replace(image, '');

const removeUrls = (text: string, isAllowed: ReturnType<typeof allowUrls>): string => {
  let kept = '';
  let done = 0;
  for (const url of findUrls(text)) {
    if (isAllowed(url)) continue;
    kept += text.slice(done, url.start);
    done = url.end;
  }
  return kept + text.slice(done);
};

/**
 * A text without images, HTML, or any address that is not among `allowedUrls` (those of the sources and of the person's
 * own message). A Markdown link to elsewhere keeps its label. What removal joins together is looked at again.
 */
export const sanitiseOutput = (text: string, allowedUrls: readonly string[]): string => {
  const isAllowed = allowUrls(allowedUrls);
  const keepLink = (whole: string, label: string, address: string): string =>
    isAllowed({ text: address, start: 0, end: 0, disguised: false }) ? whole : label;
  const once = (before: string): string =>
    removeUrls(
      stripMarkup(before)
        .replace(link, keepLink)
        .replace(definition, (line) => (findUrls(line).every(isAllowed) ? line : '')),
      isAllowed,
    );
  let clean = text;
  for (let pass = 0; pass < passes; pass += 1) {
    const next = once(clean);
    if (next === clean) return clean;
    clean = next;
  }
  return findUrls(clean).every(isAllowed) ? clean : '';
};
