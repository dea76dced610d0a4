import { requireAcceptance } from '../charter/require-acceptance.ts';
import type { Exchange } from '../conversation/ports.ts';
import { recentHistory } from '../conversation/recent-history.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { contactLine } from '../language/contact-line.ts';
import { decide } from '../policy/decide.ts';
import type { Decision, RefusalReason } from '../policy/decision.ts';
import type { Contact } from '../policy/policy.ts';
import { classify } from '../privacy/classify.ts';
import { findGates } from '../privacy/find-gates.ts';
import { maskText } from '../privacy/mask-text.ts';
import { createVault, type Vault } from '../privacy/vault.ts';
import type { Ending } from './ending.ts';
import type { TurnPorts } from './ports.ts';
import type { Recipe } from './recipe.ts';
import { refusalText } from './refusal-text.ts';
import type { TurnRequest } from './request.ts';
import type { Trace } from './trace.ts';

/** A longer text is not a question; the reader is told to split it. */
const longestQuestion = 4_000;

/** A request that may go on: masked, decided, with what was said before. */
export type Prepared = {
  readonly kind: 'ready';
  readonly question: string;
  readonly vault: Vault;
  readonly decision: Extract<Decision, { kind: 'allowed' }>;
  readonly history: readonly Exchange[];
};

/** Steps 1 to 3: charter, classify and mask, decide. Ends the turn, or hands over what the next steps need. */
export async function prepare(
  request: TurnRequest,
  recipe: Recipe,
  ports: TurnPorts,
  trace: Trace,
): Promise<Prepared | Ending> {
  const { policy, charter } = trace.snapshot;
  const last = await ports.acceptances.last(request.person.id);
  if (!requireAcceptance(charter, last, policy.charter.reacceptOnChange)) {
    const text = answerTexts[request.language].needsCharter(charter.title, charter.version);
    return { kind: 'needs-charter', charter, text, citations: [] };
  }
  const text = request.text.trim();
  if (text === '') return refuse({ kind: 'empty-question' }, null, request);
  if (text.length > longestQuestion) {
    return refuse({ kind: 'too-long', limit: longestQuestion }, null, request);
  }
  const seen = lookForPersonalData(text, trace);
  if (seen === null)
    return refuse({ kind: 'privacy-failed' }, policy.contacts['rh'] ?? null, request);

  const decision = decide({
    snapshot: trace.snapshot,
    person: request.person,
    use: recipe.use,
    dataClass: seen.dataClass,
    gates: findGates(text),
    configured: ports.keys.configured,
  });
  if (decision.kind === 'refused') return refuse(decision.reason, decision.contact, request);
  if (decision.kind === 'hand-over') return handOver(decision.contact, request);
  return {
    kind: 'ready',
    question: seen.masked,
    vault: seen.vault,
    decision,
    history: await historyOf(request, ports, trace.startedAt),
  };
}

/** Fails closed: when the search for personal data breaks, nothing is sent and nothing is searched. */
function lookForPersonalData(
  text: string,
  trace: Trace,
): {
  readonly dataClass: NonNullable<Trace['dataClass']>;
  readonly masked: string;
  readonly vault: Vault;
} | null {
  try {
    const { rules } = trace.snapshot.policy.privacy;
    const vault = createVault();
    const { dataClass } = classify({ text, rules });
    const masked = maskText(text, vault, rules);
    trace.dataClass = dataClass;
    trace.masked = vault.counts();
    return { dataClass, masked, vault };
  } catch {
    return null;
  }
}

async function historyOf(
  request: TurnRequest,
  ports: TurnPorts,
  now: number,
): Promise<readonly Exchange[]> {
  if (request.conversationId === null) return [];
  const exchanges = await ports.conversations.history(request.person.id, request.conversationId);
  return recentHistory(exchanges, now);
}

function refuse(reason: RefusalReason, contact: Contact | null, request: TurnRequest): Ending {
  const text = refusalText(reason, contact, request.language);
  return { kind: 'refused', reason, contact, text, citations: [] };
}

function handOver(contact: Contact | null, request: TurnRequest): Ending {
  const line = contact === null ? null : contactLine(contact);
  return {
    kind: 'handed-over',
    contact,
    text: answerTexts[request.language].handedOver(line),
    citations: [],
  };
}
