import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: '10px',
    margin: '0',
    padding: '0',
    border: 'none',
    minWidth: '0',
    '& legend': { padding: '0', marginBottom: '8px' },
  },
  sheet: {
    position: 'relative',
    display: 'block',
    '& input': { position: 'absolute', inset: '0', margin: '0', opacity: '0', cursor: 'pointer' },
    '& > span': {
      display: 'block',
      height: '100%',
      boxSizing: 'border-box',
      padding: '12px 16px 14px',
      borderRadius: tokens.borderRadiusLarge,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    '& input:hover + span': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& input:checked + span': {
      border: `2px solid ${tokens.colorBrandForeground1}`,
      padding: '11px 15px 13px',
    },
    '& input:focus-visible + span': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
    '@media (forced-colors: active)': {
      '& input:checked + span': { border: '3px solid Highlight' },
    },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground2 },
  limits: { margin: '10px 0 0', color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'block',
    marginTop: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The sheets to choose from, each with what it gives and what it does not do. */
export const SheetChoice = ({
  sheets,
  chosen,
  onChoose,
}: {
  readonly sheets: readonly Sheet[];
  readonly chosen: string | null;
  readonly onChoose: (sheetId: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { start: texts } = useReviewTexts();
  const name = useId();
  const limits = sheets.find(({ id }) => id === chosen)?.limits ?? [];
  return (
    <div>
      <fieldset className={styles.root}>
        <legend className={detail.heading}>{texts.sheet}</legend>
        {sheets.map((sheet) => (
          <label key={sheet.id} className={styles.sheet}>
            <input
              type="radio"
              name={name}
              value={sheet.id}
              checked={sheet.id === chosen}
              onChange={() => onChoose(sheet.id)}
            />
            <span>
              <span className={styles.name}>{sheet.title}</span>
              <span className={styles.line}>{sheet.description}</span>
              <span className={styles.facts}>
                {[
                  texts.sheetFrom[sheet.from],
                  ...(sheet.fields.length > 0 ? [texts.sheetFields(sheet.fields.length)] : []),
                ].join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {limits.length > 0 && (
        <p role="status" className={styles.limits}>
          <b>{texts.sheetLimits}</b> {limits.join(' ')}
        </p>
      )}
    </div>
  );
};
