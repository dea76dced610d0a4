import { describe, expect, test } from '@jest/globals';
import type { JournalLine } from '#shared/registers/journal-line.ts';
import type { Journal } from '#shared/registers/ports.ts';
import { journalEntry, noon } from '../builders/journal-entries.ts';
import { storeAdapters } from '../builders/store-adapters.ts';

async function linesOf(journal: Journal): Promise<readonly JournalLine[]> {
  const lines: JournalLine[] = [];
  for await (const line of journal.lines()) lines.push(line);
  return lines;
}

function told(lines: readonly JournalLine[]): readonly string[] {
  return lines.map(({ kind, entry }) => entry?.id ?? kind);
}

describe.each(storeAdapters)('the journal %s', (_, open) => {
  test('is empty and whole before the first line', async () => {
    const { journal, close } = await open();
    expect(await linesOf(journal)).toEqual([]);
    expect(await journal.verify()).toEqual({ lines: 0, ok: true, firstBroken: null });
    await close();
  });

  test('finds a line by its reference, in whatever month, and nothing by a part of it', async () => {
    const { journal, close } = await open();
    const [older, newer] = [noon('2026-10-30'), noon('2026-11-22')];
    await journal.append(journalEntry({ id: 'q-1', at: older }));
    await journal.append(journalEntry({ id: 'q-12', at: newer, reason: 'q-1' }));
    expect(await journal.find('q-1')).toMatchObject({ id: 'q-1', at: older });
    expect(await journal.find('q-12')).toMatchObject({ id: 'q-12', at: newer });
    for (const id of ['q-', '', '%', 'opening']) expect(await journal.find(id)).toBeNull();
    await close();
  });

  test('gives the lines of an instant’s month and of those after it', async () => {
    const { journal, close } = await open();
    await journal.append(journalEntry({ id: 'q-1', at: noon('2026-09-30') }));
    await journal.append(journalEntry({ id: 'q-2', at: noon('2026-10-02') }));
    await journal.append(journalEntry({ id: 'q-3', at: noon('2026-11-22') }));
    const idsFrom = async (day: string): Promise<readonly string[]> => {
      const ids: string[] = [];
      for await (const { entry } of journal.lines(noon(day))) if (entry) ids.push(entry.id);
      return ids;
    };
    expect(await idsFrom('2026-10-20')).toEqual(['q-2', 'q-3']);
    expect(await idsFrom('2026-01-01')).toEqual(['q-1', 'q-2', 'q-3']);
    expect(await idsFrom('2026-12-01')).toEqual([]);
    await close();
  });

  test('finds the last proof of place read of a model before an instant, and no refusal', async () => {
    const { journal, close } = await open();
    const proof = { kind: 'evidence', endpoint: 'azure', model: 'gpt', outcome: 'read' } as const;
    const day = (date: string) => noon(`2026-${date}`);
    await journal.append(journalEntry({ ...proof, id: 'j-1', at: day('10-30') }));
    await journal.append(journalEntry({ ...proof, id: 'j-2', at: day('11-02') }));
    await journal.append(journalEntry({ ...proof, id: 'j-3', at: day('11-03'), model: 'autre' }));
    await journal.append(
      journalEntry({ ...proof, id: 'j-4', at: day('11-04'), outcome: 'refused' }),
    );
    await journal.append(journalEntry({ ...proof, id: 'j-5', at: day('11-09') }));
    const lastAt = async (date: string) =>
      (await journal.lastProof('azure', 'gpt', day(date)))?.id ?? null;
    expect(await lastAt('11-05')).toBe('j-2');
    expect(await lastAt('11-01')).toBe('j-1');
    expect(await lastAt('10-29')).toBeNull();
    expect(await journal.lastProof('ailleurs', 'gpt', day('11-05'))).toBeNull();
    await close();
  });

  test('gives back every line as it was appended, in order', async () => {
    const { journal, close } = await open();
    const entries = [
      journalEntry({ id: 'j-1' }),
      journalEntry({ id: 'j-2', kind: 'fault', outcome: 'fault', reason: 'store-busy' }),
      journalEntry({ id: 'j-3', person: null, use: null, tokens: null, timings: null }),
    ];
    for (const entry of entries) await journal.append(entry);
    const lines = await linesOf(journal);
    expect(told(lines)).toEqual(['opening', 'j-1', 'j-2', 'j-3']);
    expect(lines.slice(1).map(({ entry }) => entry)).toEqual(entries);
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(await journal.verify()).toEqual({ lines: 4, ok: true, firstBroken: null });
    await close();
  });

  test('closes a month by a seal and opens the next one on it', async () => {
    const { journal, close } = await open();
    await journal.append(journalEntry({ id: 'nov', at: noon('2026-11-30') }));
    await journal.append(journalEntry({ id: 'dec', at: noon('2026-12-01') }));
    const lines = await linesOf(journal);
    expect(told(lines)).toEqual(['opening', 'nov', 'seal', 'opening', 'dec']);
    expect(lines[3]?.previous).toBe(lines[2]?.hash);
    expect(await journal.verify()).toMatchObject({ ok: true, lines: 5 });
    await close();
  });

  test('passes over months without lines', async () => {
    const { journal, close } = await open();
    await journal.append(journalEntry({ id: 'aug', at: noon('2026-08-10') }));
    await journal.append(journalEntry({ id: 'feb', at: noon('2027-02-01') }));
    expect(told(await linesOf(journal))).toEqual(['opening', 'aug', 'seal', 'opening', 'feb']);
    expect(await journal.verify()).toMatchObject({ ok: true });
    await close();
  });

  test('goes on in the newest file when the clock goes back', async () => {
    const { journal, close } = await open();
    await journal.append(journalEntry({ id: 'dec', at: noon('2026-12-01') }));
    await journal.append(journalEntry({ id: 'back', at: noon('2026-10-31') }));
    await journal.append(journalEntry({ id: 'again', at: noon('2026-12-02') }));
    expect(told(await linesOf(journal))).toEqual(['opening', 'dec', 'back', 'again']);
    expect(await journal.verify()).toMatchObject({ ok: true });
    await close();
  });

  test('deletes only sealed months that are over, and still verifies', async () => {
    const { journal, close } = await open();
    for (const day of ['2026-09-15', '2026-10-15', '2026-11-15']) {
      await journal.append(journalEntry({ id: day, at: noon(day) }));
    }
    expect(await journal.expire(Date.parse('2026-10-31T23:59:59Z'))).toBe(1);
    expect(await journal.verify()).toMatchObject({ ok: true, lines: 5 });
    expect(await journal.expire(noon('2027-11-01'))).toBe(1);
    expect(told(await linesOf(journal))).toEqual(['opening', '2026-11-15']);
    await journal.append(journalEntry({ id: 'after', at: noon('2026-11-16') }));
    expect(await journal.verify()).toMatchObject({ ok: true, lines: 3 });
    await close();
  });

  test('keeps lines that were appended at the same time in one chain', async () => {
    const { journal, close } = await open();
    const ids = Array.from({ length: 40 }, (_unused, at) => `j-${at}`);
    await Promise.all(ids.map((id) => journal.append(journalEntry({ id }))));
    expect(told(await linesOf(journal)).toSorted()).toEqual([...ids, 'opening'].toSorted());
    expect(await journal.verify()).toMatchObject({ ok: true, lines: 41 });
    await close();
  });
});
