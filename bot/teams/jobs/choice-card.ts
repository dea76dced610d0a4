import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import { minutesKinds } from '#shared/minutes/minutes.ts';
import { reservedMeetings } from '#shared/reserved-meeting.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import { type AdaptiveCard, adaptiveCard, paragraph } from '../outgoing.ts';
import { executeButton, fact, heading, wordsOf } from '../tickets/card-parts.ts';
import { jobVerbs } from './read-job-press.ts';

export type ChoiceOffer = {
  readonly files: readonly string[];
  readonly sheets: readonly Sheet[];
  /** Days that the policy keeps a transcript. */
  readonly keepDays: number;
  readonly language: Language;
};

const filesShown = 12;

/** What can be made of the files dropped: a sheet or a free synthesis, or minutes once it is said how the meeting was recorded. */
export function choiceCard({ files, sheets, keepDays, language }: ChoiceOffer): AdaptiveCard {
  const texts = chatJobTexts[language];
  const title = texts.basketTitle(files.length);
  const hidden = files.length - filesShown;
  const names = [...files.slice(0, filesShown), ...(hidden > 0 ? [texts.more(hidden)] : [])].join(
    ' · ',
  );
  const only = files.length > 0 && files.every(isTranscript);
  const minutes = unfolding(texts.minutesPart, minutesFields(keepDays, language), {
    ...{ title: texts.go, verb: jobVerbs.minutes },
  });
  const sheet = unfolding(texts.sheetPart, sheetFields(sheets, language), {
    ...{ title: texts.go, verb: jobVerbs.synthesize },
  });
  const empty = executeButton(texts.empty, { verb: jobVerbs.empty }, { associatedInputs: 'none' });
  return adaptiveCard(
    title,
    [heading(title), wordsOf(names), fact(texts.basketFiles(files.length))],
    [...(only ? [minutes] : [sheet, minutes]), empty],
  );
}

/** Read as minutes only: nothing else is made of what was said. */
export const isTranscript = (name: string): boolean => /\.(?:vtt|srt)$/iu.test(name);

function unfolding(
  title: string,
  body: readonly unknown[],
  send: { readonly title: string; readonly verb: string },
): unknown {
  const actions = [{ type: 'Action.Submit', title: send.title, data: { verb: send.verb } }];
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions } };
}

function sheetFields(sheets: readonly Sheet[], language: Language): readonly unknown[] {
  const texts = chatJobTexts[language];
  const [first] = sheets;
  return [
    {
      ...{ type: 'Input.ChoiceSet', id: 'sheet', label: texts.sheet, style: 'compact' },
      ...{ isRequired: true, errorMessage: texts.sheetMissing, wrap: true },
      ...(first === undefined ? {} : { value: first.id }),
      choices: sheets.map(({ id, title }) => ({ title, value: id })),
    },
    {
      ...{ type: 'Input.Text', id: 'question', label: texts.question, isMultiline: true },
      ...{ placeholder: texts.questionHint, maxLength: 2_000 },
    },
  ];
}

function minutesFields(keepDays: number, language: Language): readonly unknown[] {
  const texts = reviewTexts[language].start;
  const choice = (id: string, label: string, choices: readonly Choice[]): unknown => ({
    ...{ type: 'Input.ChoiceSet', id, label, style: 'compact', isRequired: true },
    ...{ errorMessage: chatJobTexts[language].minutesKindMissing, value: choices[0]?.value },
    choices,
  });
  return [
    choice(
      'minutes',
      texts.kind,
      minutesKinds.map((value) => ({ value, title: texts.kinds[value] })),
    ),
    {
      ...{ type: 'Input.Text', id: 'title', label: texts.meeting.label, maxLength: 200 },
      ...{ placeholder: texts.meeting.hint, isRequired: true, errorMessage: texts.meeting.missing },
    },
    { type: 'Input.Date', id: 'date', label: texts.date },
    paragraph(texts.statement, { weight: 'Bolder', separator: true, style: 'heading' }),
    paragraph(texts.statementLead, { isSubtle: true, size: 'Small' }),
    {
      ...{ type: 'Input.Toggle', id: 'informed', title: texts.informed, wrap: true },
      ...{ valueOn: 'true', valueOff: 'false', value: 'false' },
    },
    {
      ...{ type: 'Input.Text', id: 'purpose', label: texts.purpose.label, maxLength: 200 },
      ...{ value: texts.purposeProposed, isRequired: true, errorMessage: texts.purpose.missing },
    },
    {
      ...{ type: 'Input.Number', id: 'keepDays', label: texts.keep.label, min: 1, max: keepDays },
      ...{ value: keepDays, isRequired: true, errorMessage: texts.keep.missing },
    },
    choice(
      'meeting',
      texts.nature,
      (['none', ...reservedMeetings] as const).map((value) => ({
        ...{ value, title: texts.natures[value] },
      })),
    ),
  ];
}

type Choice = { readonly title: string; readonly value: string };
