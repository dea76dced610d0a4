import type { SourceStates } from '../sources/ports.ts';
import type { StoreCall } from './store-call.ts';

/** What is kept of the sources of the spaces. */
export function sourcesOver(call: StoreCall): SourceStates {
  return {
    state: (space) => call('sources', 'state', space),
    spaces: () => call('sources', 'spaces'),
    keep: (space, state) => call('sources', 'keep', space, state),
    take: (space, page, state) => call('sources', 'take', space, page, state),
    rows: (space) => call('sources', 'rows', space),
    finish: (space, done) => call('sources', 'finish', space, done),
    forget: (space, ids) => call('sources', 'forget', space, ids),
    drop: (space) => call('sources', 'drop', space),
    restamp: (space, stamps) => call('sources', 'restamp', space, stamps),
    claim: (space, holder, now, until) => call('sources', 'claim', space, holder, now, until),
    release: (space, holder) => call('sources', 'release', space, holder),
  };
}
