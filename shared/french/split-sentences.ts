/** A sentence and where it stands in the text it was cut from; `text` has no space at either end. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** Abbreviations that never end a sentence before what they announce (« art. L. 621-4 », « M. Martin »). */
const openAbbreviation =
  /(?:^|[\s(«'’])(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|art|al|cf|p|pp|n|no|env|av|bd|bld|janv|févr|fév|avr|juil|sept|oct|nov|déc|L|R|D|L\.O|cie|ex|vol|chap|tél|réf|éd|coll|max|min|hab)\.\s*$/iu;
/** Initials and acronyms with dots: « J.-P. », « S.A. ». */
const dottedCapitals = /(?:^|[\s(«'’-])(?:\p{Lu}\.[\s-]?)+\s*$/u;
/** Acronyms that do end a sentence when a capital follows. */
const closingAcronym = /(?:C\.G\.C\.T\.|C\.G\.F\.P\.|H\.T\.|T\.T\.C\.)\s*$/u;
const continues = /^\s*[\p{Ll}(&;:,»]/u;
const startsWithCapital = /^\s*\p{Lu}/u;
/** An empty line ends a sentence whatever follows. */
const paragraphEnd = /\n[^\S\n]*\n\s*$/u;

/** Cuts a French text into sentences by Unicode's rules, mending what abbreviations and initials break. */
export function splitSentences(text: string): readonly Sentence[] {
  const pieces: { start: number; text: string }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongsTogether(last.text, segment)) last.text += segment;
    else pieces.push({ start: index, text: segment });
  }
  return pieces.map(trimmed).filter((sentence) => sentence.text !== '');
}

function belongsTogether(before: string, after: string): boolean {
  if (paragraphEnd.test(before)) return false;
  if (closingAcronym.test(before) && startsWithCapital.test(after)) return false;
  // Only the end decides; a very long piece must not make each test slower.
  const end = before.slice(-40);
  return continues.test(after) || openAbbreviation.test(end) || dottedCapitals.test(end);
}

function trimmed(piece: { start: number; text: string }): Sentence {
  const text = piece.text.trim();
  const start = piece.start + (piece.text.length - piece.text.trimStart().length);
  return { start, end: start + text.length, text };
}
