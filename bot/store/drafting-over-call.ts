import type { Letterheads } from '../act-files/act-desk.ts';
import type { Drafts, OwnTemplates, Validations } from '../drafting/ports.ts';
import type { OwnReadyRequests } from '../drafting/ready-ports.ts';
import type { StoreCall } from './store-call.ts';

/** The rooms of drafting. */
export function draftingOver(call: StoreCall): {
  readonly drafts: Drafts;
  readonly actValidations: Validations;
  readonly actTemplates: OwnTemplates;
  readonly letterheads: Letterheads;
  readonly readyRequests: OwnReadyRequests;
} {
  return {
    drafts: {
      keep: (person, draft) => call('drafts', 'keep', person, draft),
      list: (person) => call('drafts', 'list', person),
      find: (person, draftId) => call('drafts', 'find', person, draftId),
      discard: (person, draftId) => call('drafts', 'discard', person, draftId),
      expire: (before) => call('drafts', 'expire', before),
    },
    actValidations: {
      add: (documentId, person, validation) =>
        call('actValidations', 'add', documentId, person, validation),
      list: (documentId) => call('actValidations', 'list', documentId),
      expire: (before) => call('actValidations', 'expire', before),
    },
    actTemplates: {
      list: () => call('actTemplates', 'list'),
      put: (template, person, at) => call('actTemplates', 'put', template, person, at),
      remove: (id) => call('actTemplates', 'remove', id),
    },
    readyRequests: {
      list: () => call('readyRequests', 'list'),
      put: (request, at) => call('readyRequests', 'put', request, at),
      remove: (id) => call('readyRequests', 'remove', id),
    },
    letterheads: {
      current: () => call('letterheads', 'current'),
      put: (letterhead) => call('letterheads', 'put', letterhead),
      remove: () => call('letterheads', 'remove'),
    },
  };
}
