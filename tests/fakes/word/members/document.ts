import { searchText } from '../search-text.ts';
import { selectionRange } from '../selection.ts';
import { paragraphsUnder } from '../span.ts';
import { invalidArgument, itemNotFound } from '../word-error.ts';
import { collectionOf, type Members, objectOf, paragraphObject } from '../word-object.ts';
import type { TrackingMode } from '../word-state.ts';
import { optionsIn, textIn } from './arguments.ts';
import { controlsIn } from './content.ts';
import { sectionsOf } from './sections.ts';
import { addOwnStyle, styleList } from './style-list.ts';

const modes: readonly TrackingMode[] = ['Off', 'TrackAll', 'TrackMineOnly'];

export const documentMembers: Members = {
  scalars: {
    ChangeTrackingMode: (_object, state) => state.trackingMode,
    Saved: (_object, state) => state.saved,
  },
  properties: {
    Properties: (object) => objectOf('DocumentProperties', object.node),
    Sections: (_object, state) => sectionsOf(state),
    Body: (_object, state) => objectOf('Body', state.body),
    ContentControls: (object, state) =>
      collectionOf('ContentControlCollection', object.node, () =>
        controlsIn(objectOf('Body', state.body)),
      ),
  },
  reads: {
    GetSelection: (_object, _args, state) => selectionRange(state),
    Undo: (_object, args, state) => {
      const steps = typeof args[0] === 'number' ? args[0] : 1;
      for (let step = 0; step < steps; step += 1) state.undo();
      return null;
    },
    GetStyles: (_object, _args, state) => styleList(state),
    GetParagraphByUniqueLocalId: (_object, args, state) => {
      const id = textIn(args, 0);
      const found = paragraphsUnder(state.body).find((one) => state.localId(one) === id);
      if (found === undefined) throw itemNotFound('no paragraph of this id');
      return paragraphObject(found);
    },
    GetContentControls: (object, _args, state) =>
      collectionOf('ContentControlCollection', object.node, () =>
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
    AddStyle: (_object, args, state) => addOwnStyle(textIn(args, 0), textIn(args, 1), state),
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
