import { answerNotes } from '#shared/language/answer-notes.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { nameHost } from '#shared/language/name-host.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { Proposal } from '#shared/wire/draft-exchange.ts';
import { sizeOf } from '../build-answer.ts';
import { aiEntity, describeSource } from '../cite-sources.ts';
import { cardContentType, type Outgoing } from '../outgoing.ts';
import { sanitiseMarkdown } from '../sanitise-markdown.ts';
import { draftButtons } from './draft-buttons.ts';

export type DraftMessage = {
  readonly outcome: Outcome;
  /** Null where nothing was written: a refusal, the charter first. */
  readonly proposal: Proposal | null;
  readonly notes: readonly string[];
};

export type DraftOptions = {
  readonly language: Language;
  /** « Projet rédigé avec l’aide d’une IA, à relire », of the policy. */
  readonly label: string;
  /** Offer under which the message may be searched as a question; null = none. */
  readonly offer: string | null;
  /** Bytes of the whole message in UTF-16. */
  readonly limit: number;
};

/** Notes told under a text; the panel lists them all. */
const mostNotes = 4;
const mostLabels = 8;

/** A text that was written, as a whole message of Teams: to copy, marked as generated, with what is left to complete. */
export function buildDraft(draft: DraftMessage, options: DraftOptions): Outgoing {
  const body = sanitiseMarkdown(draft.outcome.text);
  const message = compose(body, draft, options);
  if (sizeOf(message) <= options.limit) return message;
  const { shortened } = teamsTexts[options.language];
  const room = Math.max(0, body.length - Math.ceil((sizeOf(message) - options.limit) / 2) - 400);
  return compose(`${body.slice(0, room).trimEnd()}…\n\n${shortened}`, draft, options);
}

const isGenerated = ({ endpoint, kind }: Outcome): boolean =>
  endpoint !== null && ['answered', 'partial', 'interrupted'].includes(kind);

function compose(body: string, draft: DraftMessage, options: DraftOptions): Outgoing {
  const { outcome, proposal } = draft;
  const { language } = options;
  const generated = isGenerated(outcome);
  const entity = aiEntity(body, [], { generated, language, passage: 0, appId: null });
  const buttons = proposal === null ? null : draftButtons(proposal, outcome, options);
  return {
    type: 'message',
    textFormat: 'markdown',
    text: [body, ...below(draft, generated, options)].join('\n\n'),
    ...(entity === null ? {} : { entities: [entity] }),
    ...(proposal === null ? {} : { channelData: { feedbackLoop: { type: 'default' } } }),
    ...(buttons === null
      ? {}
      : { attachments: [{ contentType: cardContentType, content: buttons }] }),
  };
}

function below(
  { outcome, proposal, notes }: DraftMessage,
  generated: boolean,
  { language, label }: DraftOptions,
): readonly string[] {
  const texts = chatWritingTexts[language];
  const labels = [...new Set((proposal?.placeholders ?? []).map((one) => one.label))].filter(
    (one) => one !== '',
  );
  const told = [...notes, ...(proposal?.notes ?? []).map(({ text }) => text)].slice(0, mostNotes);
  const { footprint, budget } = answerNotes(outcome, language);
  const trace = teamsTexts[language].policyAndReference(
    outcome.policyHash.slice(0, 8),
    outcome.journalId,
  );
  return [
    // Below the text, and apart from it: what is copied is the text alone.
    '---',
    ...(labels.length === 0
      ? []
      : [sanitiseMarkdown(texts.toComplete(labels.slice(0, mostLabels), labels.length))]),
    ...told.map((text) => sanitiseMarkdown(text)),
    ...sources(proposal, language),
    ...(budget === null ? [] : [budget]),
    ...(generated ? [`_${sanitiseMarkdown(label)}_`] : []),
    `_${sanitiseMarkdown(madeBy(outcome, language))}_`,
    `_${sanitiseMarkdown([...(footprint === null ? [] : [footprint]), trace].join(' · '))}_`,
  ];
}

function sources(proposal: Proposal | null, language: Language): readonly string[] {
  const cited = proposal?.sources ?? [];
  if (cited.length === 0) return [];
  const texts = teamsTexts[language];
  const lines = cited.map((citation) => {
    const title = citation.title.trim() || texts.citationUntitled;
    return `- ${sanitiseMarkdown(`${title} (${describeSource(citation, language)})`)}`;
  });
  return [`**${texts.sourcesTitle}**\n\n${lines.join('\n')}`];
}

function madeBy({ endpoint }: Outcome, language: Language): string {
  const texts = teamsTexts[language];
  if (endpoint === null) return texts.madeWithoutModel;
  const { model, operator, host, residency } = endpoint;
  const name = operator ?? nameHost(host, whereTexts[language]);
  return chatWritingTexts[language].madeBy(model, name, texts.places[residency]);
}
