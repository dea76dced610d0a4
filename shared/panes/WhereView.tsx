import {
  makeStyles,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import type { WhereReply } from '../wire/where-reply.ts';
import type { AnswerName, Client } from './client.ts';
import { FaultNote } from './FaultNote.tsx';
import { usePaneTexts } from './pane-language.ts';
import { calameTokens } from './themes.ts';
import { useLoaded } from './use-loaded.ts';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  legs: { listStyleType: 'none', margin: '16px 0 0', padding: '0' },
  leg: {
    position: 'relative',
    paddingLeft: '28px',
    paddingBottom: '22px',
    // The road between two places, under the mark of the first.
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    marginLeft: '8px',
    ':last-child': { borderLeftColor: 'transparent' },
  },
  // Told by shape as much as by colour: a full disc was seen, a ring was said, a broken ring is not known.
  mark: {
    position: 'absolute',
    left: '-9px',
    top: '2px',
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    borderRadius: '50%',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `3px solid ${tokens.colorBrandForeground1}`,
  },
  proven: { backgroundColor: tokens.colorBrandForeground1 },
  declared: {},
  unknown: { border: `2px dashed ${calameTokens.colorReed}` },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  place: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  kindUnknown: { color: calameTokens.colorReed },
  facts: {
    display: 'grid',
    gap: '6px',
    margin: '8px 0 0',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: '0', overflowWrap: 'anywhere' },
  },
  legend: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  skeleton: { display: 'grid', gap: '14px' },
});

const Leg = ({ leg }: { readonly leg: WhereReply['legs'][number] }): ReactElement => {
  const styles = useStyles();
  const { kind, kindTold, title, place, facts } = leg;
  return (
    <li className={styles.leg}>
      <span className={mergeClasses(styles.mark, styles[kind])} aria-hidden="true" />
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.place}>
        <span className={mergeClasses(styles.kind, kind === 'unknown' && styles.kindUnknown)}>
          {kindTold}
        </span>
        {' · '}
        {place}
      </p>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <div key={`${label} ${value}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
};

/** The way of a question, place after place, with how each is known. */
export const WhereView = ({
  client,
  answer,
}: {
  readonly client: Client;
  /** Null = a question asked now. */
  readonly answer: AnswerName | null;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const load = useCallback(() => client.where(answer), [client, answer]);
  const loaded = useLoaded(load);
  if (loaded.kind === 'failed') return <FaultNote fault={loaded.fault} />;
  if (loaded.kind === 'loading') {
    return (
      <Skeleton className={styles.skeleton} aria-label={texts.loading}>
        <SkeletonItem />
        <SkeletonItem style={{ width: '70%' }} />
        <SkeletonItem style={{ width: '85%' }} />
      </Skeleton>
    );
  }
  const { lead, legs, legend } = loaded.value;
  return (
    <>
      {lead.map((line) => (
        <p key={line} className={styles.lead}>
          {line}
        </p>
      ))}
      <ol className={styles.legs}>
        {legs.map((leg) => (
          <Leg key={`${leg.title} ${leg.facts.map(({ value }) => value).join(' ')}`} leg={leg} />
        ))}
      </ol>
      {legend.map((line) => (
        <p key={line} className={styles.legend}>
          {line}
        </p>
      ))}
    </>
  );
};
