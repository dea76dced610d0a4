import type { Act } from '#shared/acts/act.ts';
import { numberBlocks } from '#shared/acts/number-blocks.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import { draftingTexts } from '#shared/language/drafting-texts.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import type { Rewriting } from '#shared/wire/rewrite-exchange.ts';
import type { Asking } from './drafting-desk.ts';
import { keepDraft } from './keep-draft.ts';
import type { DraftingPorts } from './open-drafting.ts';
import { placeholdersOf } from './propose-act.ts';

/** A text that a turn took up again. */
export type Rewrote = {
  readonly draftId: string;
  readonly outcome: Outcome;
  readonly rewriting: Rewriting;
};

/** Keeps a text taken up in a chat as a draft, so that it can be shortened, and opened in Word. */
export async function keepRewriting(
  asking: Asking,
  { draftId, outcome, rewriting }: Rewrote,
  ports: DraftingPorts,
): Promise<Proposal> {
  const proposal: Proposal = {
    draftId,
    act: toAct(rewriting, asking, ports),
    placeholders: [],
    notes: rewriting.notes.map((text) => ({ kind: 'not-done', text })),
    traceId: rewriting.traceId,
    model: rewriting.model,
    sources: [],
  };
  const whole = { ...proposal, placeholders: placeholdersOf(proposal.act) };
  const request: DraftRequest = {
    ...{ draftId, move: 'draft', kind: proposal.act.kind, templateId: null, facts: {}, points: [] },
    ...{ letter: null, startingText: null },
    instruction: draftingTexts[asking.language].rewriteAsked[rewriting.mode],
  };
  await keepDraft(asking, request, outcome, whole, ports);
  return whole;
}

function toAct(
  { paragraphs, traceId, model }: Rewriting,
  { language }: Asking,
  { policy }: DraftingPorts,
): Act {
  const { name, kind } = policy.current().policy.organisation;
  const written = paragraphs.filter(({ after }) => after.trim() !== '');
  return {
    ...{ kind: 'note', templateId: null, title: chatWritingTexts[language].titleOfRewriting },
    organisation: { name, kind },
    language: 'fr',
    blocks: numberBlocks(
      written.map(({ before, after }) => ({
        ...{ role: 'corps', number: 1, title: null, paragraphs: [after], table: null },
        origin: model !== null && after !== before ? { by: 'model', traceId } : { by: 'person' },
      })),
    ),
  };
}
