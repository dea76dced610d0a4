/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { Fault } from '#shared/fault.ts';
import type { ConsoleSourcesReply } from '#shared/wire/console-sources.ts';
import { consoleSources } from '../builders/console-samples.ts';
import { comeBack, openConsole, press } from '../support/open-console.tsx';

afterEach(cleanup);

type Source = ConsoleSourcesReply['sources'][number];

const [library, folder] = consoleSources;
if (library?.last == null || folder?.last == null) throw new Error('samples without a pass');
const wholePass = { ...library.last, failed: [] };
const well: Source = { ...library, last: wholePass, notes: [], failures: [], failedCount: 0 };
const title = 'D’où viennent les documents';

const withSources = (...sources: readonly Source[]): void => {
  openConsole('/console#documents', { sources: async () => ({ sources }) });
};
const strip = async (): Promise<HTMLDetailsElement> => {
  const words = await screen.findByText(title);
  const whole = words.closest('details');
  if (whole === null) throw new Error('no disclosure');
  return whole;
};
const card = async (name: string): Promise<string> =>
  (await screen.findByRole('region', { name })).textContent ?? '';

test('the strip is one line that says how many sources call for somebody, the rest behind it', async () => {
  withSources(library, folder);
  const whole = await strip();
  expect(within(whole).getByText('2 sources à voir')).toBeTruthy();
  expect(whole.open).toBe(false);
  const list = await screen.findByRole('list', { name: 'Liste des documents' });
  expect(whole.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a source says its last pass, its next one, its counts and each file with its reason', async () => {
  withSources(library);
  const told = await card('Documents RH');
  expect(told).toContain('Bibliothèque SharePoint · trois-vallons.sharepoint.com');
  expect(told).toMatch(/Dernier passageaujourd’hui, 9\sh\s42/u);
  expect(told).toMatch(/Prochain passageaujourd’hui, 10\sh\s12 \(toutes les 30\sminutes\)/u);
  expect(told).toContain('2 ajoutés, 5 relus, 1 retiré, 118 inchangés');
  const files = screen.getByRole('list', { name: '2 fichiers à voir' });
  expect(within(files).getAllByRole('listitem')).toHaveLength(2);
  expect(files.textContent).toMatch(/image numérisée.*protégé par un mot de passe/u);
});

test('deletions that are held say that nothing was removed, and what to do either way', async () => {
  withSources(folder);
  const told = await card('Notes de service');
  expect(told).toContain('Suppressions en attente');
  expect(told).toMatch(/Plus de la moitié des fichiers ont disparu.*rien n’a été retiré/u);
  expect(told).toContain('26 documents restent cités');
  expect(told).toContain('calame knowledge sync --space notes --confirm');
  expect(told).toContain('Sinon, remettez-les en place');
});

test('a pass that did not reach its end says why, since when, and whom to ask', async () => {
  const last = { ...wholePass, fault: 'away', added: 0, updated: 0, unchanged: 0, removed: 0 };
  withSources({ ...well, last, notes: ['Le dossier est absent.'], failedPasses: 3 });
  expect(within(await strip()).getByText('1 source à voir')).toBeTruthy();
  const told = await card('Documents RH');
  expect(told).toContain('Passage interrompu');
  expect(told).toContain('Le dossier est absent.Les 3\u00a0derniers passages n’ont pas abouti.');
  expect(told).toContain('transmettez ce message à votre service informatique');
});

test('names that are not for this person are not shown, and that is said', async () => {
  withSources({ ...library, failures: [], notes: [] });
  const told = await card('Documents RH');
  expect(told).toContain('2 fichiers à voir');
  expect(told).toContain('Leurs noms sont montrés aux personnes qui tiennent cet espace.');
});

test('a source that was not gone through yet, and one that is well, are told calmly', async () => {
  withSources({ ...well, last: null, nextAt: null });
  expect(within(await strip()).getAllByText('Pas encore de passage')).toHaveLength(2);
  expect(await card('Documents RH')).toContain('dans un instant');
  cleanup();
  withSources(well);
  expect(within(await strip()).getAllByText('À jour')).toHaveLength(2);
});

test('an empty library is said to be so', async () => {
  const last = { ...wholePass, added: 0, updated: 0, unchanged: 0, removed: 0 };
  withSources({ ...well, last, notes: ['Aucun document : vérifiez la bibliothèque.'] });
  expect(await card('Documents RH')).toMatch(/Aucun document.*vérifiez la bibliothèque/u);
});

test('no source, no strip', async () => {
  withSources();
  expect(await screen.findByRole('list', { name: 'Liste des documents' })).toBeTruthy();
  expect(screen.queryByText(title)).toBeNull();
});

test('sources that cannot be told leave the documents as they are, and are asked for again', async () => {
  let isAway = true;
  openConsole('/console#documents', {
    sources: async () => {
      if (isAway) throw new Fault('store-busy');
      return { sources: [well] };
    },
  });
  expect((await screen.findByRole('alert')).textContent).toMatch(/est occupé/u);
  expect(await screen.findByRole('list', { name: 'Liste des documents' })).toBeTruthy();
  isAway = false;
  await press('Réessayer');
  const whole = await strip();
  fireEvent.click(within(whole).getByText(title));
  whole.open = true;
  isAway = true;
  comeBack();
  expect(await screen.findByText(/Ce qui est affiché date de/u)).toBeTruthy();
  expect((await strip()).open).toBe(true);
});
