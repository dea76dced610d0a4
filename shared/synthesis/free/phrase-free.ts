import type { FieldsAsk } from '../ask-fields.ts';
import { askPhrases, type PhrasePassage, readPhrases } from '../ask-phrases.ts';
import type { Claim, FreeSynthesis } from './free-synthesis.ts';

/** A sentence of a model about the question, with the passages that bear it. */
type SaidFreely = { readonly text: string; readonly claims: readonly Claim[] };

/** What several documents say of one question, and, where a model took part, the same in sentences. */
export type TogetherSynthesis = {
  readonly free: FreeSynthesis;
  readonly said: readonly SaidFreely[];
  readonly model: string | null;
};

const kinds = ['answer'] as const;
const mostPassages = 24;
const eachDocument = 4;

/** The question that a free synthesis leaves to a model. */
export function askFree(free: FreeSynthesis, hash: (text: string) => string): readonly FieldsAsk[] {
  if (free.kind === 'refused') return [];
  const about = hash(free.answers.map(({ documentId }) => documentId).join(' '));
  const passages = claimsOf(free).map(toPassage);
  return askPhrases({ about, kinds, question: free.question, passages }, hash);
}

/** Its sentences that the passages bear; the others are dropped. */
export function phraseFree(
  free: FreeSynthesis,
  replies: { readonly texts: readonly string[]; readonly model: string | null },
): TogetherSynthesis {
  const claims = claimsOf(free);
  const passages = claims.map(toPassage);
  const said = replies.texts
    .flatMap((text) => readPhrases(text, passages, kinds))
    .map(({ text, cites }) => ({ text, claims: cites.flatMap((at) => claims[at] ?? []) }));
  return { free, said, model: said.length === 0 ? null : replies.model };
}

/** The best of each document, in their order. */
function claimsOf(free: FreeSynthesis): readonly Claim[] {
  if (free.kind === 'refused') return [];
  return free.answers.flatMap(({ claims }) => claims.slice(0, eachDocument)).slice(0, mostPassages);
}

const toPassage = ({ file, path, text }: Claim): PhrasePassage => ({
  title: [file, ...path].join(' > '),
  text,
});
