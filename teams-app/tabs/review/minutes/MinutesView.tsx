import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import type { Action, Decision, Minutes, Topic, Vote } from '#shared/minutes/minutes.ts';
import { Tag } from '../../console/Tag.tsx';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import { actionAs, decisionAs, figuresAs } from './minutes-parts.ts';
import { useReviewOfMinutes } from './minutes-review.ts';
import { PartReview } from './PartReview.tsx';
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
  ballot: {
    display: 'grid',
    gap: '4px',
    marginTop: '8px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  warnings: { margin: '10px 0 0', paddingInlineStart: '20px' },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  names: { columnWidth: '240px', margin: '0', paddingInlineStart: '20px' },
});

const Part = ({
  title,
  empty,
  children,
}: {
  readonly title: string;
  /** Said where there is none. */
  readonly empty: string | null;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{title}</h3>
      {empty !== null ? <p>{empty}</p> : <ol className={styles.list}>{children}</ol>}
    </section>
  );
};

const DecisionItem = ({ decision }: { readonly decision: Decision }): ReactElement => {
  const styles = useStyles();
  const { minutes: texts } = useReviewTexts();
  const { said } = useReviewOfMinutes().reviews;
  const { number, vote, id } = decision;
  const own = said.get(`decision/${id}`) ?? null;
  const { title, text } = decisionAs(decision, own);
  const isGone = own?.decision === 'rejected';
  return (
    <li className={styles.item}>
      <h4 className={mergeClasses(styles.title, isGone && styles.struck)}>
        {number === null ? title : `${texts.number(number)} – ${title}`}
      </h4>
      <span className={styles.tags}>
        {decision.nature !== 'voted' && <Tag tone="plain">{texts.natures[decision.nature]}</Tag>}
        {decision.status === 'to-check' && own === null && <Tag tone="warn">{texts.toCheck}</Tag>}
        {decision.amended && <Tag tone="brand">{texts.amended}</Tag>}
      </span>
      {text !== title && text !== '' && (
        <p className={mergeClasses(isGone && styles.struck)}>{text}</p>
      )}
      <SaidQuotes quotes={decision.quotes} told={text} />
      <PartReview id={`decision/${id}`} name={title} />
      {vote !== null && !isGone && <VoteOf decision={decision} vote={vote} title={title} />}
    </li>
  );
};

const VoteOf = ({
  decision: { id },
  vote,
  title,
}: {
  readonly decision: Decision;
  readonly vote: Vote;
  readonly title: string;
}): ReactElement => {
  const styles = useStyles();
  const { minutes: texts } = useReviewTexts();
  const { said } = useReviewOfMinutes().reviews;
  const own = said.get(`vote/${id}`) ?? null;
  const [inFavour, against, abstentions] = figuresAs(vote, own);
  const figure = (count: string): string => (count === '' ? texts.unknown : count);
  const lines =
    own?.written == null
      ? voteInWords(vote, texts)
      : [texts.figures(figure(inFavour), figure(against), figure(abstentions))];
  return (
    <div className={styles.ballot}>
      <h5 className={styles.title}>{texts.vote}</h5>
      {lines.map((line) => (
        <p
          key={line}
          className={mergeClasses(styles.vote, own?.decision === 'rejected' && styles.struck)}
        >
          {line}
        </p>
      ))}
      {vote.addsUp === false && own === null && (
        <p>
          <Tag tone="bad">{texts.doesNotAddUp}</Tag>
        </p>
      )}
      <PartReview id={`vote/${id}`} name={texts.voteOf(title)} />
    </div>
  );
};

const ActionItem = ({ action }: { readonly action: Action }): ReactElement => {
  const styles = useStyles();
  const { minutes: texts, locale } = useReviewTexts();
  const { said } = useReviewOfMinutes().reviews;
  const own = said.get(`action/${action.id}`) ?? null;
  const { what, who, due } = actionAs(action, own);
  const isSame = action.due !== null && action.due.said === due;
  const date = isSame && action.due?.date != null ? readableDate(action.due.date, locale) : null;
  return (
    <li className={styles.item}>
      <h4 className={mergeClasses(styles.title, own?.decision === 'rejected' && styles.struck)}>
        {what}
      </h4>
      <p>{who === '' ? texts.nobody : who}</p>
      {due !== '' && (
        <p className={styles.vote}>{texts.due(date === null ? due : `${due} (${date})`)}</p>
      )}
      {action.status === 'to-check' && own === null && (
        <span className={styles.tags}>
          <Tag tone="warn">{texts.toCheck}</Tag>
        </span>
      )}
      <SaidQuotes quotes={action.quotes} told={what} />
      <PartReview id={`action/${action.id}`} name={what} />
    </li>
  );
};

const TopicItem = ({ topic }: { readonly topic: Topic }): ReactElement => {
  const styles = useStyles();
  const { minutes: texts } = useReviewTexts();
  const times = [topic.from, topic.to].filter((at) => at !== null).map(timeOfRecording);
  return (
    <li className={styles.item}>
      <h4 className={styles.title}>{topic.title}</h4>
      <p className={styles.vote}>
        {[times.join(' – '), topic.speakers.join(', ')].filter((part) => part !== '').join(' · ')}
      </p>
      {topic.keywords !== undefined && topic.keywords.length > 0 && (
        <p>{texts.keywords(topic.keywords.join(', '))}</p>
      )}
      {topic.summary.map(({ text, quotes }) => (
        <div key={text}>
          <p>{text}</p>
          <SaidQuotes quotes={quotes} told={text} />
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
  const styles = useStyles();
  const detail = useDetailStyles();
  const { minutes: texts } = useReviewTexts();
  const { decisions, actions, topics, warnings } = minutes;
  return (
    <>
      <p className={detail.lead}>{texts.lead}</p>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map(({ code }) => (
            <li key={code}>{texts.warnings[code]}</li>
          ))}
        </ul>
      )}
      <Part
        title={texts.decisions(decisions.length)}
        empty={decisions.length === 0 ? texts.noDecision : null}
      >
        {decisions.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </Part>
      <Part
        title={texts.actions(actions.length)}
        empty={actions.length === 0 ? texts.noAction : null}
      >
        {actions.map((action) => (
          <ActionItem key={action.id} action={action} />
        ))}
      </Part>
      <Part title={texts.topics(topics.length)} empty={topics.length === 0 ? texts.none : null}>
        {topics.map((topic) => (
          <TopicItem key={topic.id} topic={topic} />
        ))}
      </Part>
      <Attendance minutes={minutes} />
      <p className={detail.facts}>{texts.coverage(Math.round(100 * minutes.coverage))}</p>
    </>
  );
};
