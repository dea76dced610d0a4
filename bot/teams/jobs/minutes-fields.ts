import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import { minutesKinds } from '#shared/minutes/minutes.ts';
import { reservedMeetings } from '#shared/reserved-meeting.ts';
import { paragraph } from '../outgoing.ts';

/** What is asked before a transcript is read: what is to be made of it, and how the meeting was recorded. */
export function minutesFields(keepDays: number, language: Language): readonly unknown[] {
  const texts = reviewTexts[language].start;
  const kinds = minutesKinds.map((value) => ({ value, title: texts.kinds[value] }));
  const natures = (['none', ...reservedMeetings] as const).map((value) => ({
    ...{ value, title: texts.natures[value] },
  }));
  return [
    {
      ...choice('minutes', texts.kind, kinds),
      ...{ isRequired: true, errorMessage: chatJobTexts[language].minutesKindMissing },
      placeholder: chatJobTexts[language].chooseOne,
    },
    {
      ...{ type: 'Input.Text', id: 'title', label: texts.meeting.label, maxLength: 200 },
      ...{ placeholder: texts.meeting.hint, isRequired: true, errorMessage: texts.meeting.missing },
    },
    { type: 'Input.Date', id: 'date', label: texts.date },
    paragraph(texts.statement, {
      ...{ weight: 'Bolder', size: 'Medium', style: 'heading', separator: true },
    }),
    paragraph(texts.statementLead, { isSubtle: true, size: 'Small' }),
    {
      ...{ type: 'Input.Toggle', id: 'informed', title: texts.informed, wrap: true },
      ...{ valueOn: 'true', valueOff: 'false', value: 'false' },
      ...{ isRequired: true, errorMessage: texts.informedMissing },
    },
    {
      ...{ type: 'Input.Text', id: 'purpose', label: texts.purpose.label, maxLength: 200 },
      ...{ value: texts.purposeProposed, isRequired: true, errorMessage: texts.purpose.missing },
    },
    {
      ...{ type: 'Input.Number', id: 'keepDays', label: texts.keep.label, min: 1, max: keepDays },
      ...{ value: keepDays, isRequired: true, errorMessage: texts.keep.missing },
    },
    {
      ...choice('meeting', texts.nature, natures),
      ...{ value: 'none', isRequired: true, errorMessage: texts.nature },
    },
  ];
}

type Choice = { readonly title: string; readonly value: string };

const choice = (
  id: string,
  label: string,
  choices: readonly Choice[],
): Readonly<Record<string, unknown>> => ({
  ...{ type: 'Input.ChoiceSet', id, label, style: 'compact', wrap: true, choices },
});
