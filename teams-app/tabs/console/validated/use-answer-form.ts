import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ValidatedDraft } from '#shared/wire/console-answers.ts';
import type { AnswerDraft } from '../answer-draft.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { dayOf } from '../moments.ts';
import { type Action, useAction } from '../use-action.ts';
import { useDraft } from '../use-draft.ts';
import { blankAnswer, draftOf } from './blank-answer.ts';
import { draftFaults, type FaultyField, tidyDraft } from './draft-faults.ts';
import type { OpenedAnswer } from './opened-answer.ts';

export type AnswerWriting = Pick<Action, 'running' | 'failure'> & {
  readonly draft: ValidatedDraft;
  readonly change: (part: Partial<ValidatedDraft>) => void;
  /** What is missing, once saving was tried. */
  readonly faults: ReadonlySet<FaultyField>;
  readonly form: RefObject<HTMLFormElement | null>;
  /** Something is written that is not saved. */
  readonly begun: boolean;
  /** Somebody else saved another version since this was begun. */
  readonly overtaken: boolean;
  readonly save: (over?: boolean) => void;
  readonly discard: () => void;
};

/** The first field at fault takes the focus, once the faults are shown. */
const useFirstFault = (form: RefObject<HTMLFormElement | null>, tries: number): void => {
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, tries]);
};

/** The writing of one validated answer: kept through refreshes and other screens, checked, then saved. */
export const useAnswerForm = (props: OpenedAnswer): AnswerWriting => {
  const { place, stored, onChanged, onRefused } = props;
  const desk = useDesk();
  const { validated: texts } = useConsoleTexts();
  const [kept, write] = useDraft<AnswerDraft>(desk.answers, place);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const { running, failure, run, clear } = useAction(onRefused);
  const version = stored?.version ?? null;
  const { draft, version: from } = kept ?? {
    draft: stored === null ? blankAnswer(desk) : draftOf(stored),
    version,
  };
  const missing = draftFaults(draft, dayOf(desk.now()));
  useFirstFault(form, tries);
  const save = (over = false): void => {
    if (missing.size > 0) {
      setTries((count) => count + 1);
      desk.announce(texts.faulty(missing.size));
      return;
    }
    const request = { version: over ? version : from, draft: tidyDraft(draft) };
    run(
      () => desk.client.saveValidated(stored?.id ?? null, request),
      ({ answer }) => {
        setTries(0);
        write(undefined);
        onChanged(answer);
        desk.announce(texts.saved);
        if (stored === null) window.location.hash = addressOf('validated', answer.id);
      },
    );
  };
  return {
    ...{ draft, running, failure, form, save },
    change: (part) => write({ draft: { ...draft, ...part }, version: from }),
    faults: tries > 0 ? missing : new Set(),
    begun: kept !== undefined,
    overtaken: kept !== undefined && stored !== null && from !== version,
    discard: () => {
      clear();
      setTries(0);
      write(undefined);
      desk.announce(texts.discarded);
      if (stored === null) window.location.hash = addressOf('validated');
    },
  };
};
