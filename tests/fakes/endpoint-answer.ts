export type PromptMessage = { readonly role: string; readonly content: string };

type Source = { readonly n: string; readonly sentences: readonly string[] };

const noAnswer = 'SANS_REPONSE';

/**
 * What the stand-in says of its own accord: the sentences of the numbered sources that share most
 * words with the question, word for word, each with its source. So the whole product can be driven
 * without a model, and an answer is right exactly when the retrieval was.
 */
export function extractAnswer(messages: readonly PromptMessage[]): string {
  const prompt = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const question = /^Question\s*:\s*(.+)/ms.exec(prompt)?.[1] ?? prompt;
  const wanted = wordsOf(question);
  const ranked = sourcesOf(prompt)
    .flatMap(({ n, sentences }) => sentences.map((sentence) => ({ n, sentence })))
    .map((found) => ({ ...found, shared: countShared(wordsOf(found.sentence), wanted) }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, 3);
  if (ranked.length === 0) return noAnswer;
  return ranked.map(({ n, sentence }) => `${sentence.replace(/[.!?]$/, '')} [${n}].`).join(' ');
}

/** Blocks that begin with `[n] heading` on a line of their own; the heading is no sentence. */
function sourcesOf(prompt: string): readonly Source[] {
  const data = prompt.split(/^Question\s*:/m)[0] ?? prompt;
  return [...data.matchAll(/^\[(\d+)\][^\n]*\n([\s\S]*?)(?=^\[\d+\]|^<<<|$(?![\s\S]))/gm)].map(
    ([, n = '', body = '']) => ({
      n,
      sentences: body
        .split(/(?<=[.!?])\s+|\n+/)
        .map((sentence) => sentence.replace(/^[-*•\d.)\s]+/, '').trim())
        .filter((sentence) => /^\p{Lu}.{20,400}[.!?]$/su.test(sentence)),
    }),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/[a-z0-9]{4,}/g)?.map((word) => word.slice(0, 6)) ?? []);
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

/** How many of the question's words each text holds. */
export function scoreTexts(query: string, texts: readonly string[]): readonly number[] {
  const wanted = wordsOf(query);
  return texts.map((text) => countShared(wordsOf(text), wanted));
}

/** A unit vector that depends on the words alone: texts that share words are near each other. */
export function embedText(text: string, size: number): readonly number[] {
  const vector = new Array<number>(size).fill(0);
  for (const word of [...wordsOf(text), '·']) {
    let hash = 2166136261;
    for (const character of word) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
    }
    const place = hash % size;
    vector[place] = (vector[place] ?? 0) + (hash & 0x8000 ? 1 : -1);
  }
  const norm = Math.hypot(...vector);
  return norm === 0 ? vector.map((_, i) => (i === 0 ? 1 : 0)) : vector.map((x) => x / norm);
}
