import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { UnansweredGroup } from '#shared/quality/quality.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Page } from '../Page.tsx';
import { Empty, Outdated, Waiting } from '../ScreenState.tsx';
import { useAction } from '../use-action.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { useRefreshed } from '../use-refreshed.ts';
import { GroupCard } from './GroupCard.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '16px 0 0', padding: '0', display: 'grid', gap: '12px' },
  undo: { justifyContent: 'space-between', marginTop: '12px' },
});

/** Questions that found no answer, those that ask the same together, most asked first. */
export const UnansweredScreen = (): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { unanswered: texts, screens } = useConsoleTexts();
  const { client, now, reply, announce, refreshCounts } = useDesk();
  const loaded = useRefreshed(client.unanswered, now);
  const { running, failure, run } = useAction(loaded.refresh);
  const [aside, setAside] = useState<UnansweredGroup | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const dismiss = (group: UnansweredGroup, back: boolean): void =>
    run(
      () => client.dismiss({ ids: group.ids, ...(back ? { undo: true } : {}) }),
      (next) => {
        loaded.replace(() => next);
        setAside(back ? null : group);
        announce(back ? texts.restored : texts.dismissed(group.question));
        refreshCounts();
        // The card that had the focus is gone: the title takes it, before the way back.
        heading.current?.focus();
      },
    );
  const groups = loaded.value?.groups ?? null;
  const mayWrite = reply.spaces.some(({ steward }) => steward);
  return (
    <Page title={screens.unanswered} heading={heading}>
      <Outdated of={loaded} />
      {failure !== null && <FaultNote fault={failure.fault} />}
      {aside !== null && (
        <div className={`${detail.box} ${detail.line} ${styles.undo}`}>
          <span>{texts.dismissed(aside.question)}</span>
          <Button disabledFocusable={running} onClick={() => dismiss(aside, true)}>
            {texts.undo}
          </Button>
        </div>
      )}
      {groups === null && loaded.failure === null && <Waiting />}
      {groups?.length === 0 && <Empty what={texts.empty}>{texts.emptyHint}</Empty>}
      {groups !== null && groups.length > 0 && (
        <>
          <p className={detail.lead}>{mayWrite ? texts.lead : `${texts.lead} ${texts.noSpace}`}</p>
          <ul className={styles.list}>
            {groups.map((group) => (
              <GroupCard
                key={group.ids[0]}
                group={group}
                mayWrite={mayWrite}
                onDismiss={() => dismiss(group, false)}
              />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
};
