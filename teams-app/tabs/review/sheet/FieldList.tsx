import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { phone } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { betweenTitles, type ReviewedField } from './expand-lines.ts';
import { FieldRow } from './FieldRow.tsx';
import { bySection } from './sheet-subject.ts';
import type { SaidReview } from './use-reviews.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: '6px 12px',
    padding: '14px 20px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { padding: '12px 14px 6px' },
  },
  heading: {
    flex: '1 1 200px',
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  above: {
    display: 'block',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
});

/** Title of a part of the sheet; of a table, the titles that it stands under come above it. */
const SectionHead = ({
  section,
  children,
}: {
  readonly section: string;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const titles = section.split(betweenTitles);
  const above = titles.slice(0, -1);
  return (
    <div className={styles.head}>
      <h3 className={styles.heading}>
        {above.length > 0 && <span className={styles.above}>{above.join(betweenTitles)}</span>}
        {titles.at(-1)}
      </h3>
      {children}
    </div>
  );
};

/** A table that was compared with its page is accepted in one go; what is to be checked in it is not. */
const AcceptLines = ({
  fields,
  said,
  onAccept,
}: {
  readonly fields: readonly ReviewedField[];
  readonly said: ReadonlyMap<string, SaidReview>;
  readonly onAccept: (lines: readonly ReviewedField[]) => void;
}): ReactElement | null => {
  const { sheet: texts } = useReviewTexts();
  const lines = fields.filter(
    ({ line, status, fieldId }) => line !== undefined && status === 'found' && !said.has(fieldId),
  );
  if (lines.length === 0) return null;
  return (
    <Button size="small" onClick={() => onAccept(lines)}>
      {texts.acceptLines(lines.length)}
    </Button>
  );
};

/** The fields of a sheet under the titles of its parts; the one that is opened shows its card. */
export const FieldList = ({
  fields,
  opened,
  said,
  onOpen,
  onAcceptLines,
  card,
}: {
  readonly fields: readonly ReviewedField[];
  readonly opened: string | null;
  readonly said: ReadonlyMap<string, SaidReview>;
  readonly onOpen: (fieldId: string) => void;
  readonly onAcceptLines: (lines: readonly ReviewedField[]) => void;
  readonly card: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    // The arrows go from field to field in here.
    <div data-fields="">
      {bySection(fields).map(([section, ofSection]) => (
        <section key={section} aria-label={section}>
          <SectionHead section={section}>
            <AcceptLines fields={ofSection} said={said} onAccept={onAcceptLines} />
          </SectionHead>
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
