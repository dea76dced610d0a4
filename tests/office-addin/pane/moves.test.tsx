/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Reference } from '#shared/acts/reference.ts';
import type { DraftRequest } from '#shared/wire/draft-exchange.ts';
import type { RewriteRequest, Rewriting } from '#shared/wire/rewrite-exchange.ts';
import type { ValidationRequest } from '#shared/wire/word-exchange.ts';
import { inMemoryWord } from '../../builders/in-memory-word-document.ts';
import { scriptedAct, scriptedLetter, scriptedWordReply } from '../../builders/scripted-word.ts';
import { openPane, paneNow, press, write } from '../../support/open-pane.tsx';

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.defineProperty(globalThis, 'TextEncoder', {
    // jsdom has none; its bytes must be of this realm.
    value: class {
      encode = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));
    },
    configurable: true,
  });
});
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const rewriting = (request: RewriteRequest): Rewriting => ({
  mode: request.mode,
  paragraphs: request.paragraphs.map((before, paragraph) => ({
    ...{ paragraph, before, refused: null },
    after: before.replace('procéder au', 'faire le'),
    reason: 'Mot plus simple.',
  })),
  scores: { before: 41, after: 68 },
  rules: [{ label: 'Une idée par phrase', met: true }],
  notes: [],
  traceId: 'q-7f3a91c2',
  model: 'mistral-small',
});

const rewrites = async function* (request: RewriteRequest) {
  yield { kind: 'rewriting', rewriting: rewriting(request) } as const;
};

const sentences = ['Il faut procéder au paiement.', 'Merci.', 'Il faut procéder au nettoyage.'];

test('a rewriting is placed as tracked changes, then accepted or refused one by one', async () => {
  const word = inMemoryWord({ texts: sentences });
  openPane(word, { rewrite: rewrites });
  await press(/^Reprendre/u);
  await press(/^Langage clair/u);
  await screen.findByText('Ce qui va partir');
  await press('Envoyer');
  await screen.findByText('2 changements proposés');
  expect(screen.getByText(/41 avant, 68 après/u)).toBeTruthy();
  expect(word.texts()).toEqual(sentences);
  await press('Placer dans Word en suivi');
  await press('Accepter');
  await screen.findByText('Accepté');
  await press('Refuser');
  await screen.findByText('Refusé');
  expect(word.texts()).toEqual(['Il faut faire le paiement.', 'Merci.', sentences[2]]);
});

test('a text that changed meanwhile is left alone, and the person is told', async () => {
  const word = inMemoryWord({ texts: sentences });
  openPane(word, { rewrite: rewrites });
  await press(/^Reprendre/u);
  await press(/^Clarifier/u);
  await press('Envoyer');
  await screen.findByText('2 changements proposés');
  word.edit(0, 'Autre texte.');
  await press('Placer dans Word en suivi');
  await screen.findByText(/Le texte a changé dans le document/u);
  expect(word.texts()).toEqual(['Autre texte.', ...sentences.slice(1)]);
});

test('an easy-to-read draft is never given the name of what it is not', async () => {
  openPane(inMemoryWord({ texts: sentences }), { rewrite: rewrites });
  await press(/^Reprendre/u);
  await press(/^Projet FALC/u);
  await press('Envoyer');
  await screen.findByText('1 règles sur 1 respectées');
  expect(
    screen.getAllByText(/à faire relire par des personnes concernées/u).length,
  ).toBeGreaterThan(0);
});

test.each([
  ['empty', /Rien n’est sélectionné/u],
  ['scattered', /en plusieurs morceaux/u],
  ['cell', /dans un tableau/u],
] as const)('a selection that cannot be reworked says what to select: %s', async (kind, words) => {
  const server = openPane(inMemoryWord({ texts: sentences, selection: { kind } }));
  await press(/^Reprendre/u);
  await screen.findByText(words);
  await press(/^Corriger/u);
  expect(server.asked).toEqual([]);
});

test('a place with pending revisions is refused before anything is sent', async () => {
  const server = openPane(
    inMemoryWord({ texts: sentences, selection: { pendingRevisions: true } }),
  );
  await press(/^Reprendre/u);
  await screen.findByText(/modifications suivies que personne/u);
  await press(/^Corriger/u);
  expect(server.asked).toEqual([]);
});

test('a letter is read here, its points ticked and answered, and only those ticked are sent', async () => {
  const server = openPane(null);
  await press(/^Répondre/u);
  await write('Lettre ou courriel reçu', scriptedLetter);
  await press('Lire la lettre');
  await screen.findByText(/Anne Legrand/u);
  expect(screen.getAllByText(/15 décembre 2026/u).length).toBeGreaterThan(0);
  expect(server.asked).toEqual([]);
  const [first, ...others] = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(others.length).toBeGreaterThan(0);
  first?.click();
  const [answer] = await screen.findAllByLabelText(/^Votre réponse à/u);
  if (answer === undefined) throw new Error('no point to answer');
  fireEvent.change(answer, { target: { value: 'Accord pour la plage' } });
  await press('Préparer la réponse');
  await press('Envoyer');
  await waitFor(() => expect(server.asked.length).toBe(1));
  const request = server.asked[0]?.[1] as DraftRequest;
  expect(request.move).toBe('reply');
  expect(request.letter).toBe(scriptedLetter);
  expect(request.points.map(({ answer: said }) => said)).toContain('Accord pour la plage');
  expect(request.points.length).toBe(others.length);
});

