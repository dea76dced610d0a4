import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { BlockRole } from './act.ts';
import type { ActReading, ReadBlock } from './act-reading.ts';
import { readArticleHeading } from './article-number.fr.ts';
import { readBlockTag } from './block-tag.ts';
import { createFactCollector, type FactCollector } from './collect-facts.fr.ts';
import { findParticulars } from './find-particulars.fr.ts';
import { mayBeWritten } from './find-places.ts';
import type { Facts, Template, TemplateBlock } from './template.ts';
import { cleanValue, isTold } from './write-fact.fr.ts';

/** An existing act as one to start from: its structure, and what it said of its own case. */
export type StartingAct = {
  readonly template: Template;
  /** The particulars that were found; told again, they give the act back. */
  readonly facts: Facts;
};

/**
 * The structure of an act that exists, with its dates, amounts, names, votes, numbers and addresses left
 * as facts to tell. Rules of law that it cites stay. Text that is in none of its blocks is kept as text.
 */
export function templateFromAct(reading: ActReading): StartingAct {
  const collector = createFactCollector();
  const ownName = nameOf(reading);
  const blocks = withLooseText(reading).flatMap((block) => {
    const made = blockFrom(block, reading, ownName, collector);
    return made.paragraphs.length === 0 && made.title === null ? [] : [made];
  });
  const kind = reading.kind ?? 'note';
  const title = reading.blocks.find(({ role }) => role === 'titre')?.text.split('\n')[0] ?? '';
  const template: Template = {
    id: `reprise-${kind}`,
    kind,
    title: cleanValue(title).slice(0, longestTitle) || 'Acte repris',
    purpose: 'Repartir d’un acte existant.',
    organisations: [],
    language: 'fr',
    facts: collector.asked(),
    blocks,
    from: 'organisation',
  };
  return { template, facts: collector.facts() };
}

const longestTitle = 120;
const longestParagraph = 4000;

/** The organisation's name as the heading has it; null when it has none that can be told. */
function nameOf({ blocks }: ActReading): string | null {
  const lines = blocks
    .filter(({ role }) => role === 'en-tete')
    .flatMap(({ text }) => text.split('\n'));
  const found = lines.find((line) =>
    /^(?:commune|ville|mairie|communauté|métropole|syndicat|centre (?:inter)?communal) /iu.test(
      line.trim(),
    ),
  );
  return found?.trim() ?? null;
}

type Part = Pick<ReadBlock, 'role' | 'from' | 'to'>;

/** The blocks, and between them what is in none. */
function withLooseText({ blocks, document }: ActReading): readonly Part[] {
  const parts: Part[] = [];
  let next = 0;
  const loose = (to: number): void => {
    if (to >= next) parts.push({ role: 'corps', from: next, to });
  };
  for (const block of blocks) {
    loose(block.from - 1);
    parts.push(block);
    next = block.to + 1;
  }
  loose(document.paragraphs.length - 1);
  return parts;
}

function blockFrom(
  { role, from, to }: Part,
  { document }: ActReading,
  ownName: string | null,
  collector: FactCollector,
): TemplateBlock {
  const paragraphs = document.paragraphs.slice(from, to + 1);
  const texts = paragraphs
    .map(({ text }) => cleanValue(text).slice(0, longestParagraph))
    .filter(isTold);
  const tag = readBlockTag(paragraphs[0]?.tag ?? '');
  const heading = role === 'article' ? readArticleHeading(texts[0] ?? '') : null;
  const rest = heading === null ? '' : (texts[0] ?? '').slice(heading.end).trim();
  // « Article 2 – Objet » on a line of its own is a heading; « Article 2 : Le maire signe. » holds the text itself.
  const isTitle = heading !== null && texts.length > 1 && rest.length <= longestTitle;
  const own =
    heading === null ? texts : [...(isTitle ? [] : [rest]), ...texts.slice(1)].filter(isTold);
  const known = { ownName, collector };
  return {
    role,
    title: isTitle && rest !== '' ? replaceParticulars(rest, known) : null,
    paragraphs: replaceInBlock(role, own, known),
    when: null,
    each: null,
    reference: tag?.origin.by === 'reference' ? tag.origin.referenceId : null,
    write:
      adapted.has(role) && mayBeWritten(role)
        ? 'Adapter ce texte à la nouvelle affaire, sans en changer la structure.'
        : null,
  };
}

const adapted: ReadonlySet<BlockRole> = new Set(['expose', 'considerant', 'article', 'corps']);

type Known = { readonly ownName: string | null; readonly collector: FactCollector };

function replaceInBlock(
  role: BlockRole,
  texts: readonly string[],
  known: Known,
): readonly string[] {
  switch (role) {
    case 'presences':
      return replaceLists(texts, known);
    case 'destinataire':
      return texts.length === 0
        ? []
        : [wholeGap('destinataire', 'destinataire et adresse', texts.join('\n'), known)];
    case 'objet':
    case 'secretaire':
    case 'rapporteur':
      return texts.map((text) => replaceAfterColon(role, text, known));
    case 'signature':
      return texts.map((text) =>
        ownNameLine.test(normaliseSpaces(text))
          ? known.collector.gapFor({
              name: 'personne',
              isWhole: false,
              type: 'person',
              value: text,
              label: 'signataire',
            })
          : replaceParticulars(text, known),
      );
    default:
      return texts.map((text) => replaceParticulars(text, known));
  }
}

