import type { ReviewMinutesTexts } from '#shared/language/review-minutes-texts.ts';
import type { Vote } from '#shared/minutes/minutes.ts';

/** What is said of a vote, a line each. */
export const voteInWords = (vote: Vote, texts: ReviewMinutesTexts): readonly string[] => {
  const figure = (count: number | null): string => (count === null ? texts.unknown : String(count));
  const outcome = [
    texts.outcomes[vote.outcome],
    ...(vote.said === null ? [] : [texts[vote.said]]),
    ...(vote.secret ? [texts.secret] : []),
  ].join(' ');
  const figures = [vote.inFavour, vote.against, vote.abstentions];
  return [
    outcome,
    ...(figures.every((count) => count === null)
      ? []
      : [texts.figures(figure(vote.inFavour), figure(vote.against), figure(vote.abstentions))]),
    ...(vote.againstNames.length > 0 ? [texts.againstNames(vote.againstNames.join(', '))] : []),
    ...(vote.abstentionNames.length > 0
      ? [texts.abstentionNames(vote.abstentionNames.join(', '))]
      : []),
    ...(vote.withdrawn.length > 0 ? [texts.withdrawn(vote.withdrawn.join(', '))] : []),
    ...vote.candidates.map(({ name, votes }) => texts.candidate(name, votes)),
  ];
};

/** `1 h 02 min 03 s` of a recording, as a player shows it: `1:02:03`. */
export const timeOfRecording = (seconds: number): string => {
  const whole = Math.floor(seconds);
  const two = (count: number): string => String(count).padStart(2, '0');
  const minutes = Math.floor(whole / 60) % 60;
  return `${Math.floor(whole / 3600)}:${two(minutes)}:${two(whole % 60)}`;
};
