import { checkSentence } from '../evidence/check-sentence.ts';
import { findCitationMarkers, rewriteCitationMarkers } from '../evidence/citation-markers.ts';
import type { EvidencePassage } from '../evidence/evidence-passage.ts';
import { neutraliseDocument } from '../privacy/neutralise-document.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { Composed, Recipe } from '../turn/recipe.ts';
import { writingRecipe } from '../turn/writing-recipe.ts';
import type { FieldsAsk } from './ask-fields.ts';
import {
  phraseInstructions,
  phraseKinds,
  phrasesRequest,
  wordingVersion,
} from './ask-phrases.fr.ts';

/** Verbatim words of a document, under the number that a sentence cites them by. */
export type PhrasePassage = { readonly title: string; readonly text: string };

export type PhraseKind = keyof typeof phraseKinds;

/** A sentence of a model that its passages bear; `cites` counts from 0. */
export type Phrase = {
  readonly kind: PhraseKind;
  readonly text: string;
  readonly cites: readonly number[];
};

const longest = 40_000;
const maxTokens = 900;
const mostPhrases = 40;

/** Asks a model to say in sentences what passages say; each sentence cites the passages that it rests on. */
export function askPhrases(
  task: {
    /** What tells this question from others: a document, or several. */
    readonly about: string;
    readonly kinds: readonly PhraseKind[];
    /** Of a free synthesis. */
    readonly question: string | null;
    readonly passages: readonly PhrasePassage[];
  },
  hash: (text: string) => string,
): readonly FieldsAsk[] {
  const { about, kinds, question, passages } = task;
  if (passages.length === 0) return [];
  const shown = passages.map(
    ({ title, text }, at) => `[${at + 1}] ${title}\n${withoutOrders(text)}`,
  );
  const material = [...(question === null ? [] : [question]), ...shown].join('\n\n');
  const key = `phrases:${about}:${hash(JSON.stringify([wordingVersion, kinds, material]))}`;
  const recipe: Recipe = writingRecipe({
    use: 'synthesis',
    longest,
    retrieve: () => null,
    compose: ({ snapshot }, mask, nonce): Composed => {
      const data = (text: string): string => mask(neutraliseDocument(text, nonce));
      const { name } = snapshot.policy.organisation;
      return {
        messages: [
          { role: 'system', content: phraseInstructions({ kinds, organisation: name }, nonce) },
          {
            role: 'user',
            content: [
              ...(question === null ? [] : [data(`Question : ${question}`)]),
              `<<<${nonce}>>>`,
              ...shown.map(data),
              `<<</${nonce}>>>`,
            ].join('\n'),
          },
        ],
        maxTokens,
        temperature: 0.1,
      };
    },
    check: () => ({
      // Each sentence is compared with its passages where it is laid beside what rules found.
      push: (text) => text,
      end: () => '',
      result: () => ({ citations: [], cutSentences: 0, declined: false }),
    }),
    withoutModel: () => ({ text: '', citations: [] }),
  });
  return [{ key, text: phrasesRequest, material, recipe }];
}

/** The sentences of a reply that the passages they cite bear; the others are dropped. */
export function readPhrases(
  reply: string,
  passages: readonly PhrasePassage[],
  kinds: readonly PhraseKind[],
): readonly Phrase[] {
  const evidence = {
    passages: passages.map(
      ({ title, text }, at): EvidencePassage => ({
        ...{ n: at + 1, title, path: [], text, url: null, date: null },
      }),
    ),
    urls: [],
  };
  return reply
    .split('\n')
    .slice(0, mostPhrases)
    .flatMap((line): readonly Phrase[] => {
      const [, mark = '', sentence = ''] = /^\W*(\p{Lu}+)\s*:\s*(.+)$/u.exec(line.trim()) ?? [];
      const kind = kinds.find((one) => phraseKinds[one] === mark);
      if (kind === undefined || !checkSentence(sentence, evidence).ok) return [];
      const numbers = findCitationMarkers(sentence).flatMap((marker) => marker.numbers);
      const cites = [...new Set(numbers)].map((n) => n - 1).filter((at) => at < passages.length);
      return [{ kind, text: rewriteCitationMarkers(sentence, () => '').trim(), cites }];
    });
}
