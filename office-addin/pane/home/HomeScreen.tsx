import { type ReactElement, useState } from 'react';
import type { PaneScreen } from '#shared/language/word-pane-texts.ts';
import { CharterView } from '#shared/panes/CharterView.tsx';
import { PersonSwitcher } from '#shared/panes/PersonSwitcher.tsx';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import type { Asked } from '../asked.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordNotice } from '../WordNotice.tsx';
import { MoveTiles } from './MoveTiles.tsx';
import { MyDrafts } from './MyDrafts.tsx';
import { ReadyRequests } from './ReadyRequests.tsx';
import { Unfinished } from './Unfinished.tsx';

export type HomeProps = {
  readonly status: StatusReply | null;
  readonly onScreen: (screen: PaneScreen, asked?: Asked) => void;
  readonly onPerson: (id: string) => void;
};

/** The first screen: the charter until it is accepted, then the four moves, what was begun and the drafts. */
export const HomeScreen = ({ status, onScreen, onPerson }: HomeProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useWordTexts();
  const { client, refresh } = usePaneDesk();
  const [accepted, setAccepted] = useState(false);
  if (status?.charterAccepted === false && !accepted) {
    const onAccepted = (): void => {
      setAccepted(true);
      refresh();
    };
    return <CharterView client={client} onAccepted={onAccepted} />;
  }
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={pane.title}>
        {texts.homeLead}
      </h2>
      <WordNotice whole />
      <Unfinished onScreen={onScreen} />
      <MoveTiles onScreen={onScreen} />
      <ReadyRequests onScreen={onScreen} />
      <MyDrafts onScreen={onScreen} />
      {status !== null && (
        <PersonSwitcher status={status} className={pane.row} onPerson={onPerson} />
      )}
    </div>
  );
};
