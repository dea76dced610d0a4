import { Button, makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { PaneTexts } from '../language/pane-texts.ts';
import type { Outcome } from '../turn/outcome.ts';
import { mayAskAgain } from '../wire/may-ask-again.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { AnswerLine, AnswerText } from './AnswerText.tsx';
import type { AnswerActions } from './answer-actions.ts';
import { answerAsText, isGenerated } from './answer-as-text.ts';
import { ContactNote } from './ContactNote.tsx';
import { ContactWays } from './ContactWays.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DetailChoices } from './DetailChoices.tsx';
import { endTold } from './end-told.ts';
import { FaultNote } from './FaultNote.tsx';
import { Icon } from './Icon.tsx';
import { KeptAnswer } from './KeptAnswer.tsx';
import { usePaneTexts } from './pane-language.ts';
import { ReportForm } from './ReportForm.tsx';
import { SourceList } from './SourceList.tsx';
import type { Exchange } from './thread.ts';
import { useAnswerStyles } from './use-answer-styles.ts';

const useStyles = makeStyles({
  skeleton: { display: 'grid', gap: '10px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    marginTop: '12px',
  },
});

const Settled = ({
  exchange,
  outcome,
  actions,
}: {
  readonly exchange: Exchange;
  readonly outcome: Outcome;
  readonly actions: AnswerActions;
}): ReactElement => {
  const styles = useStyles();
  const shared = useAnswerStyles();
  const texts = usePaneTexts();
  const generated = isGenerated(outcome);
  return (
    <>
      <AnswerText
        text={outcome.text}
        generated={generated}
        why={whyWithout(outcome, texts)}
        citations={outcome.citations}
        onCitation={actions.onCitation}
      />
      {outcome.kind === 'refused' && <ContactNote contact={outcome.contact} />}
      {outcome.kind === 'handed-over' && <ContactWays contacts={outcome.contacts} />}
      {outcome.kind === 'needs-charter' && (
        <Button className={styles.row} appearance="primary" onClick={actions.onCharter}>
          {texts.charterOpen}
        </Button>
      )}
      {outcome.kind === 'needs-detail' && (
        <DetailChoices choices={outcome.detail.choices} onChoose={actions.onAsk} />
      )}
      {mayAskAgain(outcome) && <AskAgain exchange={exchange} actions={actions} />}
      {outcome.kind === 'validated' && <AskAgain exchange={exchange} actions={actions} complete />}
      {outcome.kind === 'answered' && outcome.cutSentences > 0 && (
        <p className={shared.note}>{texts.cutSentences(outcome.cutSentences)}</p>
      )}
      {outcome.pendingFiles > 0 && (
        <p className={shared.note}>{texts.pendingAtAnswer(outcome.pendingFiles)}</p>
      )}
      <SourceList citations={outcome.citations} onOpen={actions.onCitation} />
      {outcome.followUps.length > 0 && (
        <div className={styles.row}>
          <span>{texts.followUps}</span>
          {outcome.followUps.map((question) => (
            <Button key={question} size="small" onClick={() => actions.onAsk(question)}>
              {question}
            </Button>
          ))}
        </div>
      )}
      <AnswerNotes outcome={outcome} />
      <div className={shared.foot}>
        <Button
          className={shared.where}
          appearance="subtle"
          size="small"
          icon={<Icon name="place" />}
          onClick={() => actions.onWhere(outcome.journalId)}
        >
          {texts.whereTitle}
        </Button>
        {offersHr(outcome) && (
          <AskHrButton question={exchange.question} outcome={outcome} actions={actions} />
        )}
        <div className={shared.copy}>
          <CopyButton text={answerAsText(outcome, generated, texts)} />
        </div>
      </div>
      <Report outcome={outcome} actions={actions} />
    </>
  );
};

const Report = ({
  outcome: { kind, journalId },
  actions: { onReport },
}: {
  readonly outcome: Outcome;
  readonly actions: AnswerActions;
}): ReactElement | null =>
  onReport === undefined || !answering.has(kind) ? null : (
    <ReportForm onReport={(report) => onReport(journalId, report)} />
  );

/** What answers a question, and so may be wrong. */
const answering: ReadonlySet<Outcome['kind']> = new Set([
  'answered',
  'validated',
  'partial',
  'degraded',
  'not-found',
]);

/** That no model is set up, the page says above; that one failed belongs to this answer. */
const whyWithout = (outcome: Outcome, texts: PaneTexts): string =>
  outcome.kind === 'degraded' && outcome.reason.kind !== 'not-configured'
    ? texts.withoutModelReason[outcome.reason.kind]
    : '';

/** Of a situation, the contacts are shown instead: whom to tell is the agent's own choice. */
const offersHr = ({ kind }: Outcome): boolean => kind !== 'handed-over' && kind !== 'needs-charter';

const AskHrButton = ({
  question,
  outcome,
  actions,
}: {
  readonly question: string;
  readonly outcome: Outcome | null;
  readonly actions: AnswerActions;
}): ReactElement | null => {
  if (actions.askHr === null) return null;
  return (
    <Button size="small" onClick={() => actions.onAskHr(question, outcome)}>
      {actions.askHr}
    </Button>
  );
};

const AskAgain = ({
  exchange,
  actions,
  complete = false,
}: {
  readonly exchange: Exchange;
  readonly actions: AnswerActions;
  readonly complete?: boolean;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  // Asked again, the question has its own answer below: a second press would only stop that one.
  const [asked, setAsked] = useState(false);
  const askAgain = (): void => {
    setAsked(true);
    actions.onAsk(exchange.question, complete);
  };
  return (
    <div className={styles.row}>
      <Button size="small" disabled={asked} onClick={askAgain}>
        {complete ? texts.askComplete : texts.askAgain}
      </Button>
    </div>
  );
};

/** What Calame makes of one question: its steps, its text as it comes, its outcome with sources, or what went wrong. */
export const AnswerCard = ({
  exchange,
  actions,
}: {
  readonly exchange: Exchange;
  readonly actions: AnswerActions;
}): ReactElement => {
  const styles = useStyles();
  const shared = useAnswerStyles();
  const texts = usePaneTexts();
  const { state, text } = exchange;
  if (state.kind === 'kept') return <KeptAnswer kept={state.kept} actions={actions} />;
  if (state.kind === 'told') {
    return (
      <div className={shared.card}>
        <Settled exchange={exchange} outcome={state.outcome} actions={actions} />
      </div>
    );
  }
  return (
    <div className={shared.card} aria-busy={state.kind === 'running'}>
      {state.kind === 'running' && <AnswerLine words={texts.steps[state.step]} />}
      {text === '' && state.kind === 'running' && (
        <Skeleton className={styles.skeleton} aria-hidden="true">
          <SkeletonItem />
          <SkeletonItem style={{ width: '85%' }} />
          <SkeletonItem style={{ width: '60%' }} />
        </Skeleton>
      )}
      {text !== '' && <AnswerText text={text} generated={false} />}
      {state.kind === 'failed' && <FaultNote fault={state.fault} />}
      {state.kind !== 'running' && state.kind !== 'failed' && (
        <p className={shared.note}>{endTold(state.kind, text, texts)}</p>
      )}
      {state.kind !== 'running' && (
        <>
          <AskAgain exchange={exchange} actions={actions} />
          <div className={styles.row}>
            <AskHrButton question={exchange.question} outcome={null} actions={actions} />
          </div>
        </>
      )}
    </div>
  );
};
