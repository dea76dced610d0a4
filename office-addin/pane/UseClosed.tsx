import type { ReactNode } from 'react';
import type { UseOnOffer } from '#shared/wire/word-exchange.ts';
import { usePaneDesk } from './pane-desk.ts';
import { usePaneStyles } from './use-pane-styles.ts';

/** A use of the panel, or why the policy does not open it to this person. */
export const UseClosed = ({
  use,
  children,
}: {
  readonly use: UseOnOffer['id'];
  readonly children: ReactNode;
}): ReactNode => {
  const pane = usePaneStyles();
  const { reply } = usePaneDesk();
  const closed = reply?.uses.find(({ id }) => id === use)?.closed ?? null;
  return closed === null ? children : <p className={pane.note}>{closed}</p>;
};
