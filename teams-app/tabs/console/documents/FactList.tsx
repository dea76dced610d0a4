import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '4px 20px',
    margin: '14px 0 0',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: '0', overflowWrap: 'anywhere' },
  },
});

const FactRow = ({
  name,
  value,
}: {
  readonly name: string;
  readonly value: string;
}): ReactElement => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

/** Facts as a list of names and values. */
export const FactList = ({
  facts,
}: {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}): ReactElement => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
  );
};
