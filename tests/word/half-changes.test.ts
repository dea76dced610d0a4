/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { openWordDocument } from '../../office-addin/word/open-word-document.ts';
import type { WordDocument, WordFault } from '../../office-addin/word/word-document.ts';
import { sampleReport } from '../builders/sample-report.ts';
import { inWord } from '../fakes/word/in-word.ts';
import { makeDeliberation, makeParagraph, makeRevised } from '../fakes/word/make-documents.ts';
import type { WordHost } from '../fakes/word/word-host.ts';

const word = openWordDocument();

/** One block of each way of writing: every call that it takes is made to fail. */
const shortReport = {
  ...sampleReport,
  subtitle: null,
  blocks: sampleReport.blocks.filter(
    (block, at) => block.kind === 'table' || (block.kind === 'paragraph' && at < 4),
  ),
};

type Case = {
  readonly name: string;
  readonly document: () => Promise<Uint8Array>;
  /** What the person had selected, and what stood there before. */
  readonly before?: (word: WordDocument) => Promise<unknown>;
  readonly work: (word: WordDocument) => Promise<unknown>;
};

const rewriteTwo = async ({ readSelection, placeChanges }: WordDocument): Promise<unknown> => {
  const { paragraphs } = await readSelection();
  return placeChanges(
    paragraphs.map(({ text }, paragraph) => ({
      ...{ paragraph, before: text, reason: null },
      after: text.replace('rapport', 'compte rendu').replace('favorable', 'positif hier'),
    })),
  );
};
const gaps = '[à compléter : date] puis [à compléter : lieu] puis [à compléter : date]';

const cases: readonly Case[] = [
  { name: 'a rewriting', document: makeDeliberation, work: rewriteTwo },
  {
    name: 'a quotation',
    document: makeDeliberation,
    work: ({ insertQuote }) => insertQuote(' Les agents ont 25 jours.', 'Règlement'),
  },
  {
    name: 'what is completed',
    document: () => makeParagraph(gaps),
    work: ({ fillPlaceholder }) => fillPlaceholder('date', 'le 3 mars'),
  },
  {
    name: 'a report',
    document: makeDeliberation,
    work: ({ insertReport }) => insertReport(shortReport),
  },
  { name: 'a mention', document: makeDeliberation, work: ({ setMention }) => setMention('Relu') },
  {
    name: 'a mention that changes',
    document: makeDeliberation,
    before: ({ setMention }) => setMention('À relire'),
    work: ({ setMention }) => setMention('Relu'),
  },
  {
    name: 'a mention that goes',
    document: makeDeliberation,
    before: ({ setMention }) => setMention('À relire'),
    work: ({ setMention }) => setMention(null),
  },
  {
    name: 'properties',
    document: makeDeliberation,
    before: ({ setProperties }) => setProperties({ a: '1', b: '2' }),
    work: ({ setProperties }) => setProperties({ a: null, b: '3', c: '4' }),
  },
];

/** All that a person would see changed. */
const seen = (host: WordHost): unknown => ({
  paragraphs: host.paragraphs(),
  revisions: host.documentXml().match(/<w:(?:ins|del) /gu),
  notes: host.documentXml().match(/<w:footnoteReference /gu),
  controls: host.documentXml().match(/<w:tag [^>]*>/gu),
  properties: [...host.partXml('docProps/custom.xml').matchAll(/name="([^"]*)".*?lpwstr>([^<]*)/gu)]
    .map(([, name, value]) => `${name}=${value}`)
    .sort(),
  tracks: host.partXml('word/settings.xml').includes('trackRevisions'),
});

const open = async ({ document, before }: Case, version: string): Promise<WordHost> => {
  const host = await inWord(document(), { apiSets: { WordApi: version } });
  host.select({ paragraph: 0, lastParagraph: Math.min(2, host.paragraphs().length - 1) });
  await before?.(word);
  return host;
};

/** Fails each batch whole, then each call with what its batch did before it. */
const eachFailure = async (one: Case, version: string): Promise<readonly string[]> => {
  const whole = await open(one, version);
  const [batches, calls] = [whole.syncs, whole.called.length];
  const untouched = seen(whole);
  await one.work(word);
  const changed = seen(whole);
  expect(changed).not.toEqual(untouched);
  const failing: readonly [string, (host: WordHost) => void][] = [
    ...Array.from(
      { length: whole.syncs - batches },
      (_, at) => [`batch ${at + 1}`, (host: WordHost) => host.failBatch(at + 1)] as const,
    ).map(([name, fail]): [string, (host: WordHost) => void] => [name, fail]),
    ...Array.from(
      { length: whole.called.length - calls },
      (_, at): [string, (host: WordHost) => void] => [
        `call ${at + 1}, ${whole.called[calls + at]}`,
        (host) => host.failCall(at + 1),
      ],
    ),
  ];
  const halves: string[] = [];
  for (const [name, fail] of failing) {
    const host = await open(one, version);
    fail(host);
    const done = await one.work(word).then(
      () => true,
      (fault: WordFault) => fault.kind,
    );
    // Word says itself that revisions stand.
    if (done === 'half-rewritten' && version === '1.4') continue;
    const now = JSON.stringify(seen(host));
    if (now !== JSON.stringify(done === true ? changed : untouched))
      halves.push(`${name} (${done})`);
  }
  return halves;
};

for (const one of cases) {
  test.each(['1.4', '1.8'])(
    `${one.name} is whole or not at all, whatever fails in Word %s`,
    async (version) => {
      expect(await eachFailure(one, version)).toEqual([]);
    },
  );
}

test.each(['1.4', '1.8'])(
  'a paragraph with a revision beside the selected words is not rewritten: it would be settled with ours (Word %s)',
  async (version) => {
    const host = await inWord(makeRevised(2), { apiSets: { WordApi: version } });
    host.select({ paragraph: 0, start: 0, end: 9 });
    const { paragraphs, pendingRevisions } = await word.readSelection();
    expect(pendingRevisions).toBe(true);
    const xml = host.documentXml();
    const before = paragraphs[0]?.text ?? '';
    const change = { paragraph: 0, before, after: before.replace('Article', 'Art.'), reason: null };
    await expect(word.placeChanges([change])).rejects.toMatchObject({ kind: 'pending-revisions' });
    expect(host.documentXml()).toBe(xml);
  },
);
