import { stripMarkup } from '../evidence/strip-markup.ts';
import { setTypography } from '../french/set-typography.ts';
import { keepsFacts } from '../rewriting/keeps-facts.ts';
import type { RewriteMode } from '../rewriting/rewrite-mode.ts';
import type { AnswerCheck } from '../turn/recipe.ts';
import { dropThinking } from './drop-thinking.ts';
import { declinesToWrite, isNoWriting } from './is-no-writing.fr.ts';
import { figuresChanged } from './keeps-figures.ts';
import { plainWords } from './show-block.ts';

/** What a model made of one paragraph. */
type Attempted = {
  readonly after: string;
  /** Reason enough to refuse it. */
  readonly changedFacts: readonly string[];
  /** Left out or added, and perhaps said in other words: for the person to look at. */
  readonly doubtful: readonly string[];
};

export type RewritingCheck = Pick<AnswerCheck, 'push' | 'end'> & {
  /** By place in the paragraphs asked; those that nothing was written of are absent. */
  readonly attempted: () => ReadonlyMap<number, Attempted>;
  /** What it said in place of writing; null when it wrote. */
  readonly saidInstead: () => string | null;
};

type Task = { readonly paragraphs: readonly string[]; readonly mode: RewriteMode };

/** `3| text`, `3. text`, `**3|** text`. */
const numbered = /^\s*(?:\*\*)?\[?(\d{1,3})\]?\s*(?:[|.):]|\s-)\s*(?:\*\*)?\s*(.*)$/u;

/**
 * A pure transform of a model's text, one numbered line a paragraph: a paragraph comes out once it is whole and says what
 * the one before says; one that loses, changes or invents a fact does not come out at all.
 */
export function checkRewriting(task: Task): RewritingCheck {
  const thoughts = dropThinking();
  const attempted = new Map<number, Attempted>();
  const asked = task.paragraphs.flatMap((text, at) => (text.trim() === '' ? [] : [at]));
  let held = '';
  let before = '';
  let hasShown = false;
  let current: { readonly at: number; readonly text: string } | null = null;

  const settle = (): string => {
    const done = current;
    current = null;
    if (done === null || attempted.has(done.at)) return '';
    if (declinesToWrite(done.text) && !declinesToWrite(task.paragraphs[done.at] ?? '')) {
      before += done.text;
      return '';
    }
    const attempt = judge(done.text, task.paragraphs[done.at] ?? '', task.mode);
    if (attempt === null) return '';
    attempted.set(done.at, attempt);
    if (attempt.changedFacts.length > 0) return '';
    const gap = hasShown ? '\n\n' : '';
    hasShown = true;
    return `${gap}${plainWords(attempt.after)}`;
  };
  const takeLine = (line: string): string => {
    const [, number = '', text = ''] = numbered.exec(line) ?? [];
    const at = Number(number) - 1;
    if (number !== '' && asked.includes(at) && !attempted.has(at)) {
      const shown = settle();
      current = { at, text };
      return shown;
    }
    if (current === null) before += `${line} `;
    else current = { ...current, text: `${current.text} ${line}` };
    return '';
  };
  const drain = (): string => {
    let shown = '';
    for (let at = held.indexOf('\n'); at !== -1; at = held.indexOf('\n')) {
      const line = held.slice(0, at);
      held = held.slice(at + 1);
      shown += takeLine(line);
    }
    return shown;
  };
  return {
    push: (text) => {
      held += thoughts.push(text).replace(/\r\n?/gu, '\n');
      return drain();
    },
    end: ({ complete }) => {
      held += `${thoughts.end()}\n`;
      const shown = drain();
      if (!complete) return shown;
      const [only] = asked;
      const forgotMark = asked.length === 1 && current === null && !isNoWriting(before);
      if (forgotMark && only !== undefined) current = { at: only, text: before };
      return shown + settle();
    },
    attempted: () => attempted,
    saidInstead: () => (attempted.size === 0 && isNoWriting(before) ? before.trim() : null),
  };
}

function judge(written: string, before: string, mode: RewriteMode): Attempted | null {
  const clean = stripMarkup(written)
    .replace(/\*\*|__|`{1,3}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (clean === '') return null;
  if (mode === 'traduire') {
    return { after: clean, changedFacts: figuresChanged(before, clean), doubtful: [] };
  }
  const after = setTypography(clean);
  const { lost, added } = keepsFacts(before, after);
  const textsOf = (isSure: boolean): readonly string[] => [
    ...new Set([...lost, ...added].filter(({ sure }) => sure === isSure).map(({ text }) => text)),
  ];
  return { after, changedFacts: textsOf(true), doubtful: textsOf(false) };
}
