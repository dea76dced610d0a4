import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptanceHolds } from '#shared/charter/acceptance-holds.ts';
import type { Acceptance } from '#shared/charter/ports.ts';
import { readCharter } from '#shared/charter/read-charter.ts';
import type { Charter } from '#shared/policy/policy.ts';
import { sha256 } from '../builders/policy-text.ts';

const charterOf = (text: string, version = '2026-11'): Charter =>
  readCharter(text, version, sha256);

const accepted = (charter: Charter): Acceptance => ({
  person: 'p',
  charterVersion: charter.version,
  charterHash: charter.hash,
  at: 1,
  channel: 'tab',
});

test.each([
  ['# Charte d’usage\n\nJe relis.', 'Charte d’usage'],
  ['\uFEFF# Charte\r\n', 'Charte'],
  ['Préambule\n\n## Charte ##\n', 'Charte'],
  ['Je relis.\n', 'Je relis.'],
  ['#pas un titre\n# Titre', 'Titre'],
  ['', ''],
])('the title of %j is %j', (text, title) => {
  expect(charterOf(text).title).toBe(title);
});

test('the text is kept and hashed as it stands', () => {
  const text = '# Charte\r\n\r\n  Je relis.  \n';
  expect(charterOf(text)).toMatchObject({ text, version: '2026-11', hash: sha256.sha256(text) });
});

test('nobody has accepted before having accepted', () => {
  expect(acceptanceHolds(charterOf('# Charte'), null, true)).toBe(false);
  expect(acceptanceHolds(charterOf('# Charte'), null, false)).toBe(false);
});

test('an acceptance holds while nothing changes', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (text, reaccept) => {
      const charter = charterOf(text);
      expect(acceptanceHolds(charter, accepted(charter), reaccept)).toBe(true);
    }),
  );
});

test('any change of the text asks again', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      fc.pre(before !== after);
      expect(acceptanceHolds(charterOf(after), accepted(charterOf(before)), true)).toBe(false);
    }),
  );
});

test('without reacceptOnChange a mended text asks nothing, a new version does', () => {
  const old = accepted(charterOf('# Chartre'));
  expect(acceptanceHolds(charterOf('# Charte'), old, false)).toBe(true);
  expect(acceptanceHolds(charterOf('# Charte', '2027-01'), old, false)).toBe(false);
});

test('a return to an earlier version is a change too', () => {
  const second = charterOf('# Charte', '2027-01');
  expect(acceptanceHolds(charterOf('# Charte', '2026-11'), accepted(second), true)).toBe(false);
});
