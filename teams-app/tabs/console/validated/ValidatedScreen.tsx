import type { ReactElement } from 'react';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { MasterDetail } from '../MasterDetail.tsx';
import { NotThere } from '../NotThere.tsx';
import { Outdated, Waiting } from '../ScreenState.tsx';
import { useRefreshed } from '../use-refreshed.ts';
import { AnswerDetail } from './AnswerDetail.tsx';
import { AnswerList } from './AnswerList.tsx';

const withAnswer = (
  answers: readonly ValidatedAnswer[],
  next: ValidatedAnswer,
): readonly ValidatedAnswer[] =>
  answers.some(({ id }) => id === next.id)
    ? answers.map((one) => (one.id === next.id ? next : one))
    : [next, ...answers];

/** A place where a new answer is written: `nouvelle`, `nouvelle-demande-t-1`. */
const isNew = (place: string): boolean => /^nouvelle(?:-|$)/u.test(place);

/** The answers that HR wrote or confirmed, and the one that is opened. */
export const ValidatedScreen = ({ opened }: { readonly opened: string | null }): ReactElement => {
  const { client, now, refreshCounts } = useDesk();
  const { validated: texts } = useConsoleTexts();
  const loaded = useRefreshed(client.validated, now);
  const answers = loaded.value?.answers ?? null;
  const answer = answers?.find(({ id }) => id === opened) ?? null;
  const onChanged = (next: ValidatedAnswer): void => {
    loaded.replace((old) => ({ ...old, answers: withAnswer(old.answers, next) }));
    // What is to be reviewed is the server's to say.
    loaded.refresh();
    refreshCounts();
  };
  const known = answers !== null && opened !== null;
  return (
    <MasterDetail
      opened={opened}
      listAddress={addressOf('validated')}
      choose={texts.choose}
      list={
        <>
          <Outdated of={loaded} />
          {loaded.value !== null && <AnswerList reply={loaded.value} opened={opened} />}
          {answers === null && loaded.failure === null && <Waiting />}
        </>
      }
      detail={
        known &&
        (answer === null && !isNew(opened) ? (
          <NotThere>{texts.gone}</NotThere>
        ) : (
          <AnswerDetail
            key={opened}
            place={opened}
            stored={answer}
            onChanged={onChanged}
            onRefused={loaded.refresh}
          />
        ))
      }
    />
  );
};
