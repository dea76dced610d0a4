import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { synthesisTexts } from '#shared/language/synthesis-texts.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import { useMedia } from '#shared/panes/use-media.ts';
import type { RejectionReason } from '#shared/rejection-reason.ts';
import type { FieldValue, FilledField } from '#shared/synthesis/filled-sheet.ts';
import { phone, wideScreen } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { Candidates } from './Candidates.tsx';
import { CorrectForm } from './CorrectForm.tsx';
import type { ReviewedField } from './expand-lines.ts';
import { Key } from './Key.tsx';
import { LineFacts } from './LineFacts.tsx';
import { RejectReasons, reasonsOf } from './RejectReasons.tsx';
import { RowsTable } from './RowsTable.tsx';
import { SaidLine } from './SaidLine.tsx';
import type { SaidReview } from './use-reviews.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '2px 20px 18px 17px',
    borderLeft: `3px solid ${tokens.colorBrandForeground1}`,
    '& p': { margin: '0' },
    [phone]: { padding: '2px 14px 16px 11px' },
  },
  value: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  remark: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${calameTokens.colorReed}`,
    backgroundColor: calameTokens.colorReedBackground,
    color: tokens.colorNeutralForeground1,
  },
  formula: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  name: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  quote: {
    margin: '0',
    padding: '2px 0 2px 12px',
    borderLeft: `3px solid ${calameTokens.colorReed}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  show: { marginTop: '8px' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Signs of a value that its row shows whole. */
const longest = 40;

/** What is being done to the field that is opened. */
export type CardMode = 'reading' | 'correcting' | 'rejecting';

export type CardActs = {
  readonly onAccept: () => void;
  readonly onCorrect: (written: string) => void;
  readonly onReject: (reason: RejectionReason) => void;
  readonly onTake: (value: FieldValue) => void;
  readonly onMode: (mode: CardMode) => void;
  /** Shows the place of that rank beside. */
  readonly onPlace: (rank: number) => void;
};

const Evidence = ({
  field,
  onPlace,
}: { readonly field: FilledField } & Pick<CardActs, 'onPlace'>): ReactElement => {
  const beside = useMedia(wideScreen);
  const styles = useStyles();
  const { sheet: texts, language } = useReviewTexts();
  const { value, remark, formula, article } = field;
  return (
    <>
      {remark !== null && (
        <p className={styles.remark}>{synthesisTexts[language].remark(remark)}</p>
      )}
      {formula !== null && (
        <p className={styles.formula}>
          <span className={styles.name}>{texts.formula}</span>
          {formula}
        </p>
      )}
      {value !== null && value.quote !== '' && (
        <div>
          <span className={styles.name}>{texts.quote}</span>
          <blockquote className={styles.quote}>{value.quote}</blockquote>
          {/* Where the page is not beside already. */}
          {!beside && value.page !== null && (
            <Button size="small" className={styles.show} onClick={() => onPlace(0)}>
              {texts.show(texts.page(value.page))}
            </Button>
          )}
        </div>
      )}
      {article !== null && <p className={styles.facts}>{texts.article(article)}</p>}
    </>
  );
};

const Acts = ({
  field,
  keys,
  onAccept,
  onMode,
}: {
  readonly field: FilledField;
  readonly keys: boolean;
} & Pick<CardActs, 'onAccept' | 'onMode'>): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const key = (letter: string): object => (keys ? { 'aria-keyshortcuts': letter } : {});
  const isAgents = field.from === 'agent';
  return (
    <div className={styles.acts}>
      {!(isAgents && field.value === null) && (
        <Button appearance="primary" {...key('A')} onClick={onAccept}>
          {field.value === null ? texts.acceptAbsent : texts.accept}
          {keys && <Key>A</Key>}
        </Button>
      )}
      <Button
        appearance={isAgents && field.value === null ? 'primary' : 'secondary'}
        {...key('C')}
        onClick={() => onMode('correcting')}
      >
        {isAgents || field.value === null ? texts.fill : texts.correct}
        {keys && <Key>C</Key>}
      </Button>
      {field.value !== null && (
        <Button {...key('R')} onClick={() => onMode('rejecting')}>
          {texts.reject}
          {keys && <Key>R</Key>}
        </Button>
      )}
    </div>
  );
};

/** The field that is opened: its value, why it is as it is, its extract, what else it may be, and what is said of it. */
export const FieldCard = ({
  field,
  review,
  mode,
  keys,
  ...acts
}: {
  readonly field: ReviewedField;
  readonly review: SaidReview | null;
  readonly mode: CardMode;
  /** Single keys act. */
  readonly keys: boolean;
} & CardActs): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const { value } = field;
  const isLong = value !== null && value.written.length > longest;
  const nothing = field.from === 'agent' ? texts.toFill : texts.noValue;
  return (
    <div className={styles.root}>
      <div>
        {value === null && <p>{nothing}</p>}
        {/* What is short stands in the row above already. */}
        {isLong && <p className={styles.value}>{value.written}</p>}
        {value !== null && <p className={styles.facts}>{texts.by[value.by]}</p>}
        {field.line !== undefined && <LineFacts line={field.line} />}
      </div>
      {review !== null && <SaidLine review={review} />}
      {mode === 'reading' && (
        <Acts field={field} keys={keys} onAccept={acts.onAccept} onMode={acts.onMode} />
      )}
      {mode === 'correcting' && (
        <CorrectForm
          field={field}
          written={review?.written ?? value?.written ?? ''}
          onSave={acts.onCorrect}
          onCancel={() => acts.onMode('reading')}
        />
      )}
      {mode === 'rejecting' && (
        <RejectReasons
          reasons={reasonsOf(texts.reasons)}
          keys={keys}
          onReason={acts.onReject}
          onCancel={() => acts.onMode('reading')}
        />
      )}
      <Evidence field={field} onPlace={acts.onPlace} />
      {field.rows.length > 0 && <RowsTable name={field.name} rows={field.rows} />}
      {field.others.length > 0 && (
        <Candidates field={field} onPlace={acts.onPlace} onTake={acts.onTake} />
      )}
    </div>
  );
};
