import { expect, test } from '@jest/globals';
import { findGates } from '#shared/privacy/find-gates.ts';
import { freeRequests } from './free-requests.ts';
import { gatedRequests } from './gate-sentences.ts';
import { unseenFreeRequests, unseenGatedRequests } from './unseen-sentences.ts';

test('rules of use: every request of the set that the rules were made on is stopped, none of its look-alikes', () => {
  const missed = gatedRequests.filter(([gate, text]) => !findGates(text).includes(gate));
  const alarms = freeRequests.filter((text) => findGates(text).length > 0);
  expect({ missed, alarms }).toEqual({ missed: [], alarms: [] });
});

test('rules of use: sentences that the rules have not seen (measured: 13 of 22 stopped, no false alarm in 20)', () => {
  const stopped = unseenGatedRequests.filter(([gate, text]) => findGates(text).includes(gate));
  const alarms = unseenFreeRequests.filter((text) => findGates(text).length > 0);
  expect(alarms).toEqual([]);
  expect(stopped.length / unseenGatedRequests.length).toBeGreaterThanOrEqual(0.55);
});

test('capitals, missing accents and typographic apostrophes change nothing', () => {
  for (const [gate, text] of gatedRequests) {
    const plain = text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replaceAll('’', "'");
    expect([text, findGates(plain)]).toEqual([text, expect.arrayContaining([gate])]);
    expect(findGates(text.toLowerCase())).toContain(gate);
  }
});

test('a forbidden request hidden behind an ordinary one is still found', () => {
  expect(
    findGates('Bonjour, quels sont les délais ? Et trie ces CV du meilleur au moins bon.'),
  ).toEqual(['recruitment-screening']);
});

test('an empty text touches no rule', () => {
  expect(findGates('')).toEqual([]);
});
