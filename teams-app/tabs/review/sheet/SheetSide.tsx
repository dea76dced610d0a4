import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { documentTexts } from '#shared/language/document-texts.ts';
import type { FilledSheet } from '#shared/synthesis/filled-sheet.ts';
import { Choices } from '../../console/Choices.tsx';
import { phone, wide } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { FieldCard } from './FieldCard.tsx';
import { FieldList } from './FieldList.tsx';
import { Findings } from './Findings.tsx';
import { Key } from './Key.tsx';
import { fieldFilters, filterFields } from './sheet-subject.ts';
import { useFocusOnOpened } from './use-focus-on-opened.ts';
import type { SheetReview } from './use-sheet-review.ts';

const useStyles = makeStyles({
  root: {
    minWidth: '0',
    backgroundColor: tokens.colorNeutralBackground1,
    [wide]: { overflowY: 'auto', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '6px 12px',
    padding: '10px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: { position: 'sticky', top: '0', zIndex: '1' },
    [phone]: { padding: '8px 14px' },
  },
  warnings: {
    margin: '0',
    padding: '12px 20px 16px 36px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  none: { padding: '20px', margin: '0', color: tokens.colorNeutralForeground2 },
});

/** What the reader noted of the document. */
const Warnings = ({ sheet }: { readonly sheet: FilledSheet }): ReactElement | null => {
  const styles = useStyles();
  const { sheet: texts, language } = useReviewTexts();
  if (sheet.warnings.length === 0) return null;
  return (
    <section aria-label={texts.warnings}>
      <ul className={styles.warnings}>
        {sheet.warnings.map(({ code, details }) => (
          <li key={code}>{documentTexts[language].warnings[code](sheet.file, details)}</li>
        ))}
      </ul>
    </section>
  );
};

const Bar = ({
  sheet,
  review,
  keys,
}: {
  readonly sheet: FilledSheet;
  readonly review: SheetReview;
  readonly keys: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  return (
    <div className={styles.bar}>
      <Choices
        label={texts.filters}
        choices={fieldFilters.map((value) => ({
          value,
          words: texts.filter[value],
          count: filterFields(sheet.fields, value, review.reviews.said).length,
        }))}
        chosen={review.filter}
        onChoose={review.onFilter}
      />
      <Button
        size="small"
        {...(keys ? { 'aria-keyshortcuts': 'N' } : {})}
        onClick={review.nextToCheck}
      >
        {texts.nextToCheck}
        {keys && <Key>N</Key>}
      </Button>
    </div>
  );
};

/** The sheet: what does not agree, then its fields, the opened one with its card. */
export const SheetSide = ({
  sheet,
  review,
  keys,
  onPage,
}: {
  readonly sheet: FilledSheet;
  readonly review: SheetReview;
  /** Single keys act. */
  readonly keys: boolean;
  /** A place was asked for: the page is to be seen. */
  readonly onPage: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const { opened, looked, look, say, reviews } = review;
  const list = useFocusOnOpened(opened?.fieldId ?? null, looked.mode === 'reading');
  return (
    <div ref={list} className={styles.root}>
      <Bar sheet={sheet} review={review} keys={keys} />
      <Findings
        findings={sheet.findings}
        onPlace={(rank, at) => {
          look({ subject: { kind: 'finding', rank }, at, mode: 'reading' });
          onPage();
        }}
      />
      <FieldList
        fields={review.fields}
        opened={opened?.fieldId ?? null}
        said={reviews.said}
        onOpen={review.open}
        card={
          opened !== null && (
            <FieldCard
              key={opened.fieldId}
              field={opened}
              review={reviews.said.get(opened.fieldId) ?? null}
              mode={looked.mode}
              keys={keys}
              onAccept={() => say('accepted')}
              onCorrect={(written) => say('corrected', { written })}
              onReject={(reason) => say('rejected', { reason })}
              onTake={({ written }) => say('corrected', { written })}
              onMode={(mode) => look({ mode })}
              onPlace={(at) => {
                look({ at });
                onPage();
              }}
            />
          )
        }
      />
      {review.fields.length === 0 && <p className={styles.none}>{texts.noneLeft}</p>}
      <Warnings sheet={sheet} />
    </div>
  );
};
