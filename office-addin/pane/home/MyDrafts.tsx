import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import { readableDay } from '#shared/language/readable-date.ts';
import { RequestRefused } from '#shared/panes/client.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Icon } from '#shared/panes/Icon.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { useLoaded } from '#shared/panes/use-loaded.ts';
import type { DraftSummary } from '#shared/wire/draft-exchange.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import type { HomeProps } from './HomeScreen.tsx';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const Draft = ({
  draft,
  onOpen,
  onDiscard,
}: {
  readonly draft: DraftSummary;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useWordTexts();
  const { locale } = usePaneTexts();
  const { title, from, state, changedAt } = draft;
  return (
    <li className={styles.line}>
      <Button appearance="subtle" className={pane.item} onClick={onOpen}>
        <span>
          <span className={styles.name}>{title}</span>
          <span className={styles.facts}>
            {texts.draftFrom[from]}, {readableDay(changedAt, locale)} – {texts.draftState[state]}
          </span>
        </span>
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<Icon name="close" />}
        aria-label={texts.discardDraft(title)}
        onClick={onDiscard}
      />
    </li>
  );
};

/** The drafts that the server keeps for this person, those begun in Teams included. */
export const MyDrafts = ({ onScreen }: Pick<HomeProps, 'onScreen'>): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useWordTexts();
  const { wordClient, tell } = usePaneDesk();
  const [load, setLoad] = useState(() => () => wordClient.drafts());
  const [fault, setFault] = useState<FaultReply | 'unreachable' | null>(null);
  const loaded = useLoaded(load);
  const again = useCallback(() => setLoad(() => () => wordClient.drafts()), [wordClient]);
  if (loaded.kind !== 'ready') return null;
  const attempt = async (act: () => Promise<void>): Promise<void> => {
    setFault(null);
    try {
      await act();
    } catch (thrown) {
      setFault(thrown instanceof RequestRefused ? thrown.fault : 'unreachable');
    }
  };
  const open = ({ draftId }: DraftSummary): Promise<void> =>
    attempt(async () => {
      const { draft } = await wordClient.draft(draftId);
      onScreen(draft.request.move, { kind: 'draft', draft });
    });
  const discard = ({ draftId }: DraftSummary): Promise<void> =>
    attempt(async () => {
      await wordClient.discard(draftId);
      tell(texts.discarded);
      again();
    });
  return (
    <section className={pane.tight} aria-label={texts.draftsTitle}>
      <h3 className={pane.subtitle}>{texts.draftsTitle}</h3>
      {fault !== null && <FaultNote fault={fault === 'unreachable' ? null : fault} />}
      {loaded.value.drafts.length === 0 ? (
        <p className={pane.small}>{texts.draftsNone}</p>
      ) : (
        <ul className={pane.list}>
          {loaded.value.drafts.map((draft) => (
            <Draft
              key={draft.draftId}
              draft={draft}
              onOpen={() => void open(draft)}
              onDiscard={() => void discard(draft)}
            />
          ))}
        </ul>
      )}
    </section>
  );
};
