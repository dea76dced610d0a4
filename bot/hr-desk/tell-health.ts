import { basename } from 'node:path';
import { reviewDateOf } from '#shared/evidence/to-citation.ts';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import type { Conflict } from '#shared/knowledge/ports.ts';
import { standingOn } from '#shared/knowledge/standing-on.ts';
import { healthTexts } from '#shared/language/health-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { keptSpaces } from '#shared/policy/kept-spaces.ts';
import type { Person } from '#shared/policy/person.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import type { DocumentHealth, HealthState } from '#shared/quality/quality.ts';
import type { UnreadFile } from '#shared/quality/unread-files.ts';
import type { ConsoleDocumentsReply } from '#shared/wire/console-documents.ts';
import { today } from './keep-validated.ts';
import type { HrDeskPorts } from './ports.ts';
import { tellOrigin } from './tell-origin.ts';

const day = 86_400_000;
/** Days in which a document that serves is cited at least once. */
const usedWithin = 90;
/** Days after which a contradiction that nobody met again is taken as settled. */
const seenWithin = 90;

type Seen = {
  readonly today: string;
  /** By document id. */
  readonly used: ReadonlyMap<string, number>;
  readonly conflicts: readonly Conflict[];
  /** Of all that the person reads, by `<space>/<document>`. */
  readonly titles: ReadonlyMap<string, string>;
  readonly reviewEvery: ReadonlyMap<string, number | undefined>;
  readonly language: Language;
};

/** Every document of the spaces that the person keeps, with what is to be seen to, and the files that could not be read. */
export async function tellHealth(
  ports: HrDeskPorts,
  person: Person,
  language: Language,
): Promise<ConsoleDocumentsReply> {
  const { policy } = ports.policy.current();
  const spaces = keptSpaces(policy, person);
  const readable = [...new Set([...spaces, ...readableSpaces(policy, person)])];
  const [listed, unread, conflicts, used] = await Promise.all([
    ports.knowledge.list(readable, person.groups),
    ports.unreadFiles.list(spaces),
    ports.conflicts.list(spaces, ports.clock.now() - seenWithin * day),
    countUses(ports),
  ]);
  const documents = listed.filter(({ space }) => spaces.includes(space));
  const seen: Seen = {
    today: today(ports),
    used,
    conflicts,
    titles: new Map(listed.map(({ space, id, title }) => [`${space}/${id}`, title])),
    reviewEvery: new Map(
      policy.knowledge.spaces.map(({ id, reviewEveryDays }) => [id, reviewEveryDays]),
    ),
    language,
  };
  const known = new Set(documents.map(({ origin }) => origin));
  return {
    documents: [
      ...unread.filter(({ origin }) => !known.has(origin)).map((file) => failedFile(file, seen)),
      ...documents.map((document) => ({
        ...healthOf(document, unread, seen),
        comesFrom: tellOrigin(ports, document),
      })),
    ],
  };
}

/** How often each document stood among the sources of an answer; ids are unique in a space, and told together. */
async function countUses({ journal, clock }: HrDeskPorts): Promise<ReadonlyMap<string, number>> {
  const from = clock.now() - usedWithin * day;
  const used = new Map<string, number>();
  for await (const { entry } of journal.lines(from)) {
    if (entry === null || entry.kind !== 'turn' || entry.at < from) continue;
    const documents = new Set(entry.sourceIds.map((sourceId) => sourceId.split('#')[0] ?? ''));
    for (const id of documents) used.set(id, (used.get(id) ?? 0) + 1);
  }
  return used;
}

function healthOf(
  document: SourceDocument,
  unread: readonly UnreadFile[],
  seen: Seen,
): Omit<DocumentHealth, 'comesFrom'> {
  const { id, space, title, owner, date } = document;
  const used = seen.used.get(id) ?? 0;
  const reviewAt = reviewDateOf(document, seen.reviewEvery.get(space) ?? null);
  const other = conflictOf(document, seen);
  const failed = unread.find(({ origin }) => origin === document.origin);
  const states: readonly HealthState[] = [
    ...standingOf(document, reviewAt, seen.today),
    ...(other === null ? [] : (['conflicting'] as const)),
    ...(used === 0 ? (['never-used'] as const) : []),
    ...(failed === undefined ? [] : (['failed'] as const)),
  ];
  const texts = healthTexts[seen.language];
  const details = [
    ...(other === null ? [] : [texts.conflictsWith(other)]),
    ...(failed === undefined ? [] : [texts.unread(basename(failed.origin), failed.code)]),
  ];
  const detail = details.length === 0 ? null : details.join(' ');
  return { id, space, title, owner, date, reviewAt, states, used, detail };
}

function standingOf(
  document: SourceDocument,
  reviewAt: string | null,
  day: string,
): readonly HealthState[] {
  const { supersededBy, supersededFrom } = document;
  if (supersededBy !== null && (supersededFrom ?? '') <= day) return ['superseded'];
  const standing = standingOn(document, day);
  if (standing === 'not-yet') return ['not-yet'];
  if (standing !== 'in-force') return ['expired'];
  return reviewAt !== null && reviewAt < day ? ['to-review'] : ['in-force'];
}

/** Title of the document that says otherwise, among those that the person reads. */
function conflictOf({ space, id }: SourceDocument, { conflicts, titles }: Seen): string | null {
  for (const pair of conflicts) {
    const isOne = pair.space === space && pair.documentId === id;
    const isOther = pair.otherSpace === space && pair.otherId === id;
    const against = isOne
      ? `${pair.otherSpace}/${pair.otherId}`
      : `${pair.space}/${pair.documentId}`;
    const title = titles.get(against);
    if ((isOne || isOther) && title !== undefined) return title;
  }
  return null;
}

function failedFile({ space, origin, code }: UnreadFile, { language }: Seen): DocumentHealth {
  const title = basename(origin);
  return {
    id: `unread:${title}`,
    space,
    title,
    owner: null,
    date: null,
    reviewAt: null,
    states: ['failed'],
    used: 0,
    detail: healthTexts[language].unread(title, code),
    comesFrom: null,
  };
}
