import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import type { Action, Decision, Minutes, Topic } from '#shared/minutes/minutes.ts';
import { Tag } from '../../console/Tag.tsx';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import { SaidQuotes } from './SaidQuotes.tsx';
import { timeOfRecording, voteInWords } from './vote-in-words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: '10px' },
  item: {
    display: 'grid',
    gap: '4px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '& p': { margin: '0' },
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  tags: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  vote: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  names: { columnWidth: '240px', margin: '0', paddingInlineStart: '20px' },
});

const Part = ({
  title,
  empty,
  children,
}: {
  readonly title: string;
  readonly empty: boolean;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { minutes: texts } = useReviewTexts();
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{title}</h3>
      {empty ? <p>{texts.none}</p> : <ol className={styles.list}>{children}</ol>}
    </section>
  );
};

const DecisionItem = ({ decision }: { readonly decision: Decision }): ReactElement => {
  const styles = useStyles();
  const { minutes: texts } = useReviewTexts();
  const { number, title, text, vote } = decision;
  return (
    <li className={styles.item}>
      <h4 className={styles.title}>
        {number === null ? title : `${texts.number(number)} – ${title}`}
      </h4>
      <span className={styles.tags}>
        {decision.nature !== 'voted' && <Tag tone="plain">{texts.natures[decision.nature]}</Tag>}
        {decision.status === 'to-check' && <Tag tone="warn">{texts.toCheck}</Tag>}
        {decision.amended && <Tag tone="brand">{texts.amended}</Tag>}
      </span>
      {text !== title && <p>{text}</p>}
      {vote !== null &&
        voteInWords(vote, texts).map((line) => (
          <p key={line} className={styles.vote}>
            {line}
          </p>
        ))}
      {vote?.addsUp === false && (
        <p>
          <Tag tone="bad">{texts.doesNotAddUp}</Tag>
        </p>
      )}
      <SaidQuotes quotes={decision.quotes} />
    </li>
  );
};

const ActionItem = ({ action }: { readonly action: Action }): ReactElement => {
  const styles = useStyles();
  const { minutes: texts, locale } = useReviewTexts();
  const { due } = action;
  const date = due?.date == null ? null : readableDate(due.date, locale);
  return (
    <li className={styles.item}>
      <h4 className={styles.title}>{action.what}</h4>
      <p>{action.who ?? texts.nobody}</p>
      {due !== null && (
        <p className={styles.vote}>
          {texts.due(date === null ? due.said : `${due.said} (${date})`)}
        </p>
      )}
      {action.status === 'to-check' && (
        <span className={styles.tags}>
          <Tag tone="warn">{texts.toCheck}</Tag>
        </span>
      )}
      <SaidQuotes quotes={action.quotes} />
    </li>
  );
};

const TopicItem = ({ topic }: { readonly topic: Topic }): ReactElement => {
  const styles = useStyles();
  const times = [topic.from, topic.to].filter((at) => at !== null).map(timeOfRecording);
  return (
    <li className={styles.item}>
      <h4 className={styles.title}>{topic.title}</h4>
      <p className={styles.vote}>
        {[times.join(' – '), topic.speakers.join(', ')].filter((part) => part !== '').join(' · ')}
      </p>
      {topic.summary.map(({ text, quotes }) => (
        <div key={text}>
          <p>{text}</p>
          <SaidQuotes quotes={quotes} />
        </div>
      ))}
    </li>
  );
};

const Attendance = ({ minutes }: { readonly minutes: Minutes }): ReactElement | null => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { minutes: texts } = useReviewTexts();
  const { attendance, quorum } = minutes;
  if (attendance.length === 0 && quorum === null) return null;
  const present = attendance.filter(({ state }) => state === 'present').length;
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.attendance(present)}</h3>
      {quorum !== null && (
        <p>{(quorum.reached ? texts.quorum : texts.quorumMissed)(quorum.present, quorum.needed)}</p>
      )}
      <ul className={styles.names}>
        {attendance.map(({ name, state, representedBy }) => (
          <li key={name}>
            {[
              name,
              texts.states[state],
              ...(representedBy === null ? [] : [texts.representedBy(representedBy)]),
            ].join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What a transcript gave: decisions with their votes, actions, topics, who was there; each with what it rests on. */
export const MinutesView = ({ minutes }: { readonly minutes: Minutes }): ReactElement => {
  const detail = useDetailStyles();
  const { minutes: texts } = useReviewTexts();
  const { decisions, actions, topics, warnings } = minutes;
  return (
    <>
      <p className={detail.lead}>{texts.lead}</p>
      {warnings.length > 0 && (
        <ul>
          {warnings.map(({ code }) => (
            <li key={code}>{texts.warnings[code]}</li>
          ))}
        </ul>
      )}
      <Part title={texts.decisions(decisions.length)} empty={decisions.length === 0}>
        {decisions.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </Part>
      <Part title={texts.actions(actions.length)} empty={actions.length === 0}>
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} />
        ))}
      </Part>
      <Part title={texts.topics(topics.length)} empty={topics.length === 0}>
        {topics.map((topic) => (
          <TopicItem key={topic.id} topic={topic} />
        ))}
      </Part>
      <Attendance minutes={minutes} />
      <p className={detail.facts}>{texts.coverage(Math.round(100 * minutes.coverage))}</p>
    </>
  );
};
