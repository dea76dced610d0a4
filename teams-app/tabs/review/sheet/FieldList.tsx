import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FilledField } from '#shared/synthesis/filled-sheet.ts';
import { phone } from '../../console/wide-screen.ts';
import { FieldRow } from './FieldRow.tsx';
import { bySection } from './sheet-subject.ts';
import type { SaidReview } from './use-reviews.ts';

const useStyles = makeStyles({
  heading: {
    margin: '0',
    padding: '14px 20px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { padding: '12px 14px 6px' },
  },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
});

/** The fields of a sheet under the titles of its parts; the one that is opened shows its card. */
export const FieldList = ({
  fields,
  opened,
  said,
  onOpen,
  card,
}: {
  readonly fields: readonly FilledField[];
  readonly opened: string | null;
  readonly said: ReadonlyMap<string, SaidReview>;
  readonly onOpen: (fieldId: string) => void;
  readonly card: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    // The arrows go from field to field in here.
    <div data-fields="">
      {bySection(fields).map(([section, ofSection]) => (
        <section key={section} aria-label={section}>
          <h3 className={styles.heading}>{section}</h3>
          <ul className={styles.list}>
            {ofSection.map((field) => (
              <FieldRow
                key={field.fieldId}
                field={field}
                review={said.get(field.fieldId) ?? null}
                opened={field.fieldId === opened}
                onOpen={() => onOpen(field.fieldId)}
              >
                {card}
              </FieldRow>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};
