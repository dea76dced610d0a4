import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  mark: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '1',
    minWidth: '22px',
    minHeight: '20px',
    marginInline: '2px',
    padding: '0 4px',
    verticalAlign: 'baseline',
    cursor: 'pointer',
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandForeground1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
});

/** The `[n]` of an answer, as a button that opens the passage it rests on. */
export const CitationMark = ({
  citation,
  onOpen,
}: {
  readonly citation: Citation;
  readonly onOpen: (citation: Citation) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <button
      type="button"
      className={styles.mark}
      aria-label={texts.sourceButton(citation.n, citation.title)}
      title={citation.title}
      onClick={() => onOpen(citation)}
    >
      {citation.n}
    </button>
  );
};
