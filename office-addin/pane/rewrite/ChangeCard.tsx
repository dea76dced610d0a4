import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Rewriting } from '#shared/wire/rewrite-exchange.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { DiffText } from './DiffText.tsx';
import { useRewriteTexts } from './rewrite-texts.ts';

/** What became of one change. */
export type ChangeState = 'proposed' | 'aside' | 'placed' | 'accepted' | 'declined';

export type ChangeActions = {
  readonly onAside: () => void;
  /** Null = this Word settles changes in its own tab only. */
  readonly onSettle: ((verdict: 'accept' | 'refuse') => void) | null;
};

/** One change: what it is, why, and what to do with it. */
export const ChangeCard = ({
  n,
  change,
  state,
  actions,
}: {
  readonly n: number;
  readonly change: Rewriting['paragraphs'][number];
  readonly state: ChangeState;
  readonly actions: ChangeActions;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  const { before, after, reason, refused } = change;
  const { onSettle } = actions;
  return (
    <section className={pane.card} aria-label={texts.change(n)}>
      {refused === null ? (
        <DiffText before={before} after={after} />
      ) : (
        <p className={pane.text}>{before}</p>
      )}
      {reason !== null && <p className={pane.small}>{reason}</p>}
      {refused !== null && (
        <p className={pane.note}>
          {texts.refused[refused.why]} {refused.details.join(', ')}
        </p>
      )}
      {refused === null && (
        <div className={pane.row}>
          {(state === 'proposed' || state === 'aside') && (
            <Button size="small" onClick={actions.onAside}>
              {state === 'aside' ? texts.takeBack : texts.setAside}
            </Button>
          )}
          {state === 'placed' && onSettle !== null && (
            <>
              <Button size="small" onClick={() => onSettle('accept')}>
                {texts.accept}
              </Button>
              <Button size="small" onClick={() => onSettle('refuse')}>
                {texts.refuse}
              </Button>
            </>
          )}
          <span className={pane.small}>{stateTold(state, texts)}</span>
        </div>
      )}
    </section>
  );
};

const stateTold = (state: ChangeState, texts: ReturnType<typeof useRewriteTexts>): string => {
  if (state === 'aside') return texts.isAside;
  if (state === 'accepted') return texts.accepted;
  return state === 'declined' ? texts.declined : '';
};
