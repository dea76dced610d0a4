import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, type ReactNode, useId } from 'react';
import type { ConsoleTexts } from '#shared/language/console-texts.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { clockInWords, dayOf, momentInWords } from '../moments.ts';
import { Tag } from '../Tag.tsx';
import { type ConsoleSource, effectsOf, stateOf } from './source-state.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px 0 14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& p': { margin: '0' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '3px 14px',
    margin: '0',
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: '0', fontVariantNumeric: 'tabular-nums' },
  },
  // A number stays with its word, an option of a command in one piece.
  whole: { display: 'inline-block' },
  aside: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  notice: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '6px',
    padding: '2px 0 2px 12px',
    borderLeft: `3px solid ${calameTokens.colorReed}`,
  },
  command: {
    display: 'block',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  files: {
    margin: '0',
    paddingInlineStart: '20px',
    overflowWrap: 'anywhere',
    '& li': { margin: '4px 0' },
  },
});

const momentOf = (at: number, now: number, texts: ConsoleTexts): string =>
  dayOf(at) === dayOf(now)
    ? texts.sources.today(clockInWords(at, texts))
    : momentInWords(at, now, texts);

/** When the next pass is, and how often: one that is due is not told by an hour that is past. */
const nextOf = (
  { nextAt, everyMinutes }: ConsoleSource,
  now: number,
  texts: ConsoleTexts,
): string => {
  const { soon, every } = texts.sources;
  const when = nextAt === null || nextAt <= now ? soon : momentOf(nextAt, now, texts);
  return `${when} (${every(everyMinutes)})`;
};

const Facts = ({ source }: { readonly source: ConsoleSource }): ReactElement => {
  const styles = useStyles();
  const texts = useConsoleTexts();
  const { now } = useDesk();
  const { last } = source;
  const words = texts.sources;
  const did = last === null ? [] : effectsOf(last, words);
  return (
    <dl className={styles.facts}>
      {last !== null && (
        <>
          <dt>{words.last}</dt>
          <dd>{momentOf(last.at, now(), texts)}</dd>
        </>
      )}
      <dt>{words.next}</dt>
      <dd>{nextOf(source, now(), texts)}</dd>
      {did.length > 0 && (
        <>
          <dt>{words.documents}</dt>
          <dd>
            {did.map((one, place) => (
              <Fragment key={one}>
                {place > 0 && ', '}
                <span className={styles.whole}>{one}</span>
              </Fragment>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
};

const Notice = ({ children }: { readonly children: ReactNode }): ReactElement => (
  <div className={useStyles().notice}>{children}</div>
);

/** Documents whose files vanished at once: nothing was removed, and whoever knows says so. */
const Held = ({ held, space }: { readonly held: number; readonly space: string }): ReactElement => {
  const styles = useStyles();
  const { sources: texts } = useConsoleTexts();
  return (
    <Notice>
      <p className={styles.strong}>{texts.heldTitle}</p>
      <p>{texts.held(held)}</p>
      <p>{texts.heldIfDeleted}</p>
      <code className={styles.command}>
        {`calame knowledge sync --space ${space} --confirm`.split(' ').map((word, place) => (
          <Fragment key={word}>
            {place > 0 && ' '}
            <span className={styles.whole}>{word}</span>
          </Fragment>
        ))}
      </code>
      <p>{texts.heldIfNot}</p>
    </Notice>
  );
};

/** One place that documents come from: how its last pass ended, when the next is, and what is to be seen to. */
export const SourceCard = ({ source }: { readonly source: ConsoleSource }): ReactElement => {
  const styles = useStyles();
  const { sources: texts } = useConsoleTexts();
  const title = useId();
  const { space, last, notes, failures, failedCount, failedPasses } = source;
  const state = stateOf(source, texts);
  const stopped = last !== null && last.fault !== null;
  const told = notes.map((note) => (
    <p key={note} {...(stopped ? {} : { className: styles.aside })}>
      {note}
    </p>
  ));
  return (
    <section className={styles.root} aria-labelledby={title}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {source.title}
        </h3>
        <Tag tone={state.tone}>{state.words}</Tag>
      </div>
      <p className={styles.place}>{`${texts.kinds[source.kind]} · ${source.place}`}</p>
      <Facts source={source} />
      {stopped ? (
        <Notice>
          {told}
          {failedPasses > 1 && <p>{texts.failedPasses(failedPasses)}</p>}
          <p>{texts.askHelp}</p>
        </Notice>
      ) : (
        told
      )}
      {last !== null && last.held > 0 && <Held held={last.held} space={space} />}
      {failures.length > 0 && (
        <ul className={styles.files} aria-label={texts.filesToSee(failures.length)}>
          {failures.map((failure) => (
            <li key={failure}>{failure}</li>
          ))}
        </ul>
      )}
      {failures.length === 0 && failedCount > 0 && <p>{texts.namesHidden}</p>}
    </section>
  );
};
