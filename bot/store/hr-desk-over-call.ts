import type { Unanswered } from '#shared/quality/unanswered-ports.ts';
import type { UnreadFiles } from '#shared/quality/unread-files.ts';
import type { ValidatedAnswers } from '#shared/validated/ports.ts';
import type { StoreCall } from './store-call.ts';

/** What HR works with beside its tickets. */
export function hrDeskOver(call: StoreCall): {
  readonly validated: ValidatedAnswers;
  readonly unanswered: Unanswered;
  readonly unreadFiles: UnreadFiles;
} {
  return {
    validated: {
      match: (query) => call('validated', 'match', query),
      list: (spaces) => call('validated', 'list', spaces),
      find: (id) => call('validated', 'find', id),
      put: (answer, at) => call('validated', 'put', answer, at),
      history: (id) => call('validated', 'history', id),
      countServed: (id) => call('validated', 'countServed', id),
    },
    unanswered: {
      keep: (question) => call('unanswered', 'keep', question),
      list: (spaces) => call('unanswered', 'list', spaces),
      dismiss: (ids, spaces, dismissed) => call('unanswered', 'dismiss', ids, spaces, dismissed),
      expire: (before) => call('unanswered', 'expire', before),
    },
    unreadFiles: {
      note: (space, paths, unread, at) => call('unreadFiles', 'note', space, paths, unread, at),
      keepOnly: (spaces) => call('unreadFiles', 'keepOnly', spaces),
      list: (spaces) => call('unreadFiles', 'list', spaces),
    },
  };
}
