import type { Language } from '#shared/language/language.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import { validatedTexts } from '#shared/language/validated-texts.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { mayAskAgain } from '#shared/wire/may-ask-again.ts';
import { type AdaptiveCard, adaptiveCard } from './outgoing.ts';
import { againVerb, completeVerb, type Press, whereVerb } from './read-press.ts';
import { reportButton } from './report-form.ts';
import { executeButton } from './tickets/card-parts.ts';
import { ticketVerbs } from './tickets/read-ticket-press.ts';

/**
 * The buttons of an answer, as a card beside its text: Teams shows no suggested action with one, and the
 * Agents Playground loses the citations and the Markdown of a message that suggests.
 */
export function answerButtons(
  outcome: Outcome,
  options: {
    readonly language: Language;
    readonly followUps: boolean;
    /** Words of the button that hands the question to HR; null = none. */
    readonly askHr: string | null;
    /** Words of the button that leaves the person's own file; null = the answer is not from one. */
    readonly leaveFile?: string | null;
  },
): AdaptiveCard | null {
  // The offer that follows such an answer has its own buttons.
  if (mayAskAgain(outcome)) return null;
  const title = teamsTexts[options.language].where;
  const offered = outcome.kind === 'needs-detail' ? outcome.detail.choices : outcome.followUps;
  const complete = completeButtons(outcome, options.language);
  // Teams shows six buttons.
  const next = options.followUps ? offered.slice(0, 3 - complete.length) : [];
  const isAnswer = outcome.kind !== 'needs-detail' && outcome.kind !== 'refused';
  const actions = [
    ...complete,
    ...(options.leaveFile == null ? [] : [sayButton(options.leaveFile)]),
    ...next.map(sayButton),
    ...askHrButtons(options.askHr, outcome.journalId),
    whereButton(outcome, options.language),
    ...(isAnswer ? [reportButton(outcome.journalId, options.language)] : []),
  ];
  return adaptiveCard(title, [{ type: 'ActionSet', actions }]);
}

/** Beside an answer that HR validated: the same question asked of the documents. */
function completeButtons(outcome: Outcome, language: Language): readonly unknown[] {
  if (outcome.kind !== 'validated') return [];
  const data = { verb: completeVerb, answer: outcome.journalId } as const;
  return [pressButton(validatedTexts[language].complete, data)];
}

/** The button that hands a question to HR, with the answer or the fault that it came from. */
export function askHrButtons(label: string | null, answer: string | null): readonly unknown[] {
  return label === null ? [] : [executeButton(label, { verb: ticketVerbs.form, answer })];
}

/** The buttons of the offer to ask again. */
export function offerButtons(
  { journalId }: Outcome,
  language: Language,
  askHr: string | null,
): readonly unknown[] {
  const texts = teamsTexts[language];
  return [
    pressButton(texts.askAgain, { verb: againVerb, answer: journalId }),
    ...askHrButtons(askHr, journalId),
    whereButton({ journalId }, language),
  ];
}

export function whereButton(
  { journalId }: Pick<Outcome, 'journalId'>,
  language: Language,
): unknown {
  return pressButton(teamsTexts[language].where, { verb: whereVerb, answer: journalId });
}

/** `Action.Submit` stands in where `Action.Execute` is not known. */
function pressButton(title: string, data: Press): unknown {
  return {
    type: 'Action.Execute',
    title,
    verb: data.verb,
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}

/** Says its title in the person's name, as if it had been written. */
function sayButton(title: string): unknown {
  return { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: title } } };
}
