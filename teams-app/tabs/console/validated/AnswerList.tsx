import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState, useSyncExternalStore } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { ValidatedReply } from '#shared/wire/console-answers.ts';
import { Choices } from '../Choices.tsx';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { Counted } from '../Counted.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { countedChoices } from '../counted-choices.ts';
import { ItemList } from '../ItemList.tsx';
import { ListHead } from '../ListHead.tsx';
import { ListItem } from '../ListItem.tsx';
import { Empty } from '../ScreenState.tsx';
import { Tag } from '../Tag.tsx';
import { type AnswerFilter, answerFilters, filterAnswers } from './answer-filters.ts';

const AnswerFacts = ({
  answer,
  why,
}: {
  readonly answer: ValidatedAnswer;
  /** Why it is to be looked at again; null = it is not. */
  readonly why: ValidatedReply['toReview'][number]['why'] | null;
}): ReactElement => {
  const { validated: texts, locale } = useConsoleTexts();
  const { withdrawnAt, reviewAt, owner, served } = answer;
  const day = (iso: string): string => readableDate(iso.slice(0, 10), locale);
  if (withdrawnAt !== null) return <Tag tone="plain">{texts.withdrawnOn(day(withdrawnAt))}</Tag>;
  return (
    <>
      {why === 'date' && <Tag tone="warn">{texts.reviewPast(day(reviewAt))}</Tag>}
      {why === 'source' && <Tag tone="warn">{texts.reviewSource}</Tag>}
      <span>{owner}</span>
      <span>{texts.served(served)}</span>
    </>
  );
};

/** Answers begun and not yet saved. */
const Begun = ({ opened }: { readonly opened: string | null }): ReactElement => {
  const { validated: texts } = useConsoleTexts();
  const { answers } = useDesk();
  const kept = useSyncExternalStore(answers.follow, answers.all);
  const begun = [...kept].filter(([, { version }]) => version === null);
  return (
    <>
      {begun.map(([place, { draft }]) => (
        <ListItem
          key={place}
          name={place}
          address={addressOf('validated', place)}
          opened={place === opened}
          title={draft.question.trim() === '' ? texts.draftUntitled : draft.question}
        >
          <Tag tone="warn">{texts.savedDraft}</Tag>
        </ListItem>
      ))}
    </>
  );
};

/** The validated answers, by a word of theirs, and those that are being written. */
export const AnswerList = ({
  reply,
  opened,
}: {
  readonly reply: ValidatedReply;
  readonly opened: string | null;
}): ReactElement => {
  const { validated: texts, screens } = useConsoleTexts();
  const { answers, toReview } = reply;
  const { spaces } = useDesk().reply;
  const [filter, setFilter] = useState<AnswerFilter>('served');
  const [search, setSearch] = useState('');
  const of = (wanted: AnswerFilter): readonly ValidatedAnswer[] =>
    filterAnswers(reply, wanted, search);
  const shown = of(filter);
  const mayWrite = spaces.some(({ steward }) => steward);
  return (
    <>
      <ListHead
        title={screens.validated}
        action={
          mayWrite && (
            <Button
              as="a"
              href={addressOf('validated', 'nouvelle')}
              appearance="primary"
              icon={<ConsoleIcon name="add" />}
            >
              {texts.create}
            </Button>
          )
        }
      >
        <Field label={texts.search}>
          <Input type="search" value={search} onChange={(_event, { value }) => setSearch(value)} />
        </Field>
        <Choices
          label={texts.filtersLabel}
          choices={countedChoices(answerFilters, texts.filters, (value) => of(value).length)}
          chosen={filter}
          onChoose={setFilter}
        />
        <Counted>{texts.count(shown.length)}</Counted>
      </ListHead>
      <ItemList label={texts.list}>
        <Begun opened={opened} />
        {shown.map((answer) => (
          <ListItem
            key={answer.id}
            name={answer.id}
            address={addressOf('validated', answer.id)}
            opened={answer.id === opened}
            title={answer.question}
          >
            <AnswerFacts
              answer={answer}
              why={toReview.find(({ id }) => id === answer.id)?.why ?? null}
            />
          </ListItem>
        ))}
      </ItemList>
      {shown.length === 0 && (
        <Empty what={answers.length === 0 ? texts.empty : texts.emptySearch}>
          {answers.length === 0 ? texts.emptyHint : undefined}
        </Empty>
      )}
    </>
  );
};
