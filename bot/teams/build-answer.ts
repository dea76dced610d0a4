import { answerNotes } from '#shared/language/answer-notes.ts';
import { answerTexts } from '#shared/language/answer-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { nameHost } from '#shared/language/name-host.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { answerButtons } from './answer-buttons.ts';
import { aiEntity, citationsUsed, describeSource } from './cite-sources.ts';
import { cardContentType, type Outgoing } from './outgoing.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';

export type AnswerOptions = {
  readonly language: Language;
  /** Whether questions to go on with are offered: not in groups, where the bot hears only who mentions it. */
  readonly followUps: boolean;
  /** Words of the button that hands the question to HR; null = none: in groups, and where no desk is open. */
  readonly askHr: string | null;
  /** Words of the button that leaves the person's own file; null = the answer is not from one. */
  readonly leaveFile?: string | null;
  /** Id of the app in Teams, for links to the tab; null = none, as on a trial. */
  readonly appId: string | null;
  /** Bytes of the whole message in UTF-16. */
  readonly limit: number;
};

/** Whether a model wrote the text: extracts of documents and refusals are never labelled as generated. */
const isGenerated = (outcome: Outcome): boolean =>
  outcome.endpoint !== null && ['answered', 'partial', 'interrupted'].includes(outcome.kind);

/** Whether an opinion is asked: on what answers a question, made by a model or not. */
const takesOpinion = (outcome: Outcome): boolean =>
  ['answered', 'validated', 'partial', 'degraded', 'not-found'].includes(outcome.kind);

/** A refusal is no answer to rate; a person may know what it could not. Of a situation, contacts are shown instead. */
const takesButtons = (outcome: Outcome, { askHr }: AnswerOptions): boolean =>
  takesOpinion(outcome) ||
  outcome.kind === 'needs-detail' ||
  (askHr !== null && outcome.kind === 'refused');

/** Characters of each passage on click, tried in this order until the message fits. */
const passageLengths = [1_200, 600, 250, 0];

/** An outcome as a whole message of Teams, cut down until it fits. */
export function buildAnswer(outcome: Outcome, options: AnswerOptions): Outgoing {
  const text = sanitiseMarkdown(outcome.text);
  for (const passage of passageLengths) {
    const message = compose(outcome, text, passage, options);
    if (sizeOf(message) <= options.limit) return message;
  }
  return cutToFit(outcome, text, options);
}

/** Bytes of an activity as Teams counts them, in UTF-16. */
export const sizeOf = (message: Outgoing): number => JSON.stringify(message).length * 2;

function compose(
  outcome: Outcome,
  text: string,
  passage: number,
  options: AnswerOptions,
): Outgoing {
  const entity = aiEntity(text, outcome.citations, {
    generated: isGenerated(outcome),
    language: options.language,
    passage,
    appId: options.appId,
  });
  const buttons = takesButtons(outcome, options) ? answerButtons(outcome, options) : null;
  return {
    type: 'message',
    textFormat: 'markdown',
    text: [text, ...footer(outcome, text, options.language)].join('\n\n'),
    ...(entity === null ? {} : { entities: [entity] }),
    ...(takesOpinion(outcome) ? { channelData: { feedbackLoop: { type: 'default' } } } : {}),
    ...(buttons === null
      ? {}
      : { attachments: [{ contentType: cardContentType, content: buttons }] }),
  };
}

function footer(outcome: Outcome, text: string, language: Language): readonly string[] {
  if (outcome.kind === 'needs-charter') return [];
  const texts = teamsTexts[language];
  const sources = citationsUsed(text, outcome.citations).map((citation) => {
    const title = citation.title.trim() || texts.citationUntitled;
    const named = [title, ...citation.path.slice(-1)].join(' › ');
    return `- **${citation.n}** · ${sanitiseMarkdown(`${named} (${describeSource(citation, language)})`)}`;
  });
  const { endpoint } = outcome;
  const made =
    endpoint === null
      ? texts.madeWithoutModel
      : texts.madeByModel(
          endpoint.model,
          endpoint.operator ?? nameHost(endpoint.host, whereTexts[language]),
          texts.places[endpoint.residency],
        );
  const notes = answerNotes(outcome, language);
  const trace = texts.policyAndReference(outcome.policyHash.slice(0, 8), outcome.journalId);
  // A question asked back answers nothing yet: nobody made it.
  if (outcome.kind === 'needs-detail') return [`_${sanitiseMarkdown(trace)}_`];
  return [
    ...(sources.length > 0 ? [`**${texts.sourcesTitle}**\n\n${sources.join('\n')}`] : []),
    ...(outcome.kind === 'answered' && outcome.cutSentences > 0
      ? [answerTexts[language].cutSentences(outcome.cutSentences)]
      : []),
    ...(outcome.pendingFiles > 0 ? [texts.pendingFiles(outcome.pendingFiles)] : []),
    ...(notes.budget === null ? [] : [notes.budget]),
    `_${sanitiseMarkdown(made)}_`,
    `_${sanitiseMarkdown([...(notes.footprint === null ? [] : [notes.footprint]), trace].join(' · '))}_`,
  ];
}

/** Cuts the text at the end of a sentence; what surrounds it stays. */
function cutToFit(outcome: Outcome, text: string, options: AnswerOptions): Outgoing {
  const note = teamsTexts[options.language].shortened;
  let kept = text;
  for (;;) {
    const message = compose(outcome, `${kept}\n\n${note}`, 0, options);
    if (sizeOf(message) <= options.limit || kept === '') return message;
    const shorter = kept.slice(0, Math.floor(kept.length * 0.8));
    const end = shorter.search(/[.!?…]\s[^.!?…]*$/u);
    kept = shorter.slice(0, end > shorter.length / 2 ? end + 1 : shorter.length).trimEnd();
  }
}
