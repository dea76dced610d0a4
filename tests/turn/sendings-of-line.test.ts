import { expect, test } from '@jest/globals';
import { sendingsOfLine } from '#shared/turn/sendings-of-line.ts';
import { armEndpoint } from '../builders/azure-endpoint.ts';
import { journalEntry } from '../builders/journal-entries.ts';

const model = 'gpt-4.1-mini';
const attempt = (ended: string) => ({ endpoint: 'azure-eu', model, ended });
const line = (attempts: readonly string[], firstToken?: number) =>
  journalEntry({
    id: 'q-1',
    at: 5_000,
    endpoint: 'azure-eu',
    model,
    attempts: attempts.map(attempt),
    timings: { total: 9, ...(firstToken === undefined ? {} : { firstToken }) },
  });
const policy = { endpoints: [armEndpoint()] };
const ends = (attempts: readonly string[], firstToken?: number) =>
  sendingsOfLine(line(attempts, firstToken), policy, () => null).map(({ ended }) => ended);

test('each model once, by its best call; a call that never left is no sending', () => {
  expect(ends(['server', 'served'])).toEqual(['served']);
  expect(ends(['timeout-idle'], 3)).toEqual(['broken']);
  expect(ends(['unreachable'])).toEqual(['failed']);
  expect(ends(['evidence-stale'])).toEqual([]);
  expect(ends([])).toEqual([]);
});

test('an endpoint that the policy does not name is passed over', () => {
  expect(sendingsOfLine(line(['served']), { endpoints: [] }, () => null)).toEqual([]);
});

test('what Azure had proven then is told with its hash and the time at which it was read', () => {
  const read = journalEntry({ id: 'j-1', kind: 'evidence', at: 4_000, evidence: 'e1' });
  const [sent] = sendingsOfLine(line(['served']), policy, () => read);
  expect(sent?.proof).toMatchObject({ type: 'arm', checkedAt: 4_000, hash: 'e1' });
  expect(sendingsOfLine(line(['served']), policy, () => null)[0]?.proof).toBeNull();
});
