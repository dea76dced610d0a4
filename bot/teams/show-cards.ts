import { replacementOf, staleReasonOf } from '#shared/evidence/to-citation.ts';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import type { Language } from '#shared/language/language.ts';
import { tellWarning } from '#shared/language/source-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import type { SkipReason } from '#shared/policy/decision.ts';
import type { Endpoint } from '#shared/policy/endpoint.ts';
import type { Charter, Policy } from '#shared/policy/policy.ts';
import type { RouteNow } from '../residency/find-way.ts';
import { dayInWords } from './cite-sources.ts';
import { type AdaptiveCard, adaptiveCard, paragraph } from './outgoing.ts';
import { acceptVerb } from './read-acceptance.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';

/**
 * What the person is told first: what the bot does, where the question goes, who can read it and for
 * how long; and that no human answers (AI Act, article 50(1)).
 */
export function welcomeCard(
  policy: Policy,
  options: {
    readonly route: RouteNow;
    readonly personal: boolean;
    /** What may be done besides asking, a line each. */
    readonly offers: readonly string[];
    /** Ready requests, as buttons. */
    readonly actions?: readonly unknown[];
    readonly language: Language;
  },
): AdaptiveCard {
  const texts = teamsTexts[options.language];
  const days = policy.retention.conversations;
  const lines = [
    texts.welcomeAi,
    texts.welcomeWhat,
    whereQuestionsGo(policy, options.route, options.language),
    [
      options.personal ? texts.welcomeWho(days) : texts.welcomeWhoGroup(days),
      ...(policy.journal.content === 'none' ? [] : [texts.welcomeWhoJournal]),
    ].join(' '),
    [texts.welcomeAlso, ...options.offers].join('\n'),
    texts.welcomeNext,
  ];
  return adaptiveCard(
    lines.join('\n'),
    [
      paragraph(texts.welcomeTitle, { weight: 'Bolder', size: 'Medium' }),
      ...lines.map((line) => paragraph(line)),
    ],
    options.actions,
  );
}

/** What keeps an endpoint from serving for a while only: it may receive a question later. */
const passing: ReadonlySet<SkipReason> = new Set([
  'unhealthy',
  'evidence-stale',
  'evidence-refused',
  'quarantined',
]);

/** Every endpoint that serves, or may when its trouble is over, is named: the first serves, the others stand in for it. */
function whereQuestionsGo(policy: Policy, route: RouteNow, language: Language): string {
  const texts = teamsTexts[language];
  const able = [...route.serving, ...route.searching].map(({ endpoint }) => endpoint.id);
  const resting = route.skipped.flatMap(({ endpointId, why }) =>
    passing.has(why) ? [endpointId] : [],
  );
  const named = policy.endpoints
    .filter(({ id }) => able.includes(id) || resting.includes(id))
    .toSorted((one, other) => placeIn(policy, one) - placeIn(policy, other))
    .map((endpoint) => {
      const name = nameEndpoint(endpoint, language);
      return able.includes(endpoint.id) ? name : texts.notNow(name);
    });
  if (named.length === 0) return texts.welcomeWhereNoModel;
  return texts.welcomeWhereModel([...new Set(named)], policy.dataClasses.personal.mask === true);
}

const placeIn = ({ uses }: Policy, { id }: Endpoint): number =>
  uses['hr-answer']?.route.indexOf(id) ?? 0;

function nameEndpoint(endpoint: Endpoint, language: Language): string {
  const { operator, evidence, baseURL, residency } = endpoint;
  const texts = teamsTexts[language];
  // Whoever runs a server in the organisation's name is named: it receives the questions.
  const host = evidence.type === 'self-hosted' ? texts.ownServer : new URL(baseURL).hostname;
  const declared = evidence.type !== 'arm';
  return texts.operatorAndPlace(operator?.name ?? host, texts.places[residency], declared);
}

/** The charter with its button; `Action.Submit` stands in where `Action.Execute` is not known. */
export function charterCard(
  charter: Charter,
  language: Language,
  changed: boolean = false,
): AdaptiveCard {
  const texts = teamsTexts[language];
  const data = { verb: acceptVerb, hash: charter.hash };
  return adaptiveCard(
    charter.title,
    [
      ...(changed ? [paragraph(texts.charterChanged, { color: 'Attention' })] : []),
      paragraph(charter.title, { weight: 'Bolder', size: 'Medium' }),
      ...charterParagraphs(charter.text),
      paragraph(texts.charterVersion(charter.version), { isSubtle: true }),
    ],
    [
      {
        type: 'Action.Execute',
        title: texts.charterAccept,
        verb: acceptVerb,
        data,
        fallback: { type: 'Action.Submit', title: texts.charterAccept, data },
      },
    ],
  );
}

/** Cards know no headings: the marks are dropped, the words stay bold. */
function charterParagraphs(text: string): readonly unknown[] {
  return text
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('# '))
    .map((block) => {
      const heading = /^#{2,6}\s+(?<words>.*)$/u.exec(block)?.groups?.['words'];
      return heading === undefined
        ? paragraph(sanitiseMarkdown(block))
        : paragraph(sanitiseMarkdown(heading), { weight: 'Bolder' });
    });
}

export function acceptedCard(charter: Charter, language: Language): AdaptiveCard {
  const text = teamsTexts[language].charterAccepted(charter.title, charter.version);
  return adaptiveCard(text, [paragraph(text)]);
}

/** Documents of one page of the list: a list is paged, never a dump. */
const documentsPerPage = 10;

/** One page of the documents that the person may read, as Markdown. */
export function listSources(
  documents: readonly SourceDocument[],
  page: number,
  today: string,
  language: Language,
): string {
  const texts = teamsTexts[language];
  if (documents.length === 0) return texts.sourcesNone;
  const pages = Math.ceil(documents.length / documentsPerPage);
  const shown = Math.min(page, pages);
  const lines = documents
    .slice((shown - 1) * documentsPerPage, shown * documentsPerPage)
    .map((document) => `- ${describeDocument(document, today, language)}`);
  const next = texts.sourcesNext(`${texts.commandNames.sources} ${shown + 1}`);
  return [
    texts.sourcesPage(shown, pages, documents.length),
    lines.join('\n'),
    ...(shown < pages ? [next] : []),
  ].join('\n\n');
}

function describeDocument(document: SourceDocument, today: string, language: Language): string {
  const texts = teamsTexts[language];
  const date =
    document.date === null
      ? texts.sourceUndated
      : texts.sourceDate(dayInWords(document.date, language));
  const staleReason = staleReasonOf(document, today, null);
  const warning = tellWarning({ staleReason, replacement: replacementOf(document) }, language);
  const state = warning === null ? '' : `, **${sanitiseMarkdown(warning)}**`;
  return `${sanitiseMarkdown(document.title)} (${date}${state})`;
}
