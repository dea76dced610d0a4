import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { JobDocument, JobSummary } from '#shared/wire/job-exchange.ts';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { phone } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { addressOf } from '../review-place.ts';
import { reviewedOf } from '../sheet/count-left.ts';
import { isFreeJob, ownDocuments } from './count-documents.ts';
import { DocumentTag } from './JobTags.tsx';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: '8px 10px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'left',
      verticalAlign: 'top',
      hyphens: 'manual',
    },
    '& thead th': {
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      verticalAlign: 'bottom',
    },
    '& tbody th': { fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
    '& [data-number]': { textAlign: 'right' },
    // One under the other on a phone, each figure with its name.
    [phone]: {
      '& thead': { display: 'none' },
      '& tr': {
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        gap: '2px 12px',
        padding: '10px 0',
        borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      },
      '& tbody th, & tbody td': { display: 'contents', border: 'none' },
    },
  },
  name: {
    display: 'none',
    textAlign: 'left',
    color: tokens.colorNeutralForeground3,
    [phone]: { display: 'block' },
  },
  whole: { [phone]: { gridColumn: '1 / -1' } },
  why: {
    display: 'block',
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  weight: { fontWeight: tokens.fontWeightSemibold },
});

type Column = 'found' | 'toCheck' | 'contradictory' | 'absent';
const columns: readonly Column[] = ['found', 'toCheck', 'contradictory', 'absent'];

const Row = ({
  job,
  document,
  withFields,
}: {
  readonly job: JobSummary;
  readonly document: JobDocument;
  readonly withFields: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { jobs: texts } = useReviewTexts();
  const { coverage, reviewed, file } = document;
  const place = { jobId: job.jobId, documentId: document.documentId, fieldId: null } as const;
  const done = reviewed === null ? null : reviewedOf(reviewed);
  return (
    <tr>
      <th scope="row">
        <span className={styles.whole}>
          {coverage !== null && coverage.asked > 0 && document.state !== 'failed' ? (
            <Link href={addressOf({ screen: 'sheet', ...place })} aria-label={texts.reviewOf(file)}>
              {file}
            </Link>
          ) : (
            file
          )}
          {document.why !== null && <span className={styles.why}>{document.why}</span>}
        </span>
      </th>
      <td>
        <span className={styles.whole}>
          <DocumentTag document={document} />
          {document.state === 'asking' && (
            <span className={styles.why}>{texts.asked(document.asked, document.toAsk)}</span>
          )}
        </span>
      </td>
      {withFields && (
        <>
          {columns.map((column) => (
            <td key={column} data-number="">
              <span className={styles.name}>{texts.columns[column]}</span>
              <span
                className={mergeClasses(
                  column === 'contradictory' && (coverage?.contradictory ?? 0) > 0 && styles.weight,
                )}
              >
                {coverage?.[column] ?? '–'}
              </span>
            </td>
          ))}
          <td data-number="">
            <span className={styles.name}>{texts.columns.reviewed}</span>
            <span>
              {done === null || reviewed === null
                ? '–'
                : texts.reviewed(done, done + reviewed.open)}
            </span>
          </td>
        </>
      )}
    </tr>
  );
};

/** The documents of a job, each with how far it is, what its sheet holds and how much of it is reviewed. */
export const DocumentTable = ({ job }: { readonly job: JobSummary }): ReactElement | null => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { jobs: texts } = useReviewTexts();
  const documents = ownDocuments(job);
  if (documents.length === 0) return null;
  const withFields = job.work === 'synthesis' && !isFreeJob(job);
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.table}</h3>
      <table className={styles.table} aria-label={texts.table}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.document}</th>
            <th scope="col">{texts.columns.state}</th>
            {withFields &&
              [...columns, 'reviewed' as const].map((column) => (
                <th key={column} scope="col" data-number="">
                  {texts.columns[column]}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <Row key={document.documentId} job={job} document={document} withFields={withFields} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
