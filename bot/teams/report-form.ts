import type { Language } from '#shared/language/language.ts';
import { opinionTexts } from '#shared/language/opinion-texts.ts';
import { longestOpinion, opinionReasons } from '#shared/opinion-reasons.ts';
import { reportVerb } from './read-report.ts';
import { executeButton } from './tickets/card-parts.ts';

/** The button « Signaler une erreur », which unfolds its form where it stands: its press names the message of the answer. */
export function reportButton(answer: string, language: Language): unknown {
  const texts = opinionTexts[language];
  return {
    type: 'Action.ShowCard',
    title: texts.report,
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'reasons',
          label: texts.title,
          style: 'expanded',
          isMultiSelect: true,
          isRequired: true,
          errorMessage: texts.reasonMissing,
          choices: opinionReasons.map((value) => ({ title: texts.reasons[value], value })),
        },
        {
          type: 'Input.Text',
          id: 'text',
          label: `${texts.words}. ${texts.wordsHint}`,
          isMultiline: true,
          maxLength: longestOpinion,
        },
      ],
      actions: [executeButton(texts.send, { verb: reportVerb, answer })],
    },
  };
}
