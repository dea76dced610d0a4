import type { Act } from '#shared/acts/act.ts';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import { type ChosenModel, chooseModel } from '#shared/drafting/requests/choose-model.fr.ts';
import { plainRequest } from '#shared/drafting/requests/plain-request.ts';
import { isRewriting, type WritingRequest } from '#shared/drafting/requests/read-request.ts';
import { wantedFacts } from '#shared/drafting/requests/wanted-facts.fr.ts';
import type { ShortTask } from '#shared/drafting/short-task.ts';
import { plainWords } from '#shared/drafting/show-block.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import { keepsFacts } from '#shared/rewriting/keeps-facts.ts';
import type { RewriteMode } from '#shared/rewriting/rewrite-mode.ts';
import type { Outcome, TurnEvent } from '#shared/turn/outcome.ts';
import type { DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import type { Rewriting } from '#shared/wire/rewrite-exchange.ts';
import type { Asking, DraftingDesk, Told } from '../../drafting/drafting-desk.ts';
import type { KeptDraft } from '../../drafting/ports.ts';

/** A writing under way; what came of it is there once its outcome was told. */
export type Writing = {
  readonly events: AsyncIterable<TurnEvent>;
  readonly proposal: () => Proposal | null;
  /** What the person is to know beside the proposal's own notes. */
  readonly notes: () => readonly string[];
};

type Made =
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
  | { readonly kind: 'rewriting'; readonly rewriting: Rewriting };
type Lines = Told<Made>;

type Open = {
  readonly asking: Asking;
  readonly draftId: string;
  readonly drafting: DraftingDesk;
};

/** Models of a few lines: a chat shows them whole. */
const shortModels: readonly string[] = ['courriel', 'texte-court'];

/** Opens the writing that a request asks for, by the recipe that fits its move. */
export function openWriting(request: WritingRequest, open: Open): Writing {
  const { move, instruction, material, to } = request;
  if (isRewriting(move)) return rewriteGiven(move, material ?? '', to, open);
  if (move === 'summary') return writeShort('resumer', instruction, material, open);
  if (move === 'reply') {
    const mail = { kind: 'courrier', templateId: 'courriel' } as const;
    return draftAct({ ...mail, move, instruction, letter: material, facts: {} }, open);
  }
  const model = chooseModel(plainRequest(instruction));
  if (material !== null || !shortModels.includes(model.templateId)) {
    return draftAct(
      { ...model, move, instruction, letter: null, ...factsOf(request, model) },
      open,
    );
  }
  return writeShort(model.templateId === 'courriel' ? 'mail' : 'texte', instruction, null, open);
}

/** What the request itself tells of the act; what no fact of its template takes is repeated below it. */
function factsOf(
  { instruction, material }: WritingRequest,
  { templateId }: ChosenModel,
): Pick<Wanted, 'facts' | 'unplaced'> {
  const template = findTemplate(templateId);
  if (template === null) return { facts: {}, unplaced: instruction };
  const { facts, toldAll } = wantedFacts(template, instruction);
  const notes = material === null ? {} : { notes: material };
  return { facts: { ...facts, ...notes }, unplaced: toldAll ? null : instruction };
}

type Wanted = Pick<DraftRequest, 'kind' | 'move' | 'instruction' | 'letter' | 'facts'> & {
  readonly templateId: string;
  readonly unplaced?: string | null;
};

function draftAct({ unplaced = null, ...wanted }: Wanted, open: Open): Writing {
  const { draftId, asking, drafting } = open;
  const lines = drafting.draft(asking, { ...wanted, draftId, points: [], startingText: null });
  const isShown = shortModels.includes(wanted.templateId);
  const { wholeActInWord, asked } = chatWritingTexts[asking.language];
  return follow(lines, open, {
    text: ({ kind, text }) =>
      kind === 'degraded' || isShown ? text : `${text}\n\n${wholeActInWord}`,
    notes: ({ model }) => (model === null && unplaced !== null ? [asked(unplaced)] : []),
  });
}

/** « Plus court », « Plus formel »: of a draft that is kept, as a draft of its own. */
export function openAgain(
  draft: KeptDraft,
  change: 'plus-court' | 'plus-formel',
  open: Open,
): Writing {
  const before = textOf(draft.proposal.act);
  const isMail = draft.proposal.act.blocks.some(({ role }) => role === 'objet');
  const again = { before, change };
  const task: ShortTask = {
    ...{ kind: isMail ? 'mail' : 'texte', request: draft.title, text: null, again },
  };
  return follow(open.drafting.write(open.asking, open.draftId, task), open, {
    notes: (proposal) => lostFacts(before, textOf(proposal.act), open.asking.language),
  });
}

/** Whether *Plus court* and *Plus formel* have something to work on: a whole act is shortened in Word. */
export const isShort = ({ act }: Pick<Proposal, 'act'>): boolean =>
  act.templateId === null || shortModels.includes(act.templateId);

function writeShort(
  kind: ShortTask['kind'],
  request: string,
  text: string | null,
  open: Open,
): Writing {
  const task: ShortTask = { kind, request, text, again: null };
  return follow(open.drafting.write(open.asking, open.draftId, task), open, {});
}

function rewriteGiven(
  mode: RewriteMode,
  text: string,
  to: WritingRequest['to'],
  open: Open,
): Writing {
  const paragraphs = text.split(/\n+/u).filter((line) => line.trim() !== '');
  return follow(open.drafting.rewrite(open.asking, { mode, paragraphs, to }), open, {});
}

type Shaping = {
  /** What is shown of an outcome; it begins with what was streamed. */
  readonly text?: (outcome: Outcome) => string;
  readonly notes?: (proposal: Proposal) => readonly string[];
};

/** What came of a writing: what the person reads of it, and what is kept. */
type Came = {
  readonly text: string;
  readonly proposal: Proposal;
  readonly notes: readonly string[];
};

/** Tells the turn's events, the outcome last, once what came of it is kept. */
function follow(lines: Lines, open: Open, shaping: Shaping): Writing {
  let came: Came | null = null;
  async function* settle(): AsyncGenerator<TurnEvent> {
    let outcome: Outcome | null = null;
    for await (const line of lines) {
      if (line.kind === 'status' || line.kind === 'text') yield line;
      else if (line.kind === 'outcome') outcome = line.outcome;
      else if (outcome !== null) came = await shape(line, outcome, open, shaping);
    }
    if (outcome === null) return;
    yield { kind: 'outcome', outcome: { ...outcome, text: came?.text ?? outcome.text } };
  }
  return {
    events: settle(),
    proposal: () => came?.proposal ?? null,
    notes: () => came?.notes ?? [],
  };
}

async function shape(
  line: Made,
  outcome: Outcome,
  open: Open,
  { text, notes }: Shaping,
): Promise<Came> {
  if (line.kind === 'proposal') {
    const { proposal } = line;
    return { proposal, text: text?.(outcome) ?? outcome.text, notes: notes?.(proposal) ?? [] };
  }
  const { rewriting } = line;
  const rewrote = { draftId: open.draftId, outcome, rewriting };
  return {
    proposal: await open.drafting.keepRewriting(open.asking, rewrote),
    text: textOfRewriting(outcome, rewriting),
    notes: unchanged(rewriting, open.asking.language),
  };
}

/** Every paragraph, those left as they were included; what was made without a model tells so itself. */
function textOfRewriting(outcome: Outcome, { paragraphs, model }: Rewriting): string {
  if (model === null) return outcome.text;
  return paragraphs.map(({ after }) => plainWords(after)).join('\n\n');
}

function unchanged({ paragraphs }: Rewriting, language: Asking['language']): readonly string[] {
  const count = paragraphs.filter(({ refused }) => refused?.why === 'facts-changed').length;
  return count === 0 ? [] : [chatWritingTexts[language].unchanged(count)];
}

const mostFacts = 6;

function lostFacts(before: string, after: string, language: Asking['language']): readonly string[] {
  const lost = keepsFacts(before, after).lost.filter(({ sure }) => sure);
  const facts = [...new Set(lost.map(({ text }) => text))].slice(0, mostFacts);
  return facts.length === 0 ? [] : [chatWritingTexts[language].lost(facts)];
}

/** The words of an act, a paragraph a line. */
const textOf = ({ blocks }: Act): string =>
  blocks
    .filter(({ role }) => role !== 'signature')
    .flatMap(({ paragraphs }) => paragraphs)
    .join('\n');
