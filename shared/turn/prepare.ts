import type { KnownCase } from '../case/known-case.ts';
import { acceptanceHolds } from '../charter/acceptance-holds.ts';
import type { Exchange } from '../conversation/ports.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { decide } from '../policy/decide.ts';
import type { Decision, RefusalReason } from '../policy/decision.ts';
import type { Contact, DataClass, Policy } from '../policy/policy.ts';
import { rulesOfSending } from '../policy/rules-of-sending.ts';
import { strongestClass } from '../policy/strongest-class.ts';
import { classify } from '../privacy/classify.ts';
import { findGates } from '../privacy/find-gates.ts';
import { maskText } from '../privacy/mask-text.ts';
import { createVault, type Vault } from '../privacy/vault.ts';
import { withoutPersonalData } from '../privacy/without-personal-data.ts';
import type { Ending } from './ending.ts';
import { handOverData } from './hand-over.ts';
import { handOverSituation } from './hand-over-situation.ts';
import { saysNothing } from './is-greeting.fr.ts';
import { isReadable } from './is-readable.ts';
import { contextOf, joinReply } from './join-reply.ts';
import type { TurnPorts } from './ports.ts';
import { readBudget } from './read-budget.ts';
import type { Recipe } from './recipe.ts';
import { refusalText } from './refusal-text.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';
import { writeUnsent } from './write-unsent.ts';

const privacyFailed: RefusalReason = { kind: 'privacy-failed' };

type Allowed = Extract<Decision, { kind: 'allowed' }>;

/** A request that may go on: masked, decided, with what was said before. */
export type Prepared = {
  readonly kind: 'ready';
  /** As it may leave. */
  readonly question: string;
  /** Masked whatever the policy lets leave: who asks says nothing of what is asked. */
  readonly searched: string;
  readonly vault: Vault;
  /** For the question and the earlier exchanges together. */
  readonly decision: Allowed;
  /** The decision if the request held data of this class. */
  readonly decideFor: (dataClass: DataClass) => Decision;
  readonly history: readonly Exchange[];
  /** Of the question, read from it and from all that the person said in the conversation. */
  readonly case: KnownCase;
};

/** Steps 1 to 3: charter, classify and mask, decide. Ends the turn, or hands over what the next steps need. */
export async function prepare(
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): Promise<Prepared | Ending> {
  const { policy, charter } = trace.snapshot;
  const handedOver = handOverSituation(request, ports, trace);
  if (handedOver !== null) return handedOver;
  const last = await ports.acceptances.last(request.person.id);
  if (!acceptanceHolds(charter, last, policy.charter.reacceptOnChange)) {
    const text = answerTexts[request.language].needsCharter(charter.title, charter.version);
    return { kind: 'needs-charter', charter, text, citations: [] };
  }
  const text = request.text.trim();
  if (!isReadable(text)) return refuse({ kind: 'unreadable' }, null, request);
  if (saysNothing(text)) return refuse({ kind: 'empty-question' }, null, request);
  const { material = '' } = request;
  if (text.length + material.length > recipe.longest) {
    return refuse({ kind: 'too-long', limit: recipe.longest }, null, request);
  }
  const seen = lookForPersonalData(text, material, request.leastClass ?? 'public', trace);
  if (seen === null) return refuse(privacyFailed, policy.contacts['rh'] ?? null, request);

  await readBudget(trace, ports);
  const decideFor = decisionsOf(text, request, recipe, ports, trace);
  const alone = decideFor(seen.dataClass);
  if (alone.kind === 'refused') return refuse(alone.reason, alone.contact, request);
  if (alone.kind === 'hand-over') {
    return recipe.writes
      ? writeUnsent(request, recipe, trace)
      : handOverData(alone.contact, request);
  }
  const past = await historyOf(request, ports, policy.privacy);
  const context = contextOf(past, trace.startedAt);
  const { decision, history } = joinHistory(alone, context, decideFor);
  trace.dataClass = decision.dataClass;
  const masked = maskQuestion(text, decision, trace);
  if (masked === null) return refuse(privacyFailed, policy.contacts['rh'] ?? null, request);
  const replied = joinReply(masked, past, history, trace);
  return { kind: 'ready', ...masked, ...replied, decision, decideFor };
}

/** Fails closed: when the search for personal data breaks, nothing is sent and nothing is searched. */
function lookForPersonalData(
  text: string,
  material: string,
  least: DataClass,
  trace: Trace,
): { readonly dataClass: DataClass } | null {
  try {
    const { rules } = trace.snapshot.policy.privacy;
    const own = strongestClass(classify({ text, rules }).dataClass, least);
    trace.questionClass = own;
    const dataClass =
      material === '' ? own : strongestClass(own, classify({ text: material, rules }).dataClass);
    trace.dataClass = dataClass;
    return { dataClass };
  } catch {
    return null;
  }
}

function maskQuestion(
  text: string,
  decision: Allowed,
  trace: Trace,
): Pick<Prepared, 'question' | 'searched' | 'vault'> | null {
  try {
    const { policy } = trace.snapshot;
    const vault = createVault();
    const question = maskText(text, vault, rulesOfSending(decision, policy));
    trace.masked = vault.counts();
    const searched = maskText(text, createVault(), policy.privacy.rules);
    return { question, searched, vault };
  } catch {
    return null;
  }
}

function decisionsOf(
  text: string,
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): Prepared['decideFor'] {
  const { person } = request;
  // Who has a letter of refusal written has decided already; a question asks for the decision itself.
  const gates = findGates(text).filter(
    (gate) => !(recipe.writes && gate === 'individual-decision'),
  );
  const { standing } = ports;
  const { snapshot } = trace;
  const overQuota = trace.budget?.kind === 'spent';
  return (dataClass) =>
    decide({ snapshot, person, use: recipe.use, dataClass, gates, standing, overQuota });
}

/** What was said before leaves with the question, so it decides with it; what no model may see is left out. */
function joinHistory(
  alone: Allowed,
  past: readonly Exchange[],
  decideFor: Prepared['decideFor'],
): { readonly decision: Allowed; readonly history: readonly Exchange[] } {
  const classes = past.map(({ dataClass }) => dataClass);
  const together = decideFor(strongestClass(alone.dataClass, ...classes));
  return together.kind === 'allowed'
    ? { decision: together, history: past }
    : { decision: alone, history: [] };
}

async function historyOf(
  request: TurnRequest,
  ports: TurnPorts,
  { rules }: Policy['privacy'],
): Promise<readonly Exchange[]> {
  if (request.conversationId === null) return [];
  const past = await ports.conversations.history(
    ports.hasher.pseudonym(request.person.id),
    request.conversationId,
  );
  return request.complete === true ? beforeAskedAgain(past, request, rules) : past;
}

/** The question asked again for a whole answer is not the context of itself: a follow-up still leans on the one before. */
function beforeAskedAgain(
  past: readonly Exchange[],
  { text }: TurnRequest,
  rules: Policy['privacy']['rules'],
): readonly Exchange[] {
  const asked = withoutPersonalData(text, rules);
  return past.at(-1)?.question === asked ? past.slice(0, -1) : past;
}

function refuse(reason: RefusalReason, contact: Contact | null, request: TurnRequest): Ending {
  const text = refusalText(reason, contact, request.language);
  return { kind: 'refused', reason, contact, text, citations: [] };
}
