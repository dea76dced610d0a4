import { expect, test } from '@jest/globals';
import { readPolicy } from '#shared/policy/read-policy.ts';

const file = `version: 1
endpoints:
  - preset: scaleway
    auth: { type: key, env: CLE }
    models:
      - name: modele
uses:
  hr-answer: { route: [scaleway] }
charter: { version: "1", file: charte.md }
`;

/** What is told of the file with this one change. */
function told(from: string, to: string): readonly string[] {
  expect(file).toContain(from);
  const reading = readPolicy(file.replace(from, to), 'fr');
  return reading.ok ? [] : reading.faults.map(({ path, message }) => `${path} ${message}`);
}

test.each([
  ['a tab', '    auth', '\tauth', 'ligne 4, colonne 1', 'tabulation'],
  ['a tab after spaces', '    auth', '   \tauth', 'ligne 4, colonne 4', 'tabulation'],
  ['a key one space short', '    auth', '   auth', 'ligne 4', 'même caractère'],
  ['a key one space too far', '    auth', '     auth', 'ligne 4, colonne 6', 'même caractère'],
  ['a value glued to its key', 'preset: ', 'preset:', 'ligne 3, colonne 11', 'espace après « : »'],
  ['a brace glued to its key', 'charter: ', 'charter:', 'ligne 9, colonne 8', 'espace après « : »'],
  ['a glued first line', 'version: 1', 'version:1', 'ligne 1, colonne 8', 'espace après « : »'],
  ['a glued dash', '- preset', '-preset', 'ligne 3, colonne 3', 'espace après « - »'],
  ['a key without its colon', 'uses:', 'uses', 'ligne 7, colonne 5', '« : » manque'],
  ['a bracket left open', '[scaleway]', '[scaleway', 'ligne 8', 'n’est pas fermé'],
  ['a brace left open', 'env: CLE }', 'env: CLE', 'ligne 5', 'n’est pas fermé'],
  ['a quote left open', '"1"', '"1', 'ligne 9, colonne 21', 'n’est pas fermé'],
  ['a reserved character', 'env: CLE', 'env: @CLE', 'ligne 4', 'entre guillemets'],
])('%s is told once, where it is, by its cause', (_, from, to, place, cause) => {
  const faults = told(from, to);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^\$ /);
  expect(faults[0]).toContain(place);
  expect(faults[0]).toContain(cause);
});

test.each([
  ['in braces', 'type: key', 'type:key', 'endpoints[0].auth.type:key'],
  ['in a list', 'name: modele', 'name:modele', 'endpoints[0].models[0]'],
])('a key glued to its value %s, which YAML allows, is told as such', (_, from, to, path) => {
  const fault = told(from, to).find((line) => line.startsWith(`${path} `));
  expect(fault).toContain('l’espace après « : » manque ?');
});

test('groups and addresses are values, not keys that lost their space', () => {
  expect(told('auth: {', 'operator: group:rh\n    auth: {').join()).not.toContain('l’espace');
  expect(told('auth: {', 'operator: https://a.example\n    auth: {').join()).not.toContain(
    'l’espace',
  );
});

test('keys written twice are told together: each is a fault of its own', () => {
  const reading = readPolicy('version: 1\nversion: 1\nuses: {}\nuses: {}\n', 'fr');
  expect(reading).toMatchObject({ ok: false, faults: [{}, {}] });
});