const runCheck = async (): Promise<void> => {
  await screen.findByText(/Les règles relisent/u);
  const button = await waitFor(() => {
    const last = screen.getAllByRole('button', { name: 'Vérifier' }).at(-1);
    if (last === undefined || last.getAttribute('aria-disabled') === 'true')
      throw new Error('wait');
    return last;
  });
  fireEvent.click(button);
};

test('the check reads the document here, shows each place, and tells what keeps it from signature', async () => {
  const word = inMemoryWord();
  await word.insertAct(scriptedAct, 'end');
  openPane(word);
  await press(/^Vérifier/u);
  await runCheck();
  await screen.findByText('Pas encore prêt pour le parapheur');
  await screen.findByText(/2 blocs sur 7 écrits par une IA/u);
  await press('Montrer dans le document');
  await waitFor(() => expect(word.selected.length).toBe(1));
});

test('who read the text is recorded in their name, and falls when a block of the model changes', async () => {
  const word = inMemoryWord();
  await word.insertAct(scriptedAct, 'end');
  const said: ValidationRequest[] = [];
  openPane(word, {
    validate: async (request) => {
      said.push(request);
      const step = { ...request, id: 'v-1', by: 'Claire Moreau', at: paneNow };
      return { documentId: request.documentId, validations: [step] };
    },
  });
  await press(/^Vérifier/u);
  await runCheck();
  await press('J’ai relu ce texte');
  await screen.findByText('Relu par Claire Moreau, le 22 novembre 2026');
  expect(said[0]?.blocks.length).toBe(scriptedAct.blocks.length);
  expect(word.properties()['Calame-Relu']).toMatch(
    /^2026-11-22T.* v-1 [0-9a-f]{64} Claire Moreau$/u,
  );
  // Not ready: nobody validates what still has gaps.
  const validate = screen.getByRole('button', { name: 'Je valide ce texte' });
  expect(validate.getAttribute('aria-disabled')).toBe('true');
  const at = word.texts().findIndex((text) => text.startsWith('Considérant'));
  word.edit(at, 'Considérant tout autre chose');
  await press('Vérifier à nouveau');
  await screen.findByText('Le texte a changé depuis la relecture.');
  await waitFor(() => expect(word.properties()['Calame-Relu']).toBeUndefined());
});

const reference: Reference = {
  ...{ id: 'crpa-l211-2', textId: 'crpa', nature: 'code', article: 'L. 211-2' },
  text: 'code des relations entre le public et l’administration',
  title: 'Motivation des décisions individuelles défavorables',
  ...{ versionDate: '2016-01-01', link: null, checkedAt: '2026-11-01' },
  ...{ checkedWith: 'legi', superseded: null, from: 'calame' },
};

test('a visa comes from the base alone and bears the name of its reference in the document', async () => {
  const word = inMemoryWord();
  openPane(word, { references: async () => ({ references: [reference] }) });
  await press('Sources');
  await press('Visas');
  await write('Chercher une référence', 'motivation');
  await press(/^Insérer le visa/u);
  await waitFor(() => expect(word.texts()[0]).toMatch(/L\.\s211-2/u));
  expect((await word.blocks())[0]?.tag).toBe('calame:visa:1;r=crpa-l211-2');
});

test('an answer goes into the text with a note that names its sources', async () => {
  const word = inMemoryWord();
  openPane(word);
  await press('Sources');
  await write('Votre question', 'Combien de jours de congés ?');
  await press('Envoyer');
  await press('Insérer avec ses sources');
  await waitFor(() => expect(word.texts()[0]).toMatch(/20 jours.*\[\[1\] /su));
});

test('the traces tell the share of a model, where a request would go, and what stays here', async () => {
  const word = inMemoryWord();
  await word.insertAct(scriptedAct, 'end');
  openPane(word);
  await press('Traces');
  await screen.findByText(/2 blocs sur 7 écrits par une IA/u);
  await screen.findByText('Sur ce poste');
  expect(scriptedWordReply.draftDays).toBe(30);
});

test('a reference that is not in the base is marked as to be checked by a comment', async () => {
  const word = inMemoryWord({
    texts: [
      'DÉLIBÉRATION',
      'Vu le code général des collectivités territoriales, article L. 2121-29 ;',
    ],
  });
  openPane(word);
  await press(/^Vérifier/u);
  await runCheck();
  const [mark] = await screen.findAllByRole('button', { name: 'Marquer « à vérifier »' });
  if (mark !== undefined) fireEvent.click(mark);
  await waitFor(() => expect(word.comments).toEqual([expect.stringMatching(/^À vérifier/u)]));
});

test('an empty document is not said to be ready for signature', async () => {
  openPane(inMemoryWord({ texts: ['', ' '] }));
  await press(/^Vérifier/u);
  await runCheck();
  await screen.findByText('Pas encore prêt pour le parapheur');
});
