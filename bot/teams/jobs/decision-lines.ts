import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { reviewTexts } from '#shared/language/review-texts.ts';
import type { Action, Decision, Minutes, SaidQuote } from '#shared/minutes/minutes.ts';
import { clean, cut, listOf, type QuotedWords } from './quoted-words.ts';

const decisionsShown = 8;
const actionsShown = 4;
const longestLine = 200;

/** What was decided, what became of each vote, and who is to do what, with the moment at which it was said. */
export function decisionLines(
  { topics, decisions, actions }: Minutes,
  file: string,
  quoted: QuotedWords,
  language: Language,
): readonly string[] {
  const texts = chatJobTexts[language];
  const said = reviewTexts[language].minutes;
  const cite = (quote: SaidQuote | undefined): string => {
    if (quote === undefined) return '';
    const place = quote.from === null ? null : texts.at(moment(quote.from));
    return quoted.cite(file, place, quote.text);
  };
  const decided = decisions
    .slice(0, decisionsShown)
    .map((one) => `- ${titleOf(one, language)}${cite(one.quotes[0])}`);
  const toDo = actions
    .slice(0, actionsShown)
    .map((one) => `- ${taskOf(one, language)}${cite(one.quotes[0])}`);
  const hidden = decisions.length - decided.length;
  return [
    [
      said.topics(topics.length),
      said.decisions(decisions.length),
      said.actions(actions.length),
    ].join(', '),
    decided.length === 0 ? texts.noDecision : listOf(decided),
    ...(hidden > 0 ? [texts.more(hidden)] : []),
    ...(toDo.length === 0 ? [] : [`_${texts.toDo}_\n\n${listOf(toDo)}`]),
  ];
}

/** `01:12:30` from the start of the recording. */
const moment = (seconds: number): string =>
  [3_600, 60, 1]
    .map((unit) => Math.floor(seconds / unit) % (unit === 3_600 ? 100 : 60))
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

function titleOf({ title, nature, vote, status, quotes }: Decision, language: Language): string {
  const texts = reviewTexts[language].minutes;
  const manner = vote?.said === 'unanimity' ? ` ${texts.unanimity}` : '';
  const byMajority = vote?.said === 'majority' ? ` ${texts.majority}` : '';
  const outcome =
    nature === 'voted'
      ? `${texts.outcomes[vote?.outcome ?? 'unknown']}${manner}${byMajority}`
      : texts.natures[nature];
  const from = quotes[0]?.from ?? null;
  const told = [
    outcome.toLowerCase(),
    ...(status === 'to-check' ? [texts.toCheck.toLowerCase()] : []),
    ...(from === null ? [] : [moment(from)]),
  ];
  return `**${clean(cut(title, longestLine))}** : ${told.join(', ')}`;
}

function taskOf({ who, what, due }: Action, language: Language): string {
  const texts = reviewTexts[language].minutes;
  const told = [
    clean(cut(what, longestLine)),
    ...(due === null ? [] : [texts.due(clean(due.said))]),
  ];
  return `${who === null ? texts.nobody : clean(who)} : ${told.join(', ')}`;
}
