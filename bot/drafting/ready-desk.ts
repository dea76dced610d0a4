import type { ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import { readyRequests } from '#shared/drafting/ready/ready-requests.fr.ts';
import { searchReady } from '#shared/drafting/ready/search-ready.ts';
import { Fault } from '#shared/fault.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Clock, Ids } from '#shared/ports.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { OwnReadyRequests } from './ready-ports.ts';

/** Who shares, and from where. */
export type Sharing = { readonly person: Person; readonly channel: 'word' | 'teams' };

/** What somebody shares: its id is given to it. */
type SharedRequest = Omit<ReadyRequest, 'id' | 'from'>;

/** Ready requests: those of the product, and those that the organisation shares. Throws `Fault`. */
export type ReadyDesk = {
  /** The organisation's own first; with words, the nearest first. */
  readonly list: (words: string) => Promise<readonly ReadyRequest[]>;
  readonly share: (sharing: Sharing, request: SharedRequest) => Promise<ReadyRequest>;
  /** Throws `ready-request-unknown`, also for one of the product. */
  readonly remove: (sharing: Sharing, id: string) => Promise<void>;
};

type ReadyPorts = {
  readonly own: OwnReadyRequests;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A journal line; gives its reference. */
  readonly note: (
    entry: Pick<JournalEntry, 'kind' | 'outcome' | 'reason'> & {
      readonly person: Person;
      readonly channel: Sharing['channel'];
    },
  ) => Promise<string>;
};

/** Opens the counter of ready requests over what the organisation keeps. */
export function openReadyDesk({ own, clock, ids, note }: ReadyPorts): ReadyDesk {
  const line = ({ person, channel }: Sharing, outcome: string, reason: string) =>
    note({ kind: 'ready-request', channel, outcome, reason, person });
  return {
    list: async (words) => {
      const all = [...(await own.list()), ...readyRequests];
      return searchReady(all, words, (metier) => chatWritingTexts.fr.metiers[metier]);
    },
    share: async (sharing, given) => {
      const request: ReadyRequest = { ...given, id: ids.next('own'), from: 'organisation' };
      await own.put(request, clock.now());
      await line(sharing, 'shared', request.id);
      return request;
    },
    remove: async (sharing, id) => {
      if (!(await own.remove(id))) throw new Fault('ready-request-unknown');
      await line(sharing, 'removed', id);
    },
  };
}
