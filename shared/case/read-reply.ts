import { asks, doesNotKnow } from './case-words.fr.ts';
import { type Fact, type Facts, noFacts, valuesOf } from './facts.ts';
import { findFactWords, toFacts } from './find-facts.ts';
import { foldCase, readCase } from './read-case.ts';

/** What came after a question asked back. */
export type Reply =
  /** The fact asked for, perhaps with others; what is told of no fact leaves them open. */
  | { readonly kind: 'reply'; readonly facts: Facts }
  /** Another question: the one that waited is let go. */
  | { readonly kind: 'new-question' };

/** Of so many words at most, a text without a fact may still be about the person. */
const shortReply = 5;

/**
 * Reads what a person sends after a question asked back: « Contractuel », « je suis contractuelle depuis deux ans »,
 * « je ne sais pas »; what asks something is another question.
 */
export function readReply(text: string, fact: Fact): Reply {
  const folded = foldCase(text).trim();
  if (doesNotKnow.test(folded) && !folded.includes('?')) return { kind: 'reply', facts: noFacts };
  if (asks.test(folded.replace(/(?<= )ou(?= )/g, ' '))) return { kind: 'new-question' };
  const facts = withBareWords(text, folded, fact);
  if (valuesOf(facts, fact).length > 0) return { kind: 'reply', facts };
  const ofSelf = /^(?:je |j'|mon |ma |en |a |agente? )/.test(folded);
  const isShort = folded.split(/\s+/).length <= shortReply;
  return ofSelf && isShort ? { kind: 'reply', facts } : { kind: 'new-question' };
}

/** In a reply, a word alone is a state: « partiel », « non complet », « B ». */
function withBareWords(text: string, folded: string, fact: Fact): Facts {
  // « À 80 % » and « temps partiel » are states where they answer a question about one.
  const { named } = readCase(`Je suis ${text}`);
  if (valuesOf(named, fact).length > 0) return named;
  const whole = /^[abc]$/.test(folded)
    ? `categorie ${folded}`
    : folded.replace(/^(?:a )?(partiel|non complet|complet|plein)$/, 'temps $1');
  return toFacts(findFactWords(whole.replace(/^non titulaire/, 'contractuel')), text);
}
