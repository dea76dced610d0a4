import { Fault } from '#shared/fault.ts';
import { isExpired } from '#shared/knowledge/is-expired.ts';
import { isOfOtherBranch } from '#shared/knowledge/is-of-other-branch.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import { developmentPerson } from '#shared/policy/development-people.ts';
import { namedBranches } from '#shared/policy/named-branches.ts';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySnapshot, Versant } from '#shared/policy/policy.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import type { GoldenQuestion } from '#shared/quality/golden.ts';
import type { GoldenReply, ShownSource } from '#shared/quality/reply.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DeskPorts } from '../open-desk.ts';
import { askWithoutTrace } from './ask-without-trace.ts';

/** Asks golden questions at the real counter, each as a person of the branch that it names. */
export type Trial = { readonly reply: (question: GoldenQuestion) => Promise<GoldenReply> };

export type TrialOptions = {
  /** The base to ask: the real one, or a copy on which a change is tried. */
  readonly knowledge: KnowledgeStore;
  readonly policy: PolicySnapshot;
  /** What HR validated is not served: the documents are asked. */
  readonly complete?: boolean;
  /** Spaces to search; null = every space that the asker may read. */
  readonly spaces: readonly string[] | null;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/** Faults of a turn come out as they are: an evaluation that cannot be run measures nothing. */
export function openTrial(ports: DeskPorts, options: TrialOptions): Trial {
  const { knowledge, spaces, language, signal, complete = false } = options;
  const expiredFor = openExpired(ports, options);
  return {
    reply: async (golden) => {
      const versant = golden.versant ?? options.policy.policy.organisation.versant;
      const policy = withVersant(options.policy, versant);
      const person = askerOf(policy, golden);
      const { history, question: text } = golden;
      const tell = golden.expect === 'needs-detail' ? null : choiceOf(golden);
      const asked = { person, history, text, tell, complete, spaces, language, signal };
      const { outcome, askedBack } = await askWithoutTrace(ports, { policy, knowledge }, asked);
      return { ...toReply(outcome, golden, versant, await expiredFor(person)), askedBack };
    },
  };
}

/** The choice that names the set's status, else the first: whoever asks answers what the bot asks back. */
function choiceOf({ statut }: GoldenQuestion): (choices: readonly string[]) => string | null {
  return (choices) =>
    choices.find((choice) => statut !== null && choice.toLowerCase().includes(statut)) ??
    choices[0] ??
    null;
}

const anyAgent: Person = {
  id: 'evaluation',
  tenant: null,
  name: null,
  roles: ['agent'],
  groups: ['all-agents'],
};

function askerOf({ policy }: PolicySnapshot, { as }: GoldenQuestion): Person {
  if (as === null) return anyAgent;
  const person = developmentPerson(policy, as);
  if (person !== null) return person;
  const known = policy.identity.development.map(({ id }) => id).join(', ');
  throw new Fault('person-unknown', { person: as, known });
}

function withVersant(snapshot: PolicySnapshot, versant: Versant): PolicySnapshot {
  const { policy } = snapshot;
  if (policy.organisation.versant === versant) return snapshot;
  return { ...snapshot, policy: { ...policy, organisation: { ...policy.organisation, versant } } };
}

type ExpiredFor = (person: Person) => Promise<ReadonlySet<string>>;

/** Which documents that a person reads are past their validity or replaced today; asked once for each person. */
function openExpired(
  ports: DeskPorts,
  { knowledge, policy: { policy } }: TrialOptions,
): ExpiredFor {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const today = dayIn(ports.clock.now(), policy.organisation.timeZone);
  const look = async (person: Person): Promise<ReadonlySet<string>> => {
    const documents = await knowledge.list(readableSpaces(policy, person), person.groups);
    const past = documents.filter((document) => isExpired(document, today));
    return new Set(past.map(({ space, id }) => `${space}/${id}`));
  };
  return (person) => {
    const found = known.get(person.id) ?? look(person);
    known.set(person.id, found);
    return found;
  };
}

function toReply(
  outcome: Outcome,
  { question }: GoldenQuestion,
  versant: Versant,
  expired: ReadonlySet<string>,
): Omit<GoldenReply, 'askedBack'> {
  const wanted = new Set([versant, ...namedBranches(question)]);
  const shown = outcome.citations.map(
    ({ documentId, space, title, path, passage, stale }): ShownSource => ({
      documentId,
      title,
      passage,
      ofOtherBranch: isOfOtherBranch([title, ...path], wanted),
      warned: stale,
      expired: expired.has(`${space}/${documentId}`),
    }),
  );
  const byModel = outcome.kind === 'answered' || outcome.kind === 'partial';
  return { kind: outcome.kind, text: outcome.text, shown, byModel };
}
