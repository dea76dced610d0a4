import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PrivacyRules } from '#shared/privacy/finding.ts';
import { maskText } from '#shared/privacy/mask-text.ts';
import { restoreStream } from '#shared/privacy/restore-stream.ts';
import { createVault, type Vault } from '#shared/privacy/vault.ts';
import { emails, ibans, nirs, phones } from '../builders/french-identifiers.ts';

const rules: PrivacyRules = {
  nir: 'mask',
  iban: 'mask',
  phone: 'mask',
  email: 'mask',
  name: 'mask',
  address: 'mask',
  'birth-date': 'mask',
  matricule: 'mask',
  siret: 'allow',
  siren: 'allow',
};

const vaultOf = (text: string): Vault => {
  const vault = createVault();
  maskText(text, vault, rules);
  return vault;
};
const restoreText = (text: string, vault: Vault): string => {
  const stream = restoreStream(vault);
  return stream.push(text) + stream.end();
};
const restoredInChunks = (text: string, vault: Vault, sizes: readonly number[]): string => {
  const stream = restoreStream(vault);
  let out = '';
  let at = 0;
  for (let turn = 0; at < text.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    out += stream.push(text.slice(at, at + size));
    at += size;
  }
  return out + stream.end();
};

test('the same value gets the same token, another value another', () => {
  const vault = createVault();
  const masked = maskText('De a@b.fr à c@d.fr, copie a@b.fr, tél. 06 12 34 56 78', vault, rules);
  expect(masked).toBe('De ⟦EMAIL_1⟧ à ⟦EMAIL_2⟧, copie ⟦EMAIL_1⟧, tél. ⟦PHONE_1⟧');
  expect(vault.counts()).toEqual({ email: 2, phone: 1 });
});

test('what the policy lets through stays, what it masks inside goes', () => {
  const open: PrivacyRules = { ...rules, address: 'allow' };
  const masked = maskText(
    'Mme Roux, 3 rue du Port 56000 Vannes, SIRET 73282932000074',
    createVault(),
    open,
  );
  expect(masked).toBe('⟦NAME_1⟧, 3 rue du Port 56000 Vannes, SIRET 73282932000074');
});

test('two requests never share a vault', () => {
  const first = vaultOf('a@b.fr');
  const second = vaultOf('c@d.fr');
  expect(restoreText('⟦EMAIL_1⟧', first)).toBe('a@b.fr');
  expect(restoreText('⟦EMAIL_1⟧', second)).toBe('c@d.fr');
  expect(restoreText('⟦EMAIL_1⟧', createVault())).toBe('⟦EMAIL_1⟧');
});

test.each([
  ['⟦EMAIL_1⟧', 'a@b.fr'],
  ['⟦email_1⟧', 'a@b.fr'],
  ['⟦ EMAIL 1 ⟧', 'a@b.fr'],
  ['⟦EMAIL\\_1⟧', 'a@b.fr'],
  ['**⟦EMAIL_1⟧**', '**a@b.fr**'],
  ['{"mail":"⟦EMAIL_1⟧"}', '{"mail":"a@b.fr"}'],
  ['aux ⟦EMAIL_1⟧s', 'aux a@b.frs'],
  ['⟦EMAIL_1 est à vous', 'a@b.fr est à vous'],
  ['EMAIL_1⟧ est à vous', 'a@b.fr est à vous'],
  ['le EMAIL_1 est à vous', 'le a@b.fr est à vous'],
  ['⟦EMAIL_1', 'a@b.fr'],
  ['⟦\nEMAIL_1⟧', '⟦\na@b.fr'],
  ['⟦EMAIL_9⟧', '⟦EMAIL_9⟧'],
  ['⟦SECRET⟧ et ⟦EMAIL_1⟧', '⟦SECRET⟧ et a@b.fr'],
  ['⟦⟦EMAIL_1⟧⟧', '⟦a@b.fr⟧'],
  ['MYEMAIL_1 et EMAIL_12', 'MYEMAIL_1 et EMAIL_12'],
  [`⟦${'x'.repeat(60)} EMAIL_1⟧`, `⟦${'x'.repeat(60)} a@b.fr`],
])('a token altered by the model, « %s », gives « %s »', (answer, expected) => {
  expect(restoreText(answer, vaultOf('a@b.fr'))).toBe(expected);
});

test('a bracket is given up after 40 characters and the stream goes on', () => {
  const stream = restoreStream(vaultOf('a@b.fr'));
  expect(stream.push(`avant ⟦${'x'.repeat(20)}`)).toBe('avant ');
  expect(stream.push('x'.repeat(25))).toBe(`⟦${'x'.repeat(45)}`);
});

test('whatever the chunks, an answer is restored to the same text', () => {
  const vault = vaultOf('a@b.fr 06 12 34 56 78 FR7630006000011234567890189');
  const piece = fc.constantFrom(
    '⟦EMAIL_1⟧',
    '⟦PHONE_1⟧',
    '⟦IBAN_1',
    'EMAIL_1⟧',
    '⟦ email 1⟧',
    '⟦',
    '⟧',
    '⟦NIR_4⟧',
    'EMAIL',
    '_1',
    'E',
    ' ',
    'bonjour',
    '\n',
    '**',
    'ÉMAIL_1',
    'x'.repeat(45),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      (pieces, sizes) => {
        const answer = pieces.join('');
        expect(restoredInChunks(answer, vault, sizes)).toBe(restoreText(answer, vault));
      },
    ),
  );
});

test('masking then restoring gives the text back, even when it holds brackets of its own', () => {
  const piece = fc.oneof(
    nirs,
    ibans,
    phones,
    emails,
    fc.constantFrom('⟦NIR_1⟧', '⟦', '⟧', 'Mme Roux', ' et ', '\n'),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 8 }),
      fc.integer({ min: 1, max: 7 }),
      (pieces, size) => {
        const text = pieces.join(' ');
        const vault = createVault();
        const masked = maskText(text, vault, rules);
        expect(restoredInChunks(masked, vault, [size])).toBe(text);
      },
    ),
  );
});

test('no masked value is left in what leaves', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(nirs, ibans, emails, phones), { minLength: 1, maxLength: 4 }),
      (values) => {
        const masked = maskText(`Données : ${values.join(' ; ')}.`, createVault(), rules);
        for (const value of values) expect(masked).not.toContain(value);
      },
    ),
  );
});
