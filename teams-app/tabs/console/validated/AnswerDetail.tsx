import { Link } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { AskFirst } from '../AskFirst.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { useAction } from '../use-action.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswerRead } from './AnswerRead.tsx';
import type { OpenedAnswer } from './opened-answer.ts';

const Facts = ({ stored }: { readonly stored: ValidatedAnswer }): ReactElement => {
  const detail = useDetailStyles();
  const { validated: texts, locale } = useConsoleTexts();
  const day = (iso: string): string => readableDate(iso.slice(0, 10), locale);
  const { owner, validatedAt, reviewAt, served, withdrawnAt } = stored;
  const facts = [
    texts.validatedOn(owner, day(validatedAt)),
    withdrawnAt === null ? texts.reviewOn(day(reviewAt)) : texts.withdrawnOn(day(withdrawnAt)),
    texts.served(served),
  ];
  return <p className={detail.facts}>{facts.join(' · ')}</p>;
};

const Withdraw = (props: OpenedAnswer & { readonly stored: ValidatedAnswer }): ReactElement => {
  const detail = useDetailStyles();
  const { validated: texts } = useConsoleTexts();
  const { client, announce, answers } = useDesk();
  const { failure, run } = useAction(props.onRefused);
  const { id, version } = props.stored;
  return (
    <section className={detail.section}>
      {failure !== null && <FaultNote fault={failure.fault} />}
      <AskFirst
        label={texts.withdraw}
        question={texts.withdrawLead}
        yes={texts.withdrawYes}
        onYes={() =>
          run(
            () => client.withdraw(id, version),
            ({ answer }) => {
              answers.write(id, undefined);
              props.onChanged(answer);
              announce(texts.withdrawn);
            },
          )
        }
      />
    </section>
  );
};

/** One validated answer: its facts, its text to change, the way to withdraw it. */
export const AnswerDetail = (props: OpenedAnswer): ReactElement => {
  const { stored } = props;
  const detail = useDetailStyles();
  const { validated: texts } = useConsoleTexts();
  const { reply } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, stored?.version);
  const kept =
    stored === null || reply.spaces.some(({ id, steward }) => id === stored.space && steward);
  const readOnly = stored !== null && (stored.withdrawnAt !== null || !kept);
  return (
    <article>
      <h2 ref={heading} tabIndex={-1} className={detail.title}>
        {stored === null ? texts.newTitle : stored.question}
      </h2>
      {stored !== null && <Facts stored={stored} />}
      {stored !== null && stored.ticketId !== null && (
        <p className={detail.facts}>
          {texts.fromTicket}{' '}
          <Link href={addressOf('tickets', stored.ticketId)}>{texts.seeTicket}</Link>
        </p>
      )}
      <section className={detail.section}>
        {readOnly ? <AnswerRead answer={stored} /> : <AnswerForm {...props} />}
      </section>
      {stored !== null && !readOnly && <Withdraw {...props} stored={stored} />}
    </article>
  );
};
