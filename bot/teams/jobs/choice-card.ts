import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';
import { type AdaptiveCard, adaptiveCard, paragraph } from '../outgoing.ts';
import { executeButton, fact, heading, wordsOf } from '../tickets/card-parts.ts';
import type { ClosedWorks } from './closed-works.ts';
import { minutesFields } from './minutes-fields.ts';
import { shortName } from './quoted-words.ts';
import { jobVerbs } from './read-job-press.ts';

export type ChoiceOffer = {
  readonly files: readonly string[];
  readonly sheets: readonly Sheet[];
  /** What the policy does not open to whoever chooses is told, not offered. */
  readonly closed: ClosedWorks;
  /** Days that the policy keeps a transcript. */
  readonly keepDays: number;
  readonly language: Language;
};

const filesShown = 6;
/** More sheets than this are folded into one line. */
const sheetsUnfolded = 6;

/** What can be made of the files dropped: a sheet, an answer to a question, or minutes once it is said how the meeting was recorded. */
export function choiceCard(offer: ChoiceOffer): AdaptiveCard {
  const { files, closed, language } = offer;
  const texts = chatJobTexts[language];
  const title = texts.basketTitle(files.length);
  const hidden = files.length - filesShown;
  const told = (['synthesis', 'minutes'] as const).flatMap((work) => {
    const why = closed[work];
    return why === null || !isWanted(work, files) ? [] : [paragraph(texts.closed[work](why))];
  });
  return adaptiveCard(
    title,
    [
      heading(title),
      ...files.slice(0, filesShown).map((name) => fileLine(name, language)),
      ...(hidden > 0 ? [fact(texts.more(hidden))] : []),
      ...(files.every(isFacts) ? [paragraph(texts.factsAlone)] : []),
      ...told,
      paragraph(texts.basketKept(files.length), { isSubtle: true, size: 'Small' }),
    ],
    [...worksOf(offer), executeButton(texts.empty(files.length), { verb: jobVerbs.empty }, unread)],
  );
}

/** The button asks for nothing that is written on its card. */
const unread = { associatedInputs: 'none' };

/** Read as minutes only: nothing else is made of what was said. */
export const isTranscript = (name: string): boolean => /\.(?:vtt|srt)$/iu.test(name);
/** Facts of a contract, read beside the reports. */
export const isFacts = (name: string): boolean => /\.(?:ya?ml|json)$/iu.test(name);

/** Of what the files can be made into, whatever the policy says. */
const isWanted = (work: keyof ClosedWorks, files: readonly string[]): boolean =>
  work === 'minutes' ? !files.every(isFacts) : !files.every(isTranscript);

const fileLine = (name: string, language: Language): unknown =>
  wordsOf(`• ${isFacts(name) ? chatJobTexts[language].facts(shortName(name)) : shortName(name)}`, {
    spacing: 'Small',
  });

function worksOf({ files, sheets, closed, keepDays, language }: ChoiceOffer): readonly unknown[] {
  const texts = chatJobTexts[language];
  const opens = (work: keyof ClosedWorks): boolean =>
    closed[work] === null && isWanted(work, files) && !files.every(isFacts);
  const filled = sheets.filter(({ fields }) => fields.length > 0);
  const free = sheets.find(({ fields }) => fields.length === 0);
  const synthesis = [
    ...(filled.length === 0
      ? []
      : [
          unfolding(texts.sheetPart, [sheetChoice(filled, language)], {
            verb: jobVerbs.synthesize,
            title: texts.go,
          }),
        ]),
    ...(free === undefined
      ? []
      : [
          unfolding(texts.questionPart, questionFields(language), {
            ...{ verb: jobVerbs.synthesize, title: texts.go, sheet: free.id },
          }),
        ]),
  ];
  const minutes = unfolding(texts.minutesPart, minutesFields(keepDays, language), {
    ...{ verb: jobVerbs.minutes, title: texts.go },
  });
  const works = {
    synthesis: opens('synthesis') ? synthesis : [],
    minutes: opens('minutes') ? [minutes] : [],
  };
  return files.some(isTranscript)
    ? [...works.minutes, ...works.synthesis]
    : [...works.synthesis, ...works.minutes];
}

type Sent = { readonly title: string; readonly verb: string; readonly sheet?: string };

function unfolding(title: string, body: readonly unknown[], { title: go, ...data }: Sent): unknown {
  const actions = [executeButton(go, data, { style: 'positive' })];
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions } };
}

function sheetChoice(sheets: readonly Sheet[], language: Language): unknown {
  const texts = chatJobTexts[language];
  const isShort = sheets.length <= sheetsUnfolded;
  return {
    ...{ type: 'Input.ChoiceSet', id: 'sheet', label: reviewTexts[language].start.sheet },
    ...{ style: isShort ? 'expanded' : 'compact', wrap: true, isRequired: true },
    ...{ placeholder: texts.chooseOne, errorMessage: texts.sheetMissing },
    choices: sheets.map(({ id, title }) => ({ title, value: id })),
  };
}

function questionFields(language: Language): readonly unknown[] {
  const { question } = reviewTexts[language].start;
  return [
    paragraph(chatJobTexts[language].questionLead, { isSubtle: true, size: 'Small' }),
    {
      ...{ type: 'Input.Text', id: 'question', label: question.label, isMultiline: true },
      ...{ isRequired: true, errorMessage: question.missing, maxLength: 2_000 },
    },
  ];
}

/** What stands in the place of a choice once it is made. */
export const settledCard = (text: string): AdaptiveCard =>
  adaptiveCard(text, [wordsOf(text, {}, 3_000)]);
