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
  told: {
    marginTop: '12px',
    color: tokens.colorNeutralForeground2,
    '& p': { margin: '0', maxWidth: '80ch' },
    '& p + p': { marginTop: '6px' },
  },
  facts: {
    display: 'block',
    marginTop: '2px',
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
  const sheet = sheets.find(({ id }) => id === chosen);
  return (
    <div>
      <fieldset className={styles.root}>
        <legend className={detail.heading}>{texts.sheet}</legend>
        {sheets.map((one) => (
          <label key={one.id} className={styles.sheet}>
            <input
              type="radio"
              name={name}
              value={one.id}
              checked={one.id === chosen}
              onChange={() => onChoose(one.id)}
            />
            <span>
              <span className={styles.name}>{one.title}</span>
              <span className={styles.facts}>
                {[
                  texts.sheetFrom[one.from],
                  ...(one.fields.length > 0 ? [texts.sheetFields(one.fields.length)] : []),
                ].join(' · ')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {sheet !== undefined && (
        <div role="status" className={styles.told}>
          <p>{sheet.description}</p>
          {sheet.limits.length > 0 && (
            <p>
              <b>{texts.sheetLimits}</b> {sheet.limits.join(' ')}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
