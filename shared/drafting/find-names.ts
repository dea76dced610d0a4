import { foldText } from '../french/fold-text.ts';
import { firstNames } from '../privacy/names.fr.ts';
import { flatten, type KnownValues } from './known-values.ts';
import { announcesName, isInstitutional, opensSentence } from './name-words.fr.ts';

type Place = { readonly start: number; readonly end: number };
type Word = Place & { readonly text: string };

const capital = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;
/** What may stand between two words of one name: `de la`, `d’`, `&`. */
const between =
  /^[ ]?(?:(?:de|du|des|le|la|les|et|en|sur|sous|van|von|ben|el|al|da|di|dos|lès|aux?)[ ]|d'|l'|de l'|&[ ])*$/iu;
const sentenceStart = /(?:^|[.!?:;\n«"(•–-])\s*$/u;
const endsSentence = /[.!?:;\n«"(•–]\s*$/u;

/** Whether these words, less the titles around them, name somebody or something that was told. */
export function isToldName(words: string, known: KnownValues): boolean {
  const kept = flatten(words)
    .split(' ')
    .filter((word) => word.length > 1 && !isInstitutional(word));
  return (
    kept.length === 0 || holds(known, kept.join(' ')) || holds(known, [...kept].reverse().join(' '))
  );
}

/** Names of a sentence that nobody told, none of them ordinary French. The text has plain spaces and apostrophes. */
export function findUnknownNames(text: string, known: KnownValues): readonly Place[] {
  return runsOf(text).flatMap((run) => {
    const rest = withoutOrdinary(run, text);
    const [first, last] = [rest[0], rest.at(-1)];
    if (first === undefined || last === undefined) return [];
    const place = { start: first.start, end: last.end };
    return isKnownName(text, place, rest, known) ? [] : [place];
  });
}

/** Words with a capital that stand together, as one name would. */
function runsOf(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  for (const match of text.matchAll(capital)) {
    const end = match.index + match[0].length;
    // « L’agent », « D’autres »: the letter is an article, no name.
    if (match[0].length === 1 && text[end] === "'") continue;
    const word = { start: match.index, end, text: match[0] };
    const run = runs.at(-1);
    const before = run?.at(-1);
    const joins =
      before !== undefined &&
      !endsSentence.test(text.slice(before.end, word.start)) &&
      between.test(text.slice(before.end, word.start));
    if (run !== undefined && joins) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** What is left of a run once titles, institutions and the word that opens the sentence are taken from both ends. */
function withoutOrdinary(run: readonly Word[], text: string): readonly Word[] {
  const kept = [...run];
  const [first] = kept;
  if (first !== undefined && opens(first, kept.length, text)) kept.shift();
  while (kept[0] !== undefined && isInstitutional(kept[0].text)) kept.shift();
  for (let last = kept.at(-1); last !== undefined && isInstitutional(last.text); ) {
    kept.pop();
    last = kept.at(-1);
  }
  return kept;
}

/** Whether a word has its capital because a sentence begins there. */
function opens({ text: word, start, end }: Word, inRun: number, text: string): boolean {
  if (!sentenceStart.test(text.slice(0, start))) return false;
  if (announcesName.test(text.slice(0, start))) return false;
  const isFirstName = firstNames.has(foldText(word.split('-')[0] ?? word));
  if (isFirstName && inRun > 1) return false;
  return (
    opensSentence(word, text.slice(end, end + 40)) &&
    !(isFirstName && !isInstitutional(word) && !isVerb(word))
  );
}

/** « Martine » is a first name, « Parlant » is not. */
const isVerb = (word: string): boolean => /(?:ant|ez|er|ment)$/iu.test(word);

function isKnownName(
  text: string,
  { start, end }: Place,
  words: readonly Word[],
  known: KnownValues,
): boolean {
  const name = flatten(text.slice(start, end));
  const [only] = words;
  if (words.length === 1 && only !== undefined && announcesName.test(text.slice(0, start))) {
    return known.capitals.has(foldText(only.text.split('-')[0] ?? '')) && holds(known, name);
  }
  if (holds(known, name)) return true;
  const parts = words.map((word) => flatten(word.text));
  return words.length === 2 && holds(known, [...parts].reverse().join(' '));
}

const holds = (known: KnownValues, name: string): boolean => known.flat.includes(` ${name} `);
