import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { CitationWarning } from './CitationWarning.tsx';
import { usePaneTexts } from './pane-language.ts';
import { SourceFacts } from './SourceFacts.tsx';

const useStyles = makeStyles({
  title: {
    margin: '16px 0 8px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: '10px' },
  item: { display: 'grid', gridTemplateColumns: '18px 1fr', columnGap: '8px' },
  number: {
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  path: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  open: { textAlign: 'start' },
});

/** The sources under an answer, each with its date and what to beware of; its title opens the passage. */
export const SourceList = ({
  citations,
  onOpen,
}: {
  readonly citations: readonly Citation[];
  readonly onOpen: (citation: Citation) => void;
}): ReactElement | null => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const heading = useId();
  if (citations.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {texts.sources}
      </h3>
      <ol className={styles.list}>
        {citations.map((citation) => (
          <li key={citation.n} className={styles.item}>
            <span className={styles.number} aria-hidden="true">
              {citation.n}
            </span>
            <div>
              <Link
                as="button"
                className={styles.open}
                aria-label={texts.sourceButton(citation.n, citation.title)}
                onClick={() => onOpen(citation)}
              >
                {citation.title}
              </Link>
              {citation.path.length > 0 && (
                <p className={styles.path}>{citation.path.join(' › ')}</p>
              )}
              <SourceFacts {...citation} />
              <CitationWarning citation={citation} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};
