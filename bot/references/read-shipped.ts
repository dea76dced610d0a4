import { readFile } from 'node:fs/promises';
import type { KnownText, Reference, ReferenceBase } from '#shared/acts/reference.ts';
import { seriesOf, writeArticle } from '#shared/acts/references/article-key.ts';
import { unpackArticles } from '#shared/acts/references/article-runs.ts';
import { type CodeName, codeNames } from '#shared/acts/references/code-names.fr.ts';
import { supersededTexts } from '#shared/acts/references/superseded-texts.fr.ts';

/** A code as `infra/references/make-references.ts` writes it. */
type ShippedText = {
  readonly textId: string;
  readonly asOf: string;
  readonly checkedWith: string;
  readonly articles: string;
  readonly abrogated: string;
  readonly ending: Readonly<Record<string, string>>;
};

/** Text, article, title, ISO day from which, id at Légifrance. */
type ShippedReference = readonly [string, string, string, string, string | null];

/** Code, ISO day of the source, and the article in force that names it; null = it is held whole. */
type ShippedCode = readonly [string, string, string | null];

type ShippedFile = {
  readonly checkedAt: string;
  readonly texts: readonly ShippedText[];
  readonly codes: readonly ShippedCode[];
  readonly references: readonly ShippedReference[];
};

const legifrance = 'https://www.legifrance.gouv.fr/codes';

/** The base that ships with Calame: codes held whole, texts that were replaced, and the references compared with their text. */
export async function readShipped(): Promise<ReferenceBase> {
  const text = await readFile(new URL('./references.json', import.meta.url), 'utf8');
  // Our own file, made by our own script: no foreign text becomes a value here.
  const file = JSON.parse(text) as ShippedFile;
  const texts = new Map(file.texts.map((one) => [one.textId, one]));
  return {
    texts: [...codeNames.map((code) => knownCode(code, texts.get(code.id))), ...replacedLaws()],
    references: [
      ...file.codes.flatMap((line) => wholeCode(line, texts, file)),
      ...file.references.flatMap((line) => toReference(line, texts.get(line[0]), file)),
    ],
  };
}

function knownCode(code: CodeName, held: ShippedText | undefined): KnownText {
  const articles = held === undefined ? null : new Set(unpackArticles(held.articles));
  const gone = unpackArticles(held?.abrogated ?? '').map((key) => [key, null] as const);
  const replacement = supersededTexts.find(({ textId }) => textId === code.id)?.replacement;
  return {
    textId: code.id,
    text: code.name,
    aliases: [...code.acronyms, ...code.otherNames],
    link: linkOf(code.legitext),
    articles,
    series: articles === null ? [] : [...new Set([...articles].map(seriesOf))],
    asOf: held?.asOf ?? null,
    abrogated: new Map<string, string | null>([...gone, ...Object.entries(held?.ending ?? {})]),
    superseded: replacement ?? null,
  };
}

/** Laws under every id that they may be cited with. */
function replacedLaws(): readonly KnownText[] {
  return supersededTexts
    .filter(({ textId }) => !codeNames.some(({ id }) => id === textId))
    .flatMap(({ textId, alsoCitedAs, text, replacement }) =>
      [textId, ...alsoCitedAs].map((id) => ({
        ...{ textId: id, text, aliases: [], link: null, articles: null, series: [], asOf: null },
        abrogated: new Map<string, string | null>(),
        superseded: replacement,
      })),
    );
}

function toReference(
  [textId, key, title, versionDate, legiarti]: ShippedReference,
  held: ShippedText | undefined,
  { checkedAt }: ShippedFile,
): readonly Reference[] {
  const code = codeNames.find(({ id }) => id === textId);
  if (code === undefined || held === undefined) return [];
  const end = held.ending[key];
  const link = legiarti === null ? linkOf(code.legitext) : `${legifrance}/article_lc/${legiarti}`;
  return [
    {
      ...{ id: `${textId}-${key.toLowerCase()}`, textId, text: code.name, nature: 'code' },
      ...{ article: writeArticle(key), title, versionDate, link, checkedAt },
      checkedWith: `${held.checkedWith}, ${held.asOf}`,
      superseded: end === undefined ? null : { since: end, by: null },
      from: 'calame',
    },
  ];
}

/** « Vu le code général des collectivités territoriales ; »: that it is in force is proved by an article in force that names it. */
function wholeCode(
  [textId, day, namedBy]: ShippedCode,
  texts: ReadonlyMap<string, ShippedText>,
  { checkedAt, texts: [held] }: ShippedFile,
): readonly Reference[] {
  const code = codeNames.find(({ id }) => id === textId);
  const [citing = '', article = ''] = namedBy?.split(' ') ?? [];
  const source = texts.get(namedBy === null ? textId : citing)?.checkedWith ?? held?.checkedWith;
  if (code === undefined || source === undefined) return [];
  const by = codeNames.find(({ id }) => id === citing)?.name ?? '';
  const proof = namedBy === null ? '' : `, article ${writeArticle(article)} du ${by}`;
  return [
    {
      ...{
        id: textId,
        textId,
        text: code.name,
        nature: 'code',
        article: null,
        title: capital(code.name),
      },
      ...{ versionDate: day, link: linkOf(code.legitext), checkedAt },
      ...{ checkedWith: `${source}, ${day}${proof}`, superseded: null, from: 'calame' },
    },
  ];
}

const linkOf = (legitext: string | null): string | null =>
  legitext === null ? null : `${legifrance}/texte_lc/LEGITEXT${legitext}/`;

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
