import type { Reference, ReferenceBase } from '#shared/acts/reference.ts';
import { mayKeepReferences } from '#shared/acts/references/may-keep-references.ts';
import { ownReference } from '#shared/acts/references/own-reference.ts';
import type { OwnReference, OwnReferences } from '#shared/acts/references/ports.ts';
import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import type { Clock, Hasher } from '#shared/ports.ts';
import { loadReferences } from './load-references.ts';
import { readReferenceDraft } from './read-reference-draft.ts';

/** What took the place of a reference, and since when (ISO). */
type Replacement = { readonly since: string; readonly by: string | null };

/** The base of references, and what those who keep it do with the organisation's own. */
export type ReferenceRoom = {
  readonly base: () => Promise<ReferenceBase>;
  readonly own: () => Promise<readonly OwnReference[]>;
  readonly mayKeep: (person: Person) => boolean;
  /** `draft` as it came, from a file or a form. Throws `Fault` `not-allowed`, `act-reference-unfit`, `act-reference-taken`. */
  readonly add: (person: Person, draft: unknown) => Promise<Reference>;
  /** Throws `Fault` `not-allowed`, `act-reference-unknown`. */
  readonly supersede: (person: Person, id: string, by: Replacement) => Promise<Reference>;
  /** Throws `Fault` `not-allowed`, `act-reference-unknown`. */
  readonly remove: (person: Person, id: string) => Promise<Reference>;
};

export type ReferencePorts = {
  readonly policy: Pick<PolicySource, 'current'>;
  readonly clock: Clock;
  readonly hasher: Pick<Hasher, 'pseudonym'>;
  readonly own: OwnReferences;
};

export function openReferences({ policy, clock, hasher, own }: ReferencePorts): ReferenceRoom {
  const { base } = loadReferences(own);
  const mayKeep = (person: Person): boolean => mayKeepReferences(policy.current().policy, person);
  const requireKeeper = (person: Person): void => {
    if (!mayKeep(person)) throw new Fault('not-allowed');
  };
  const signed = (person: Person, reference: Reference): OwnReference => ({
    reference,
    by: hasher.pseudonym(person.id),
    at: clock.now(),
  });
  const requireOwn = async (id: string): Promise<Reference> => {
    const known = (await own.list()).find(({ reference }) => reference.id === id);
    if (known === undefined) throw new Fault('act-reference-unknown', { id });
    return known.reference;
  };
  return {
    base,
    own: own.list,
    mayKeep,
    add: async (person, draft) => {
      requireKeeper(person);
      const reference = ownReference(readReferenceDraft(draft));
      const isNew = await own.add(signed(person, reference));
      if (!isNew) throw new Fault('act-reference-taken', { id: reference.id });
      return reference;
    },
    supersede: async (person, id, superseded) => {
      requireKeeper(person);
      const reference = { ...(await requireOwn(id)), superseded };
      await own.replace(signed(person, reference));
      return reference;
    },
    remove: async (person, id) => {
      requireKeeper(person);
      const reference = await requireOwn(id);
      await own.remove(id);
      return reference;
    },
  };
}
