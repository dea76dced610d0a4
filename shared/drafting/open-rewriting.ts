import { draftBounds } from '../draft-bounds.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { draftingTexts } from '../language/drafting-texts.ts';
import { falcTexts } from '../language/falc-texts.ts';
import type { Language } from '../language/language.ts';
import { neutraliseDocument } from '../privacy/neutralise-document.ts';
import { checkFalc } from '../rewriting/check-falc.ts';
import type { RewriteMode } from '../rewriting/rewrite-mode.ts';
import { rewriteWithoutModel } from '../rewriting/rewrite-without-model.ts';
import { scorePlainLanguage } from '../rewriting/score-plain-language.ts';
import type { DegradedReason } from '../turn/outcome.ts';
import type { Composed, Grounds, Recipe, Told } from '../turn/recipe.ts';
import { writingRecipe } from '../turn/writing-recipe.ts';
import { checkRewriting, type RewritingCheck } from './check-rewriting.ts';
import { rewriteAlone } from './rewrite-alone.ts';
import { rewriteInstructions } from './rewrite-instructions.fr.ts';
import type { RewriteScores, RewrittenParagraph, TargetLanguage } from './rewriting.ts';
import { plainWords } from './show-block.ts';
import { sayNotDone } from './writing-notes.ts';

export type RewriteTask = {
  readonly mode: RewriteMode;
  readonly paragraphs: readonly string[];
  /** Of `traduire`, null otherwise. */
  readonly to: TargetLanguage | null;
};

/** A rewriting under way: what is asked of the spine, and what came of it once the turn is over. */
export type RewritingUnderWay = {
  readonly recipe: Recipe;
  readonly text: string;
  readonly material: string;
  /** `alone` when nothing of a model's was shown: what rules alone can mend, unless it wrote and was refused. */
  readonly paragraphs: (alone: boolean) => readonly RewrittenParagraph[];
  readonly scores: (paragraphs: readonly RewrittenParagraph[]) => RewriteScores;
  /** Rules of easy-to-read writing, for a draft of it alone. */
  readonly rules: (paragraphs: readonly RewrittenParagraph[]) => readonly RuleMet[];
  readonly notes: () => readonly string[];
};

type RuleMet = { readonly label: string; readonly met: boolean };

/** Tokens of the answer for a character of the text: French has about three and a half to a token. */
const tokensPerCharacter = 0.5;
const leastTokens = 400;
const mostTokens = 6_000;
/** Doubts told of one paragraph: a person reads a few. */
const mostDoubts = 5;

/** Opens the rewriting of some paragraphs, through the one spine. */
export function openRewriting(task: RewriteTask, language: Language): RewritingUnderWay {
  const texts = draftingTexts[language];
  let check: RewritingCheck | null = null;
  const recipe = writingRecipe({
    use: 'rewrite',
    longest: draftBounds.selection + draftBounds.instruction,
    retrieve: () => null,
    compose: (_grounds, mask, nonce) => composeRewriting(task, mask, nonce),
    check: () => {
      const opened = checkRewriting(task);
      check = opened;
      const { push, end } = opened;
      const result = { citations: [], cutSentences: 0, declined: false };
      return { push, end, result: () => result };
    },
    withoutModel: (grounds, reason) => tellAlone(task, grounds, reason),
  });
  return {
    recipe,
    text: texts.rewriteAsked[task.mode],
    material: task.paragraphs.join('\n'),
    paragraphs: (alone) =>
      alone && (check?.attempted().size ?? 0) === 0
        ? rewriteAlone(task, language)
        : attemptedOf(task, check, language),
    scores: (paragraphs) => scoresOf(task, paragraphs),
    rules: (paragraphs) => (task.mode === 'falc' ? falcRules(paragraphs, language) : []),
    notes: () => {
      const said = check?.saidInstead() ?? null;
      return [
        ...(said === null ? [] : [sayNotDone(said, language)]),
        ...(task.mode === 'falc' ? [falcTexts[language].review, falcTexts[language].limits] : []),
      ];
    },
  };
}

function composeRewriting(
  { mode, paragraphs, to }: RewriteTask,
  mask: (text: string) => string,
  nonce: string,
): Composed {
  const lines = paragraphs.flatMap((text, at) => {
    const line = neutraliseDocument(text, nonce).replace(/\s+/gu, ' ').trim();
    return line === '' ? [] : [`${at + 1}| ${mask(line)}`];
  });
  const length = paragraphs.reduce((sum, { length: characters }) => sum + characters, 0);
  return {
    messages: [
      { role: 'system', content: rewriteInstructions(mode, to, nonce) },
      { role: 'user', content: [`<<<${nonce}>>>`, ...lines, `<<</${nonce}>>>`].join('\n') },
    ],
    maxTokens: Math.min(mostTokens, Math.max(leastTokens, Math.ceil(length * tokensPerCharacter))),
    temperature: 0,
  };
}

function attemptedOf(
  { paragraphs, mode }: RewriteTask,
  check: RewritingCheck | null,
  language: Language,
): readonly RewrittenParagraph[] {
  const texts = draftingTexts[language];
  return paragraphs.map((before, paragraph) => {
    const attempt = check?.attempted().get(paragraph);
    const kept = { paragraph, before, after: before, reason: null };
    if (before.trim() === '') return { ...kept, refused: null };
    if (attempt === undefined) return { ...kept, refused: { why: 'not-written', details: [] } };
    const { after, changedFacts, doubtful } = attempt;
    if (changedFacts.length > 0) {
      return { ...kept, refused: { why: 'facts-changed', details: changedFacts } };
    }
    const reasons = [
      texts.rewriteReason[mode],
      ...(doubtful.length === 0 ? [] : [texts.rewriteDoubt(doubtful.slice(0, mostDoubts))]),
    ];
    const reason = after === before ? null : reasons.join(' ');
    return { paragraph, before, after, reason, refused: null };
  });
}

function scoresOf(
  { mode, paragraphs }: RewriteTask,
  rewritten: readonly RewrittenParagraph[],
): RewriteScores {
  if (mode === 'traduire') return null;
  return {
    before: scorePlainLanguage(paragraphs.join('\n\n')).score,
    after: scorePlainLanguage(rewritten.map(({ after }) => after).join('\n\n')).score,
  };
}

/** What rules alone mend, told to be that. */
function tellAlone(task: RewriteTask, { language }: Grounds, reason: DegradedReason): Told {
  const texts = draftingTexts[language];
  const why = answerTexts[language].withoutModelReason[reason.kind];
  const rewritten = rewriteAlone(task, language);
  const { note } = rewriteWithoutModel(task.mode, task.paragraphs, language);
  const lead = `**${texts.rewriteAloneTitle}.** ${why} ${note}`;
  return {
    text: [lead, ...rewritten.map(({ after }) => plainWords(after))].join('\n\n'),
    citations: [],
  };
}

function falcRules(
  paragraphs: readonly RewrittenParagraph[],
  language: Language,
): readonly RuleMet[] {
  const text = paragraphs.map(({ after }) => after).join('\n');
  return checkFalc(text, language).rules.map(({ label, met }) => ({ label, met }));
}
