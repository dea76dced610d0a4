import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { type Step, wroteAny } from '#shared/acts/provenance.ts';
import { readableDay } from '#shared/language/readable-date.ts';
import { RequestRefused, Unreachable } from '#shared/panes/client.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import type { Validation, ValidationRequest, ValidationStep } from '#shared/wire/word-exchange.ts';
import { type WordDocument, WordFault } from '../../word/word-document.ts';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { wordFaultKind } from '../word-fault-kind.ts';
import type { Checked } from './check-document.ts';
import { useCheckTexts } from './check-texts.ts';
import { dropOverdueSteps, hashText, recordStep, stepsOf } from './record-step.ts';

const order: readonly ValidationStep[] = ['relu', 'valide', 'publication'];

type Steps = ReadonlyMap<ValidationStep, Step & { readonly holds: boolean }>;
type Failure = WordFault | FaultReply | 'unreachable';

const failureOf = (thrown: unknown): Failure => {
  if (thrown instanceof RequestRefused) return thrown.fault;
  return thrown instanceof Unreachable ? 'unreachable' : new WordFault(wordFaultKind(thrown));
};

/** The steps of the document; one whose text changed is taken away, in the document too. */
const useSteps = (word: WordDocument, { provenance }: Checked): Steps => {
  const { reply } = usePaneDesk();
  const [steps, setSteps] = useState<Steps>(new Map());
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const found = await stepsOf(provenance, hashText);
      if (current) setSteps(found);
      const overdue = order.filter((step) => found.get(step)?.holds === false);
      const mention = wroteAny(provenance.blocks) ? (reply?.labels.draft ?? null) : null;
      if (reply !== null) await dropOverdueSteps(word, overdue, mention);
    };
    // A document that refuses to be written in keeps its steps; they are told as overdue all the same.
    read().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [word, provenance, reply]);
  return steps;
};

const StepLine = ({
  step,
  done,
  disabled,
  onRecord,
}: {
  readonly step: ValidationStep;
  readonly done: (Step & { readonly holds: boolean }) | undefined;
  readonly disabled: boolean;
  readonly onRecord: () => void;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useCheckTexts();
  const { locale } = usePaneTexts();
  if (done?.holds === true) {
    return (
      <p className={pane.text}>
        {texts.stepDone[step](done.by, readableDay(Date.parse(done.at), locale))}
      </p>
    );
  }
  return (
    <div className={pane.tight}>
      {done !== undefined && <p className={pane.note}>{texts.stepOver[step]}</p>}
      <Button disabledFocusable={disabled} onClick={onRecord}>
        {texts.steps[step]}
      </Button>
    </div>
  );
};

/** Who read the text, who validates it, who answers for its publication: recorded apart, none of them a signature. */
export const ValidationSteps = ({
  word,
  checked,
  onChanged,
}: {
  readonly word: WordDocument;
  readonly checked: Checked;
  readonly onChanged: () => void;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useCheckTexts();
  const { wordClient, reply, newId, tell, opened } = usePaneDesk();
  // What cannot be written in the document is not recorded on the server alone.
  const readOnly = writableWord(opened) === null;
  const steps = useSteps(word, checked);
  const [responsible, setResponsible] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const validate = async (request: ValidationRequest): Promise<Validation> => {
    const { validations } = await wordClient.validate(request);
    const latest = validations.findLast((one) => one.step === request.step);
    if (latest === undefined) throw new Unreachable();
    return latest;
  };
  const record = async (step: ValidationStep): Promise<void> => {
    if (reply === null) return;
    setBusy(true);
    setFailure(null);
    const { labels } = reply;
    const { provenance } = checked;
    const named = step === 'publication' ? responsible.trim() || null : null;
    try {
      await recordStep(step, named, { word, provenance, hash: hashText, labels, newId, validate });
      tell(step === 'valide' ? `${texts.recorded} ${texts.verifiedAfter}` : texts.recorded);
      onChanged();
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={pane.card} aria-label={texts.stepsTitle}>
      <h3 className={pane.subtitle}>{texts.stepsTitle}</h3>
      <p className={pane.small}>{texts.stepsLead}</p>
      {order.map((step) => (
        <div key={step} className={pane.tight}>
          {step === 'publication' && steps.get(step)?.holds !== true && (
            <Field label={texts.responsible} hint={texts.responsibleHint}>
              <Input value={responsible} onChange={(_event, { value }) => setResponsible(value)} />
            </Field>
          )}
          <StepLine
            step={step}
            done={steps.get(step)}
            // Validated is what nothing forbids any more; read and to be mended is no contradiction.
            disabled={busy || readOnly || (step === 'valide' && !checked.ready)}
            onRecord={() => void record(step)}
          />
        </div>
      ))}
      {failure instanceof WordFault && <WordFaultNote fault={failure.kind} />}
      {failure !== null && !(failure instanceof WordFault) && (
        <FaultNote fault={failure === 'unreachable' ? null : failure} />
      )}
    </section>
  );
};
