import type { Act } from '../acts/act.ts';
import { layOutAct } from '../acts/lay-out-act.ts';
import { mergeWritten } from '../acts/merge-written.ts';
import { draftBounds } from '../draft-bounds.ts';
import { actKindTexts } from '../language/act-kind-texts.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { draftingTexts } from '../language/drafting-texts.ts';
import type { DegradedReason } from '../turn/outcome.ts';
import type { AnswerCheck, Grounds, Recipe, Told } from '../turn/recipe.ts';
import { writingRecipe } from '../turn/writing-recipe.ts';
import type { ActTask } from './act-task.ts';
import { checkWriting, type WritingCheck, type Written } from './check-writing.ts';
import { type CitedSources, citedIn } from './cited-sources.ts';
import {
  composeActRequest,
  factLines,
  materialOf,
  rolesToWrite,
  valuesOf,
} from './compose-act-request.ts';
import { holdInvented } from './hold-invented.ts';
import { type KnownValues, readKnown } from './known-values.ts';
import { openPoints } from './open-points.ts';
import { ordersLeftOut, readableTask } from './readable-task.ts';
import { plainWords } from './show-block.ts';
import { notesOf, type WritingNote } from './writing-notes.ts';

/** A writing under way: what is asked of the spine, and what came of it once the turn is over. */
export type ActWriting = {
  readonly recipe: Recipe;
  readonly text: string;
  readonly material: string;
  /** The act with what was written in its places, whichever way the turn ended; `traceId` names the turn. */
  readonly act: (traceId: string) => Act;
  readonly notes: () => readonly WritingNote[];
};

/** Passages of the internal bases offered to the model; it cites those that it uses. */
const passages = 4;

/** Opens the writing of one act, through the one spine. */
export function openActWriting(given: ActTask, language: 'fr' | 'en'): ActWriting {
  const task = readableTask(given);
  const known = knownOf(task);
  const start = task.startingText === null ? null : holdInvented(task.startingText, known).text;
  let check: WritingCheck | null = null;
  const written = (): Written | null => check?.written() ?? null;
  const recipe = writingRecipe({
    use: 'draft',
    longest: draftBounds.instruction + draftBounds.material * 3,
    retrieve: (question) =>
      task.instruction === null ? null : { text: question, limit: passages, perDocument: passages },
    compose: (grounds, mask, nonce) => composeActRequest(task, start, grounds, { mask, nonce }),
    check: (grounds) => {
      const sources = citedIn(grounds);
      const opened = openCheck(task, known, sources);
      // A larger model asked after a smaller one starts anew; of one that says nothing the first's words stay.
      check = opened;
      return toAnswerCheck(opened, sources);
    },
    withoutModel: (grounds, reason) => tellSkeleton(task.skeleton, grounds, reason),
  });
  const texts = draftingTexts[language];
  return {
    recipe,
    text: task.instruction ?? texts.writeKind(actKindTexts.fr[task.skeleton.kind].toLowerCase()),
    material: materialOf(task, start),
    act: (traceId) => mergeWritten(task.skeleton, task.template, written()?.blocks ?? [], traceId),
    notes: () => [
      ...notesOf(written(), openPoints(task.points, written()), language),
      ...(ordersLeftOut(given) ? [{ kind: 'not-done' as const, text: texts.ordersLeftOut }] : []),
    ],
  };
}

/** What a model may say of itself: everything told, and the words of the act that stand without it. */
function knownOf(task: ActTask): KnownValues {
  const { skeleton, facts, instruction, letter, points } = task;
  return readKnown([
    ...valuesOf(facts),
    factLines(task),
    instruction ?? '',
    letter ?? '',
    ...points.flatMap(({ point, answer }) => [point, answer ?? '']),
    skeleton.organisation.name,
    ...skeleton.blocks.flatMap(({ title, paragraphs }) => [title ?? '', ...paragraphs]),
  ]);
}

function openCheck(task: ActTask, known: KnownValues, sources: CitedSources): WritingCheck {
  return checkWriting({
    allowed: rolesToWrite(task),
    hold: (sentence) => {
      const { text, cited } = sources.read(sentence);
      return holdInvented(text, cited.length === 0 ? known : sources.knownWith(known, cited));
    },
  });
}

function toAnswerCheck(check: WritingCheck, sources: CitedSources): AnswerCheck {
  return {
    push: check.push,
    end: check.end,
    result: () => ({ citations: sources.used(), cutSentences: 0, declined: false }),
  };
}

/** The act as it composes without a model, told to be that, for whoever reads it outside Word. */
function tellSkeleton(act: Act, { language }: Grounds, reason: DegradedReason): Told {
  const texts = draftingTexts[language];
  const why = answerTexts[language].withoutModelReason[reason.kind];
  const body = layOutAct(act).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const lead = `**${texts.skeletonTitle}.** ${why} ${texts.skeletonLead}`;
  return { text: [lead, ...body.map(plainWords)].join('\n\n'), citations: [] };
}
