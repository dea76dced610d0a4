import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { ConsoleTexts } from '#shared/language/console-texts.ts';
import type { EvaluationResult } from '#shared/wire/console-quality.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { momentInWords } from '../moments.ts';
import { Tag } from '../Tag.tsx';
import { useDetailStyles } from '../use-detail-styles.ts';
import { measuresOf } from './measures-of.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 16px',
  },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    margin: '12px 0 0',
    '& caption': { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '6px 0' },
    '& th, & td': {
      padding: '6px 12px 6px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
    },
    '& th:last-child, & td:last-child': { paddingRight: '0' },
    '& thead th': { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& td': { fontVariantNumeric: 'tabular-nums' },
  },
  mark: { display: 'inline-block', whiteSpace: 'nowrap' },
  value: { marginRight: '10px', fontWeight: tokens.fontWeightSemibold },
  failures: {
    marginTop: '14px',
    '& summary': { cursor: 'pointer', padding: '4px 0', fontWeight: tokens.fontWeightSemibold },
    '& li': { margin: '6px 0' },
  },
});

const share = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(value);

/** The words of a reason, of a difficulty or of a measure; as it stands when it has none. */
const worded = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

type Part = { readonly result: EvaluationResult; readonly texts: ConsoleTexts };

const Measures = ({ result, texts: { evaluation: texts, locale } }: Part): ReactElement => {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>{texts.measures}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.figure}</th>
          <th scope="col">{texts.result}</th>
        </tr>
      </thead>
      <tbody>
        {measuresOf(result).map(({ name, value, kind, below }) => (
          <tr key={name}>
            <th scope="row">{worded(texts.measure, name)}</th>
            <td>
              <span className={styles.value}>
                {kind === 'share' ? share(value, locale) : value}
              </span>
              {below && (
                <span className={styles.mark}>
                  <Tag tone="bad">{texts.belowMark}</Tag>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const PerClass = ({ result, texts: { evaluation: texts, locale } }: Part): ReactElement => {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>{texts.perClass}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.difficulty}</th>
          <th scope="col">{texts.asked}</th>
          <th scope="col">{texts.right}</th>
        </tr>
      </thead>
      <tbody>
        {result.perClass.map(({ difficulty, questions, correctSource }) => (
          <tr key={difficulty}>
            <th scope="row">{worded(texts.difficulties, difficulty)}</th>
            <td>{questions}</td>
            <td>{correctSource === null ? '—' : share(correctSource, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Failures = ({ result, texts: { evaluation: texts } }: Part): ReactElement => {
  const styles = useStyles();
  const { failures } = result;
  if (failures.length === 0) return <p>{texts.noFailure}</p>;
  return (
    <details className={styles.failures}>
      <summary>{texts.failures(failures.length)}</summary>
      <ul>
        {failures.map(({ id, question, why }) => (
          <li key={id}>
            {question}
            <br />
            <small>{worded(texts.why, why)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** One golden set's last result: thresholds first, then measures, difficulties and failures. */
export const ResultCard = ({ result }: { readonly result: EvaluationResult }): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const texts = useConsoleTexts();
  const { now } = useDesk();
  const title = useId();
  const missed = result.below.length;
  const words = texts.evaluation;
  const when = words.ranOn(momentInWords(result.at, now(), texts));
  return (
    <section className={`${detail.section} ${detail.box}`} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={detail.heading}>
          {result.title}
        </h3>
        <Tag tone={missed > 0 ? 'bad' : 'good'}>
          {missed > 0 ? words.below(missed) : words.allReached}
        </Tag>
      </div>
      <p className={detail.facts}>{`${when} · ${words.questions(result.questions)}`}</p>
      <Measures result={result} texts={texts} />
      <PerClass result={result} texts={texts} />
      <Failures result={result} texts={texts} />
    </section>
  );
};
