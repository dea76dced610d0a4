import { liesUnder } from '#shared/knowledge/lies-under.ts';
import { type Library, SourceFault, type SourceState, type SourceStates } from './ports.ts';

/** A list without an end proves nothing. */
const mostPages = 100_000;

type Listing = {
  readonly space: string;
  readonly library: Library;
  readonly sources: Pick<SourceStates, 'state' | 'take' | 'rows' | 'keep'>;
  /** Called before each page. */
  readonly beat: () => Promise<void>;
  readonly signal: AbortSignal;
};

/**
 * Takes in what changed since the last pass. A page and the place of the next are kept together: a kill on the way
 * neither loses a change nor asks for one twice. Rejects with `SourceFault`.
 */
export async function listChanges(listing: Listing): Promise<void> {
  let state = await stateToStart(listing);
  let restarted = false;
  // A list that was begun by a pass that died ends where it was begun: what changed since comes after it.
  let isOld = state.isPaging;
  for (let pages = 0; pages < mostPages; pages += 1) {
    await listing.beat();
    try {
      state = await takePage(listing, state);
      if (!(state.isPaging || isOld)) return;
      isOld = isOld && state.isPaging;
    } catch (fault) {
      const asksAnew = fault instanceof SourceFault && fault.kind === 'restart';
      if (!asksAnew || restarted) throw fault;
      restarted = true;
      state = fromTheStart(state);
      await listing.sources.keep(listing.space, state);
    }
  }
  throw new SourceFault('garbage');
}

/** The state after the page. */
async function takePage(
  { space, library, sources, signal }: Listing,
  state: SourceState,
): Promise<SourceState> {
  const page = await library.list(state.cursor, signal);
  const isPaging = !page.isLast;
  const next = { ...state, cursor: page.cursor, isPaging };
  const known = page.closed.length === 0 ? [] : await sources.rows(space);
  const unknown = known
    .map(({ item }) => item.id)
    .filter((id) => page.closed.some((folder) => liesUnder(id, folder)));
  await sources.take(space, { ...page, unknown }, next);
  return page.isLast ? { ...next, isSweeping: false } : next;
}

async function stateToStart({ space, library, sources }: Listing): Promise<SourceState> {
  const kept = await sources.state(space);
  const state = kept ?? newState(library.place);
  const { place } = library;
  if (state.place !== place) return fromTheStart({ ...state, place, isMoved: true });
  return state.cursor === null ? fromTheStart(state) : state;
}

/** A source that was never gone through. */
export function newState(place: string): SourceState {
  const started = { cursor: null, isPaging: false, sweep: 0, isSweeping: false, isMoved: false };
  return { place, ...started, last: null, failures: 0, nextAt: 0 };
}

/** What a list of everything does not name is gone. */
function fromTheStart(state: SourceState): SourceState {
  return { ...state, cursor: null, isPaging: false, sweep: state.sweep + 1, isSweeping: true };
}
