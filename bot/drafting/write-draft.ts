import { composeAct } from '#shared/acts/compose-act.ts';
import { readAct } from '#shared/acts/read-act.ts';
import type { ReferenceBase } from '#shared/acts/reference.ts';
import type { FactAsked, Template } from '#shared/acts/template.ts';
import { templateFromAct } from '#shared/acts/template-from-act.fr.ts';
import { type ActWriting, openActWriting } from '#shared/drafting/act-writing.ts';
import { answerPoints } from '#shared/drafting/answer-points.ts';
import { readTold } from '#shared/drafting/fact-notes.ts';
import { holdInvented } from '#shared/drafting/hold-invented.ts';
import { holdParticulars } from '#shared/drafting/hold-particulars.ts';
import { readKnown } from '#shared/drafting/known-values.ts';
import { readablePoints } from '#shared/drafting/readable-task.ts';
import { type ReplyStart, replyFromLetter } from '#shared/drafting/reply-from-letter.ts';
import { readLetter } from '#shared/letters/read-letter.ts';
import { withoutOrders } from '#shared/privacy/without-orders.fr.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { DraftLine, DraftRequest } from '#shared/wire/draft-exchange.ts';
import { chooseTemplate } from './choose-template.ts';
import type { Asking, Told } from './drafting-desk.ts';
import { isClosed, keepDraft } from './keep-draft.ts';
import type { DraftingPorts } from './open-drafting.ts';
import { type ProposalLine, proposeAct } from './propose-act.ts';
import { runWriting } from './run-writing.ts';

type Loaded = { readonly templates: readonly Template[]; readonly references: ReferenceBase };

/** Runs the turn of one act, keeps what came of it, then tells its outcome and its proposal. */
export async function* writeDraft(
  asking: Asking,
  request: DraftRequest,
  { templates, references }: Loaded,
  ports: DraftingPorts,
): Told<DraftLine> {
  const writing = openWriting(request, templates, references, asking, ports);
  const { timeZone } = ports.policy.current().policy.organisation;
  const today = dayIn(ports.clock.now(), timeZone);
  const { draftId } = request;
  const { language } = asking;
  yield* runWriting<ProposalLine>(asking, writing, ports, async (outcome) => {
    if (isClosed('draft', outcome, ports)) return null;
    const proposal = proposeAct(outcome, writing, { draftId, references, today, language });
    if (proposal === null) return null;
    await keepDraft(asking, request, outcome, proposal, ports);
    return { kind: 'proposal', proposal };
  });
}

function openWriting(
  request: DraftRequest,
  templates: readonly Template[],
  references: ReferenceBase,
  { language }: Asking,
  ports: DraftingPorts,
): ActWriting {
  const { name, kind } = ports.policy.current().policy.organisation;
  const { move, instruction, startingText, letter } = request;
  const { facts, points, templateId } = startOf(request, templates, ports);
  const template =
    startingText === null || request.templateId !== null
      ? chooseTemplate(templates, request.kind, templateId)
      : templateOfText(withoutOrders(startingText), request.kind);
  const settings = { organisation: { name, kind }, references, language: template.language };
  const composed = composeAct(template, facts, settings);
  const isAnew = startingText !== null && request.templateId === null;
  const told = [...Object.values(facts).flat(), instruction ?? '', name];
  const plain = isAnew ? holdParticulars(composed, readKnown(told)) : composed;
  const skeleton = answerPoints(plain, template, points);
  const read = readTold(facts, template, templates, language);
  const writing = openActWriting(
    { move, template, skeleton, facts: read.facts, points, instruction, startingText, letter },
    language,
  );
  return { ...writing, notes: () => [...read.notes, ...writing.notes()] };
}

/** « # », which Markdown puts before a heading and which is no part of it. */
const headingMark = /^#{1,6}\s+(?=\S)/u;

/** The structure of an act that exists: its particulars are asked anew. */
function templateOfText(text: string, kind: Template['kind']): Template {
  const paragraphs = text
    .split(/\n+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const text = line.trim().replace(headingMark, '');
      return { text, style: null, level: null, tag: null, inTable: false };
    });
  const reading = readAct({ paragraphs, headers: [], properties: {} });
  const { template } = templateFromAct(reading);
  return { ...template, kind, facts: template.facts.map(withoutParticulars) };
}

const nothing = readKnown([]);

/** A label that quotes what stood around a value may quote another value: it is named by its kind alone. */
function withoutParticulars(asked: FactAsked): FactAsked {
  const [short = asked.label] = asked.label.split(' («');
  return holdInvented(`à ${asked.label}`, nothing).invented.length === 0
    ? asked
    : { ...asked, label: short };
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Of a reply, what the letter gives comes first, and what the drafter said takes its place. */
function startOf(
  { move, letter, facts, points, templateId }: DraftRequest,
  templates: readonly Template[],
  { policy, clock }: DraftingPorts,
): ReplyStart {
  const own = readablePoints(points);
  if (move === 'draft' || letter === null) return { facts, points: own, templateId };
  const { timeZone } = policy.current().policy.organisation;
  const { dateReception } = facts;
  const received =
    typeof dateReception === 'string' && isoDay.test(dateReception)
      ? { received: dateReception }
      : {};
  const reading = readLetter(withoutOrders(letter), {
    today: dayIn(clock.now(), timeZone),
    ...received,
  });
  const start = replyFromLetter(reading, templates);
  return {
    facts: { ...start.facts, ...facts },
    points: own.length === 0 ? start.points : own,
    templateId: templateId ?? start.templateId,
  };
}
