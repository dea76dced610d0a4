import { searchText } from '../search-text.ts';
import { selectionRange } from '../selection.ts';
import { invalidArgument } from '../word-error.ts';
import { collectionOf, type Members, objectOf } from '../word-object.ts';
import type { TrackingMode } from '../word-state.ts';
import { optionsIn, textIn } from './arguments.ts';
import { controlsIn } from './content.ts';

const modes: readonly TrackingMode[] = ['Off', 'TrackAll', 'TrackMineOnly'];

export const documentMembers: Members = {
  scalars: {
    ChangeTrackingMode: (_object, state) => state.trackingMode,
    Saved: (_object, state) => state.saved,
  },
  properties: {
    Body: (_object, state) => objectOf('Body', state.body),
    ContentControls: (object, state) =>
      collectionOf(
        'ContentControlCollection',
        object.node,
        controlsIn(objectOf('Body', state.body)),
      ),
  },
  reads: {
    GetSelection: (_object, _args, state) => selectionRange(state),
    GetContentControls: (object, _args, state) =>
      collectionOf(
        'ContentControlCollection',
        object.node,
        controlsIn(objectOf('Body', state.body)),
      ),
    Search: (_object, args, state) =>
      collectionOf(
        'RangeCollection',
        state.body,
        searchText(objectOf('Body', state.body), textIn(args, 0), optionsIn(args, 1)),
      ),
  },
  writes: {
    Save: (_object, _args, state) => {
      state.saved = true;
      return null;
    },
  },
  setters: {
    ChangeTrackingMode: (_object, value, state) => {
      const mode = modes.find((one) => one === value);
      if (mode === undefined) throw invalidArgument(`${String(value)} is not a mode of tracking`);
      state.setTrackingMode(mode);
    },
  },
};
