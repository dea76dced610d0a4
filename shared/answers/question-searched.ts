import type { Exchange } from '../conversation/ports.ts';
import { questionInContext } from '../conversation/question-in-context.ts';
import { splitSentences } from '../french/split-sentences.ts';

const token = /⟦[^⟧]*⟧|\[…\]/gu;
const interrogative =
  /\?|(?<!\p{L})(?:combien|comment|quand|pourquoi|où|quels?|quelles?|qui|puis-je|peut-on|ai-je|dois-je|est-ce|what|how|when|who|can)(?!\p{L})/iu;

/** The sentences that ask; all of them where none does. What surrounds them tells of the person. */
export function sentencesThatAsk(text: string): string {
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const asking = sentences.filter(asks);
  return (asking.length === 0 ? sentences : asking).join(' ');
}

function asks(text: string): boolean {
  return interrogative.test(text);
}

/**
 * What is asked, in the person's words: with the question before where it leans on it, without masking tokens. These say
 * nothing that a document could hold, and a sentence around one tells who asks, not what is asked: it is left out, unless
 * it asks, when another sentence asks.
 */
export function questionSearched(question: string, history: readonly Exchange[]): string {
  const sentences = splitSentences(questionInContext(question, history)).map(({ text }) => text);
  const isPersonal = (text: string): boolean => text.search(token) >= 0;
  const kept = sentences.some(asks)
    ? sentences.filter((text) => asks(text) || !isPersonal(text))
    : sentences;
  return kept.join(' ').replace(token, ' ').replace(/\s+/gu, ' ').trim();
}
