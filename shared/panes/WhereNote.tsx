import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { nameHost } from '../language/name-host.ts';
import type { PaneTexts } from '../language/pane-texts.ts';
import type { Outcome, ServedBy } from '../turn/outcome.ts';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    paddingBlock: '6px',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(110px, max-content) 1fr',
    gap: '4px 16px',
    margin: '4px 0 0',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: '0', overflowWrap: 'anywhere' },
    '@media (max-width: 479px)': { gridTemplateColumns: '1fr', '& dd': { marginBottom: '6px' } },
  },
});

/** Who runs the endpoint, and its address when that says more. */
const operatorOf = ({ id, operator, host }: ServedBy, texts: PaneTexts): readonly string[] => {
  const named = nameHost(host, texts);
  return named === host
    ? [operator ?? id, host]
    : [...(operator === null ? [] : [operator]), named];
};

/** « Où va ma question »: who received it, under which policy, and the number to quote. */
export const WhereNote = ({ outcome }: { readonly outcome: Outcome }): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const { endpoint, timings, policyHash, journalId } = outcome;
  const labels = texts.whereLabels;
  const seconds = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 1 }).format(
    timings.total / 1000,
  );
  const sent =
    endpoint === null
      ? texts.whereNowhere
      : `${operatorOf(endpoint, texts).join(', ')} (${texts.residency[endpoint.residency]})`;
  const facts: readonly (readonly [string, string])[] = [
    [labels.sent, sent],
    ...(endpoint === null ? [] : [[labels.model, endpoint.model] as const]),
    [labels.policy, policyHash.slice(0, 8)],
    [labels.reference, journalId],
    [labels.journal, texts.whereJournal],
    // Under a second there is nothing to tell but rounding.
    ...(timings.total < 1000 ? [] : [[labels.duration, texts.seconds(seconds)] as const]),
  ];
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{texts.whereTitle}</summary>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
