import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { AnswerTerms } from './AnswerTerms.tsx';
import { AnswerText } from './AnswerText.tsx';
import { Overtaken } from './Overtaken.tsx';
import type { OpenedAnswer } from './opened-answer.ts';
import { SourcesField } from './SourcesField.tsx';
import { useAnswerForm } from './use-answer-form.ts';

/** Where a validated answer is written or changed. */
export const AnswerForm = (props: OpenedAnswer): ReactElement => {
  const detail = useDetailStyles();
  const texts = useConsoleTexts();
  const writing = useAnswerForm(props);
  const { draft, change, faults, begun, overtaken, failure, running } = writing;
  // What was overtaken says more than the refusal that it would meet.
  const fault = failure !== null && !(overtaken && failure.fault?.code === 'validated-changed');
  return (
    <form
      ref={writing.form}
      className={detail.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        writing.save();
      }}
    >
      {overtaken && props.stored !== null && (
        <Overtaken
          stored={props.stored}
          onOver={() => writing.save(true)}
          onTake={writing.discard}
        />
      )}
      <AnswerText draft={draft} faults={faults} onChange={change} />
      <SourcesField
        sources={draft.sources}
        faults={faults}
        onChange={(sources) => change({ sources })}
      />
      <AnswerTerms draft={draft} faults={faults} onChange={change} isNew={props.stored === null} />
      {fault && <FaultNote fault={failure.fault} />}
      {faults.size > 0 && <p className={detail.lead}>{texts.validated.faulty(faults.size)}</p>}
      <div className={detail.line}>
        <Button type="submit" appearance="primary" disabledFocusable={running}>
          {running ? texts.sending : texts.validated.save}
        </Button>
        {begun && <Button onClick={writing.discard}>{texts.validated.discard}</Button>}
        {begun && <span className={detail.facts}>{texts.unsaved}</span>}
      </div>
    </form>
  );
};
