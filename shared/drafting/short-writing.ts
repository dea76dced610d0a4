import type { Act, ActBlock, BlockRole } from '../acts/act.ts';
import { numberBlocks } from '../acts/number-blocks.ts';
import type { WrittenBlock } from '../acts/template.ts';
import { draftBounds } from '../draft-bounds.ts';
import { bestExcerpt } from '../evidence/best-excerpt.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { draftingTexts } from '../language/drafting-texts.ts';
import type { Language } from '../language/language.ts';
import { rewritingTexts } from '../language/rewriting-texts.ts';
import { neutraliseDocument } from '../privacy/neutralise-document.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { RewriteMode } from '../rewriting/rewrite-mode.ts';
import type { DegradedReason } from '../turn/outcome.ts';
import type { AnswerCheck, Composed, Grounds, Recipe, Told } from '../turn/recipe.ts';
import { writingRecipe } from '../turn/writing-recipe.ts';
import { checkWriting, type WritingCheck } from './check-writing.ts';
import { holdInvented } from './hold-invented.ts';
import { readKnown } from './known-values.ts';
import { outlineAlone } from './outline-alone.ts';
import { rewriteAlone } from './rewrite-alone.ts';
import { shortInstructions, shortWords } from './short-instructions.fr.ts';
import type { ShortKind, ShortTask } from './short-task.ts';
import { plainWords, startShown } from './show-block.ts';
import { notesOf, type WritingNote } from './writing-notes.ts';

/** A short writing under way: what is asked of the spine, and what came of it once the turn is over. */
export type ShortWriting = {
  readonly recipe: Recipe;
  readonly text: string;
  readonly material: string;
  /** As blocks that the Word panel opens; `alone` when no model wrote. */
  readonly act: (traceId: string, alone: boolean) => Act;
  readonly notes: () => readonly WritingNote[];
};

const maxTokens = 900;
/** Share of a text that its extracts keep, where no model sums it up. */
const extracted = 0.3;
const rolesOf: Readonly<Record<ShortKind, readonly BlockRole[]>> = {
  mail: ['corps', 'objet', 'appel', 'politesse'],
  texte: ['corps', 'intertitre'],
  reformuler: ['corps', 'intertitre'],
  resumer: ['corps'],
};

/** Opens the writing of a short text, through the one spine. */
export function openShortWriting(
  given: ShortTask,
  organisation: Act['organisation'],
  language: Language,
): ShortWriting {
  const task = readable(given);
  const known = readKnown([
    ...[task.request, task.text ?? '', task.again?.before ?? '', organisation.name],
  ]);
  let check: WritingCheck | null = null;
  const recipe = writingRecipe({
    use: task.kind === 'mail' || task.kind === 'texte' ? 'draft' : 'rewrite',
    longest: draftBounds.instruction + draftBounds.selection * 2,
    retrieve: () => null,
    compose: (grounds, mask, nonce) => compose(task, grounds, mask, nonce),
    check: () => {
      const opened = checkWriting({
        allowed: rolesOf[task.kind],
        hold: (sentence) => holdInvented(sentence, known),
      });
      check = opened;
      return toAnswerCheck(opened);
    },
    withoutModel: (grounds, reason) => tellAlone(task, grounds, reason),
  });
  return {
    recipe,
    text: task.request,
    material: [task.text ?? '', task.again?.before ?? '']
      .filter((part) => part !== '')
      .join('\n\n'),
    act: (traceId, alone) => {
      const written = check?.written().blocks ?? [];
      const isAlone = alone || written.length === 0;
      const blocks = isAlone ? blocksAlone(task, language) : written;
      return toAct(
        task,
        organisation,
        blocks,
        isAlone ? { by: 'template' } : { by: 'model', traceId },
      );
    },
    notes: () => notesOf(check?.written() ?? null, [], language),
  };
}

/** The text given, as a model may read it. */
const readable = (task: ShortTask): ShortTask => ({
  ...task,
  text: task.text === null ? null : withoutOrders(task.text),
});

function toAnswerCheck({ push, end }: WritingCheck): AnswerCheck {
  const result = { citations: [], cutSentences: 0, declined: false };
  return { push, end, result: () => result };
}

function compose(
  task: ShortTask,
  grounds: Grounds,
  mask: (text: string) => string,
  nonce: string,
): Composed {
  const { name } = grounds.snapshot.policy.organisation;
  const data = (title: string, text: string | null): readonly string[] =>
    text === null ? [] : [title, mask(neutraliseDocument(text, nonce)), ''];
  return {
    messages: [
      { role: 'system', content: shortInstructions(task, name, nonce) },
      {
        role: 'user',
        content: [
          `<<<${nonce}>>>`,
          ...data(shortWords.text, task.text),
          ...data(shortWords.before, task.again?.before ?? null),
          `<<</${nonce}>>>`,
          `${shortWords.asked} ${neutraliseDocument(grounds.question, nonce)}`,
        ].join('\n'),
      },
    ],
    maxTokens,
    temperature: 0.2,
  };
}

const againModes = { 'plus-court': 'raccourcir', 'plus-formel': 'formel' } as const;
const modeOf = ({ again }: ShortTask): Exclude<RewriteMode, 'traduire'> =>
  again === null ? 'clarifier' : againModes[again.change];

/** What can be given without a model: an outline of a mail, what rules mend, or extracts. */
function blocksAlone(task: ShortTask, language: Language): readonly WrittenBlock[] {
  const block = (role: BlockRole, paragraphs: readonly string[]): WrittenBlock => ({
    ...{ role, title: null, paragraphs },
  });
  const given = task.again?.before ?? task.text ?? '';
  if (given === '') {
    return outlineAlone(task).map((one) => block(one.role, one.paragraphs));
  }
  const paragraphs = given.split(/\n+/u).filter((line) => line.trim() !== '');
  if (task.kind === 'resumer') {
    const limit = Math.max(300, Math.floor(given.length * extracted));
    return [block('corps', bestExcerpt(given, given, limit).split(/\n+/u))];
  }
  const mended = rewriteAlone({ paragraphs, mode: modeOf(task) }, language);
  return [
    block(
      'corps',
      mended.map(({ after }) => after),
    ),
  ];
}

function toAct(
  { kind, request }: ShortTask,
  organisation: Act['organisation'],
  blocks: readonly WrittenBlock[],
  origin: ActBlock['origin'],
): Act {
  const subject = blocks.find(({ role }) => role === 'objet')?.paragraphs[0];
  return {
    kind: kind === 'mail' ? 'courrier' : 'note',
    templateId: null,
    title: (subject ?? request).replace(/\s+/gu, ' ').trim().slice(0, 120),
    organisation,
    language: 'fr',
    blocks: numberBlocks(blocks.map((one) => ({ ...one, number: 1, table: null, origin }))),
  };
}

function tellAlone(task: ShortTask, { language }: Grounds, reason: DegradedReason): Told {
  const texts = draftingTexts[language];
  const why = answerTexts[language].withoutModelReason[reason.kind];
  const body = blocksAlone(task, language).flatMap(({ role, paragraphs }) =>
    paragraphs.map((text) => startShown(role) + plainWords(text)),
  );
  const given = task.again?.before ?? '';
  const isSame = given !== '' && body.join('\n') === given.split(/\n+/u).map(plainWords).join('\n');
  const { unchanged } = rewritingTexts[language];
  const told = isSame ? ` ${unchanged[modeOf(task)]}` : '';
  const lead = `**${texts.shortAlone[task.kind]}.** ${why}${told}`;
  return { text: [lead, ...body].join('\n\n'), citations: [] };
}
