import type { Anchor, Block, DocModel } from '../document/doc-model.ts';
import { foldText } from '../french/fold-text.ts';
import { splitSentences } from '../french/split-sentences.ts';
import { likeness, rankSentences } from './rank-sentences.ts';
import { readSigns, type SentenceSigns } from './sentence-signs.fr.ts';

/** A sentence of a document, verbatim, with where it stands. */
export type Point = {
  readonly text: string;
  readonly page: number | null;
  readonly anchor: Anchor;
};

/** What a document says in one page: sentences of it, in its order. */
export type Summary = {
  readonly points: readonly Point[];
  readonly decisions: readonly Point[];
  readonly questions: readonly Point[];
};

/** One page of 11 points holds about 2,600 characters beside its titles. */
const mostCharacters = 2_600;
const mostPoints = 8;
const mostDecisions = 5;
const mostQuestions = 4;
const perSection = 2;
const shortest = 40;
const longest = 420;
/** Share of centrality against what is chosen already (maximal marginal relevance). */
const relevance = 0.7;
/** Above it two sentences say the same. */
const sameThing = 0.75;

type Sentence = Point & {
  readonly at: number;
  readonly section: string;
  readonly signs: SentenceSigns;
  readonly weight: number;
};

/** The sentences that say most of a document, those that ask for a decision, and those that leave a question open. */
export function summarise(model: DocModel): Summary {
  const sentences = weighed(readSentences(model.blocks));
  const decisions = choose(
    sentences.filter(({ signs }) => signs.isDecision),
    mostDecisions,
    mostCharacters * 0.3,
  );
  const questions = choose(
    sentences.filter((one) => one.signs.isOpen && !decisions.includes(one)),
    mostQuestions,
    mostCharacters * 0.2,
  );
  const taken = [...decisions, ...questions];
  const used = taken.reduce((sum, { text }) => sum + text.length, 0);
  const points = choose(
    sentences.filter((one) => !taken.includes(one)),
    mostPoints,
    mostCharacters - used,
  );
  return { points: inOrder(points), decisions: inOrder(decisions), questions: inOrder(questions) };
}

type Raw = Point & { readonly at: number; readonly section: string; readonly isFirst: boolean };

function readSentences(blocks: readonly Block[]): readonly Raw[] {
  const seen = new Set<string>();
  let isFirst = false;
  return blocks.flatMap((block): readonly Raw[] => {
    if (block.kind === 'heading') isFirst = true;
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const { anchor } = block;
    const texts = splitSentences(block.text).map(({ text }) => text.replace(/\s+/g, ' '));
    const opens = isFirst;
    isFirst = false;
    return texts.flatMap((text, place): readonly Raw[] => {
      const key = foldText(text);
      if (text.length < shortest || text.length > longest || seen.has(key)) return [];
      seen.add(key);
      const section = anchor.path.join(' › ');
      const first = opens && place === 0;
      return [
        {
          text,
          page: anchor.page ?? null,
          anchor,
          at: anchor.index + place / 1_000,
          section,
          isFirst: first,
        },
      ];
    });
  });
}

function weighed(raw: readonly Raw[]): readonly Sentence[] {
  const ranks = rankSentences(raw.map(({ text }) => text));
  return raw.flatMap(({ isFirst, ...sentence }, at): readonly Sentence[] => {
    const signs = readSigns(sentence.text);
    if (signs.isFormula) return [];
    const bonus =
      (signs.hasAmount ? 0.35 : 0) +
      (signs.hasDate ? 0.1 : 0) +
      (signs.isDecision ? 0.25 : 0) +
      (isFirst ? 0.15 : 0) -
      (/[.!?…:]$/u.test(sentence.text) ? 0 : 0.4) -
      (/annexe/iu.test(sentence.section) ? 0.4 : 0);
    return [{ ...sentence, signs, weight: (ranks[at] ?? 0) + bonus }];
  });
}

/** Best first, each unlike those before it, two of a section, as long as there is room. */
function choose(sentences: readonly Sentence[], most: number, room: number): readonly Sentence[] {
  const chosen: Sentence[] = [];
  const left = new Set(sentences);
  let free = room;
  while (chosen.length < most && left.size > 0) {
    const best = pick(left, chosen);
    if (best === null) break;
    left.delete(best);
    const inSection = chosen.filter(({ section }) => section === best.section).length;
    if (best.text.length > free || inSection >= perSection) continue;
    chosen.push(best);
    free -= best.text.length;
  }
  return chosen;
}

/** Candidates compared with those chosen: what is far down need not be. */
const considered = 60;

function pick(left: ReadonlySet<Sentence>, chosen: readonly Sentence[]): Sentence | null {
  const near = [...left].sort((one, other) => other.weight - one.weight).slice(0, considered);
  let best: Sentence | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const sentence of near) {
    const alike = Math.max(0, ...chosen.map(({ text }) => likeness(text, sentence.text)));
    if (alike > sameThing) continue;
    const score = relevance * sentence.weight - (1 - relevance) * alike;
    if (score > most) [best, most] = [sentence, score];
  }
  return best;
}

const inOrder = (sentences: readonly Sentence[]): readonly Point[] =>
  sentences
    .toSorted((left, right) => left.at - right.at)
    .map(({ text, page, anchor }) => ({ text, page, anchor }));
