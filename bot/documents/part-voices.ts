/** What one speaker says within a cue; null = the cue does not say who. */
export type VoicePart = { readonly speaker: string | null; readonly text: string };

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  lrm: '',
  rlm: '',
};
/** `<v.loud Nom>`: a voice and, after a dot, how it is shown. */
const voice = /^v(?:\.[^\s]*)?\s+(?<name>\S[\s\S]*)$/;
/** Of WebVTT and SubRip: c, i, b, u, ruby, rt, lang, font, and times inside a cue. Anything else between < and > was said. */
const markup = /^\/?(?:[cibuv]|ruby|rt|lang|font)(?:[.\s][\s\S]*)?$|^\d{1,3}:[\d:.,]*$/i;

/** Parts the text of a cue by its voices, without any tag. Tags may be nested, unclosed or misplaced. */
export function partVoices(text: string): readonly VoicePart[] {
  const parts: { speaker: string | null; text: string }[] = [{ speaker: null, text: '' }];
  const add = (said: string): void => {
    const last = parts.at(-1);
    if (last !== undefined) last.text += decode(said);
  };
  let at = 0;
  for (const tag of text.matchAll(/<([^<>]*)>/g)) {
    add(text.slice(at, tag.index));
    at = tag.index + tag[0].length;
    const inside = tag[1] ?? '';
    const name = voice.exec(inside)?.groups?.['name'];
    if (name !== undefined) parts.push({ speaker: decode(name).trim() || null, text: '' });
    else if (/^\/v\s*$/.test(inside)) parts.push({ speaker: null, text: '' });
    else if (!markup.test(inside)) add(tag[0]);
  }
  add(text.slice(at));
  return parts.filter((part) => part.text.trim() !== '');
}

function decode(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|nbsp|lrm|rlm);/g,
    (_, name: string) => entities[name] ?? '',
  );
}
