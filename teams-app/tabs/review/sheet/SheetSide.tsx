import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
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
import { fieldFilters, filterFields, isAbsent } from './sheet-subject.ts';
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
  search: { flex: '1 1 160px', minWidth: '0' },
  absences: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    padding: '12px 20px 0',
    '& p': { margin: '0', color: tokens.colorNeutralForeground2 },
    [phone]: { padding: '10px 14px 0' },
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

/** Fields above which they are searched. */
const many = 30;

const Bar = ({
  review,
  keys,
}: {
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
          count: filterFields(review.all, value, review.reviews.said).length,
        }))}
        chosen={review.filter}
        onChoose={review.onFilter}
      />
      {review.all.length > many && (
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={texts.search}
          placeholder={texts.search}
          value={review.search}
          onChange={(_event, { value }) => review.onSearch(value)}
        />
      )}
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

/** What the document does not hold, confirmed in one go. */
const Absences = ({ review }: { readonly review: SheetReview }): ReactElement | null => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const absent = review.fields.filter((field) => isAbsent(field, review.reviews.said));
  if (review.filter !== 'absent' || absent.length === 0) return null;
  return (
    <div className={styles.absences}>
      <p>{texts.acceptAbsencesLead}</p>
      <Button onClick={() => review.acceptAll(absent)}>
        {texts.acceptAbsences(absent.length)}
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
      <Bar review={review} keys={keys} />
      {review.filter === 'all' && review.search === '' && (
        <Findings
          findings={sheet.findings}
          onPlace={(rank, at) => {
            look({ subject: { kind: 'finding', rank }, at, mode: 'reading' });
            onPage();
          }}
        />
      )}
      <Absences review={review} />
      <FieldList
        fields={review.fields}
        opened={opened?.fieldId ?? null}
        said={reviews.said}
        onOpen={review.open}
        onAcceptLines={review.acceptAll}
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
      {review.fields.length === 0 && (
        <p className={styles.none}>{review.search === '' ? texts.noneLeft : texts.noneFound}</p>
      )}
      <Warnings sheet={sheet} />
    </div>
  );
};
