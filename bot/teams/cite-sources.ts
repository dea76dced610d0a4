import type { Citation } from '#shared/evidence/citation.ts';
import type { Language } from '#shared/language/language.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import { tellNature, tellWarning } from '#shared/language/source-texts.ts';
import { teamsTexts } from '#shared/language/teams-texts.ts';
import { placeOfCitation, writeSourcePlace } from '#shared/wire/source-place.ts';
import { adaptiveCard, cardContentType, type Entity, paragraph } from './outgoing.ts';

/** Limits of a citation; a title left empty makes Teams reject the whole message. */
const nameCharacters = 80;
const abstractCharacters = 160;
/** Teams shows 20, the Agents Playground refuses a message with more than 10. */
const citationsShown = 10;

/** The day in words: "12 mars 2025". */
export const dayInWords = (isoDate: string, language: Language): string =>
  readableDate(isoDate.slice(0, 10), language);

const shorten = (text: string, characters: number): string => {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= characters ? flat : `${flat.slice(0, characters - 1).trimEnd()}…`;
};

/** The citations that the text really uses, each `[n]` once, in the order of their numbers. */
export const citationsUsed = (
  text: string,
  citations: readonly Citation[],
): readonly Citation[] => {
  const used = new Set([...text.matchAll(/\[(\d{1,3})\]/gu)].map(([, number]) => Number(number)));
  return citations
    .filter(({ n }, place) => used.has(n) && citations.findIndex((one) => one.n === n) === place)
    .toSorted((one, other) => one.n - other.n);
};

/** Date, page and state of a source, in words. */
export function describeSource(citation: Citation, language: Language): string {
  const texts = teamsTexts[language];
  const nature = tellNature(citation, language) ?? '';
  return [
    tellWarning(citation, language)?.replace(/\.$/u, '') ?? '',
    nature,
    citation.date === null
      ? texts.sourceUndated
      : // « Délibération du 12 mars 2025 » tells its date.
        /\d/u.test(nature)
        ? ''
        : texts.sourceDate(dayInWords(citation.date, language)),
    citation.page === null ? '' : texts.sourcePage(citation.page),
    citation.owner === null ? '' : texts.sourceOwner(citation.owner),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * The entity that carries citations and, on generated text only, the label "AI generated".
 * `passage` bounds the characters of each passage shown on click; 0 leaves it out.
 */
export function aiEntity(
  text: string,
  citations: readonly Citation[],
  options: {
    readonly generated: boolean;
    readonly language: Language;
    readonly passage: number;
    /** Id of the app in Teams, for links to the tab; null = none. */
    readonly appId: string | null;
  },
): Entity | null {
  const used = citationsUsed(text, citations).slice(0, citationsShown);
  if (!options.generated && used.length === 0) return null;
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(options.generated ? { additionalType: ['AIGeneratedContent'] } : {}),
    ...(used.length > 0 ? { citation: used.map((citation) => claimOf(citation, options)) } : {}),
  };
}

type CardOptions = {
  readonly language: Language;
  readonly passage: number;
  readonly appId: string | null;
};

function claimOf(citation: Citation, options: CardOptions): unknown {
  const { language, passage } = options;
  const title = shorten(citation.title, nameCharacters);
  return {
    '@type': 'Claim',
    position: citation.n,
    appearance: {
      '@type': 'DigitalDocument',
      name: title === '' ? teamsTexts[language].citationUntitled : title,
      abstract: shorten(
        `${describeSource(citation, language)} : ${citation.passage}`,
        abstractCharacters,
      ),
      ...(webAddress(citation.url) === null ? {} : { url: citation.url }),
      ...(passage > 0
        ? {
            text: JSON.stringify(passageCard(citation, options)),
            encodingFormat: cardContentType,
          }
        : {}),
    },
  };
}

/** The exact passage, which does not fit the abstract, as a card that opens on the citation. */
function passageCard(citation: Citation, { language, passage, appId }: CardOptions): unknown {
  const texts = teamsTexts[language];
  const title = citation.title.trim() || texts.citationUntitled;
  const url = webAddress(citation.url);
  return adaptiveCard(
    title,
    [
      paragraph(title, { weight: 'Bolder' }),
      ...(citation.path.length > 0
        ? [paragraph(citation.path.join(' › '), { isSubtle: true })]
        : []),
      paragraph(describeSource(citation, language), { isSubtle: true }),
      {
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text: cutAt(citation.passage, passage) }],
      },
    ],
    [
      ...(appId === null
        ? []
        : [openUrl(texts.openPassage, tabAddress(appId, citation, texts.openPassage))]),
      ...(url === null ? [] : [openUrl(texts.openSource, url)]),
    ],
  );
}

const openUrl = (title: string, url: string): unknown => ({ type: 'Action.OpenUrl', title, url });

/**
 * The passage in the tab, by names that outlive this process: the link of an old message still opens it, for whoever may
 * read it then.
 */
const tabAddress = (appId: string, citation: Citation, label: string): string => {
  const context = JSON.stringify({ subEntityId: writeSourcePlace(placeOfCitation(citation)) });
  const query = new URLSearchParams({ label, context });
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/ask?${query}`;
};

const cutAt = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, characters).trimEnd()}…`;

/** Only an address that a browser opens over the web leaves as a link. */
const webAddress = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? url : null;