/** A line of a signature that is a name alone. */
const ownNameLine =
  /^(?!(?:Le|La|Les|Pour|Par|Fait|Signé|Maire|Président)(?!\p{L}))(?:(?:M\.|Mme) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]*){1,3}$/u;

function wholeGap(name: string, label: string, value: string, { collector }: Known): string {
  return collector.gapFor({ name, isWhole: true, type: 'long-text', value, label });
}

/** A line that opens a list of its own: « Absents excusés : … ». */
const opensList =
  /^[^:(\n]{0,60}?(?:présent|absent|excus|pouvoir|procuration|représent|assist|participa)[^:(\n]{0,60}:/iu;
/** « Mmes et MM. » before the first of the names. */
const civilities = /^\s*(?:(?:Mmes|MM\.|Mesdames|Messieurs|M\.|Mme)(?:,? et |, )?){2,}\s+/u;

/** Each list of a block keeps its own words, « Étaient présents : », and its names become a fact. */
function replaceLists(texts: readonly string[], known: Known): readonly string[] {
  const lists: string[][] = [];
  for (const text of texts.flatMap((one) => one.split('\n'))) {
    const last = lists.at(-1);
    if (last === undefined || opensList.test(normaliseSpaces(text))) lists.push([text]);
    else last.push(text);
  }
  return lists.flatMap((list) => replaceList(list, known));
}

function replaceList(texts: readonly string[], known: Known): readonly string[] {
  const whole = texts.join('\n');
  const colon = whole.indexOf(':');
  const rest = colon === -1 ? texts.slice(1).join('\n') : whole.slice(colon + 1);
  const plural = civilities.exec(rest)?.[0] ?? '';
  const lead = `${colon === -1 ? (texts[0] ?? '') : whole.slice(0, colon + 1)}${plural === '' ? '' : ` ${plural.trim()}`}`;
  const names = rest
    .slice(plural.length)
    .split(
      /\n|,(?!\s*(?:adjoint|conseill|maire|vice|président|délégué|secrétaire))|;| et (?=\p{Lu})/u,
    )
    .map((one) => one.replace(/^[-–•\s]+|[.\s]+$/gu, ''))
    .filter(isTold);
  if (names.length === 0) return texts.map((text) => replaceParticulars(text, known));
  const name = nameOfList(lead);
  const label = lead
    .replace(/\s*:.*$/su, '')
    .slice(0, 60)
    .toLowerCase();
  const gap = known.collector.gapFor({ name, isWhole: true, type: 'list', value: names, label });
  return [`${replaceParticulars(lead, known)} ${gap}`];
}

function nameOfList(lead: string): string {
  if (/pouvoir|procuration|représent/iu.test(lead)) return 'pouvoirs';
  return /absent|excus/iu.test(lead) ? 'absents' : 'presents';
}

function replaceAfterColon(
  role: 'objet' | 'secretaire' | 'rapporteur',
  text: string,
  known: Known,
): string {
  const colon = text.indexOf(':');
  const value = colon === -1 ? '' : text.slice(colon + 1).trim();
  if (value === '') return replaceParticulars(text, known);
  const type = role === 'objet' ? 'text' : 'person';
  const label = text.slice(0, colon).trim().toLowerCase();
  const gap = known.collector.gapFor({ name: role, isWhole: true, type, value, label });
  return `${text.slice(0, colon + 1)} ${gap}`;
}

const unanimity =
  /à l['’]unanimité(?: des (?:membres )?(?:présents|suffrages exprimés|votants)(?: et représentés)?)?/giu;
const braces = /[{}]/gu;

function replaceParticulars(source: string, { ownName, collector }: Known): string {
  const text = source.replace(braces, ' ');
  const parts: string[] = [];
  let from = 0;
  const particulars = findParticulars(text);
  for (const [at, { start, end, type, value, name }] of particulars.entries()) {
    const next = particulars[at + 1]?.start ?? text.length;
    const before = text.slice(Math.max(from, start - nearby), start);
    const label = contextOf(before, text.slice(end, Math.min(next, end + nearby)));
    parts.push(
      text.slice(from, start),
      collector.gapFor({ name, isWhole: false, type, value, label }),
    );
    from = end;
  }
  const replaced = [...parts, text.slice(from)].join('').replace(unanimity, (value) =>
    collector.gapFor({
      name: 'resultatVote',
      isWhole: true,
      type: 'text',
      value,
      label: 'résultat du vote',
    }),
  );
  return ownName === null ? replaced : replaced.replaceAll(ownName, '{{org.nom}}');
}

/** Characters on each side that are looked at for the words next to a particular. */
const nearby = 120;

/** The words next to a particular, none of another one: those before it, or those after where none stand before. */
function contextOf(before: string, after: string): string {
  const words = before.split(/\s+/u).filter(isTold).slice(-6);
  return words.length > 0
    ? words.join(' ')
    : after.split(/\s+/u).filter(isTold).slice(0, 6).join(' ');
}
