import { expect, test } from '@jest/globals';
import type { Finding } from '#shared/acts/finding.ts';
import { writeActFile } from '../../bot/act-files/write-act-file.ts';
import { community, spoil } from '../builders/act-texts.ts';
import { deliberation } from '../builders/acts.ts';
import { openTrialTown } from '../builders/trial-town.ts';

/** In Markdown an empty line parts two paragraphs. */
const markdown = (act: string): string =>
  act
    .replaceAll('|\n|', '|\n|--|--|--|--|\n|')
    .replaceAll('\n', '\n\n')
    .replaceAll('|\n\n|', '|\n|');

test('an act is checked at the prompt, with what was not compared with its text said to be so', async () => {
  await using town = openTrialTown();
  const wrong = spoil(community, '7 voix pour', '8 voix pour');
  town.write({ 'acte.md': markdown(community), 'faux.md': markdown(wrong) });
  const good = await town.run(['act', 'check', `${town.path}/acte.md`, '--organisation', 'epci']);
  expect([good.status, good.err]).toEqual([0, '']);
  expect(good.out).toContain('acte.md\u00A0: Délibération');
  expect(good.out).not.toContain('[votes-sum]');
  const bad = await town.run(['act', 'check', `${town.path}/faux.md`, '--organisation', 'epci']);
  expect(bad.status).toBe(1);
  expect(bad.out).toContain('Erreur, à corriger avant signature');
  expect(bad.out).toContain('= 10, mais pour + contre + abstentions = 11. [votes-sum]');
  expect(bad.out).toContain('art.\u00A0L. 2121-20 et L. 5211-1 (à vérifier');
}, 60_000);

test('a Word file gives its findings as JSON, each with its place and its source', async () => {
  await using town = openTrialTown();
  const settings = { at: 0, properties: {}, letterhead: null, below: [] };
  town.write({ 'acte.docx': await writeActFile(deliberation, settings) });
  const ran = await town.run(['act', 'check', `${town.path}/acte.docx`, '--json']);
  expect(ran.status).toBe(1);
  const { kind, findings } = ran.json() as { kind: string; findings: readonly Finding[] };
  expect(kind).toBe('deliberation');
  const gaps = findings.filter(({ rule }) => rule === 'placeholder-left');
  expect(gaps.map(({ message }) => message)).toEqual([
    'À compléter\u00A0: date de la séance.',
    'À compléter\u00A0: date.',
  ]);
  expect(gaps[0]).toMatchObject({ severity: 'erreur', source: null, where: { start: 10 } });
}, 60_000);

test('a file that is no act, an absent one and a kind of organisation that there is not end with 2', async () => {
  await using town = openTrialTown();
  town.write({ 'faux.docx': 'pas un zip', 'acte.md': '# Délibération' });
  const broken = await town.run(['act', 'check', `${town.path}/faux.docx`, '--json']);
  expect(broken.status).toBe(2);
  expect(broken.json()).toMatchObject({ error: { code: 'act-unreadable' } });
  expect(broken.err).toContain('Types lus par cette commande\u00A0: docx, odt, md, txt.');
  const absent = await town.run(['act', 'check', `${town.path}/rien.md`]);
  expect(absent.status).toBe(2);
  const kind = await town.run(['act', 'check', `${town.path}/acte.md`, '--organisation', 'mairie']);
  expect([kind.status, kind.err]).toEqual([
    2,
    expect.stringContaining('commune | epci | syndicat'),
  ]);
}, 60_000);
