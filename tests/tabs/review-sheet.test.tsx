/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Fault } from '#shared/fault.ts';
import { reviewNow } from '../builders/job-samples.ts';
import { openReview } from '../support/open-review.tsx';

afterEach(cleanup);

const place = `/review#relecture/comptes-2025-01/${'a'.repeat(64)}`;

const key = (name: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
};
const row = (name: RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const statuses = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

test('by keyboard alone a field is accepted, the next corrected, another rejected with its reason; the time spent goes with each', async () => {
  let now = reviewNow;
  const desk = openReview(place, {}, () => now);
  const first = await row(/^Recettes de fonctionnement/u);
  expect(first.getAttribute('aria-expanded')).toBe('true');
  now += 12_000;
  key('a');
  await waitFor(() => expect(desk.reviews).toHaveLength(1));
  expect(statuses()).toContain('Accepté. 1 sur 9 relus.');
  // The next field is opened and has the focus.
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Dépenses'));
  now += 5_000;
  key('c');
  const box = await screen.findByLabelText('Valeur corrigée');
  // A letter in a text is a letter.
  fireEvent.keyDown(box, { key: 'r' });
  expect(screen.queryByText('Pourquoi rejeter ?')).toBeNull();
  fireEvent.change(box, { target: { value: 'beaucoup' } });
  fireEvent.keyDown(box, { key: 'Enter' });
  await screen.findByText(/n’est pas compris/u);
  fireEvent.change(box, { target: { value: '16 020 114,5' } });
  await screen.findByText(/Compris.:.16.020.114,5.€/u);
  fireEvent.keyDown(box, { key: 'Enter' });
  await waitFor(() => expect(desk.reviews).toHaveLength(2));
  key('r');
  await screen.findByText('Pourquoi rejeter ?');
  key('3');
  await waitFor(() => expect(desk.reviews).toHaveLength(3));
  expect(desk.reviews).toMatchObject([
    { fieldId: 'recettes', decision: 'accepted', written: null, seconds: 12 },
    { fieldId: 'depenses', decision: 'corrected', written: '16 020 114,5', seconds: 5 },
    { fieldId: 'epargne_brute', decision: 'rejected', reason: 'wrong-year', seconds: 0 },
  ]);
  expect(screen.getByText('3 sur 9 champs relus')).toBeTruthy();
  expect(screen.getByText('1 accepté, 1 corrigé, 1 rejeté')).toBeTruthy();
});

test('the next field to check is led to with its remark, its other reading is taken with a click', async () => {
  const desk = openReview(place);
  await row(/^Recettes de fonctionnement/u);
  key('n');
  await screen.findByText('Autres lectures du document');
  expect(window.location.hash).toContain('/personnel');
  fireEvent.click(screen.getByRole('button', { name: /^Prendre cette valeur : 8 903 447/u }));
  await waitFor(() =>
    expect(desk.reviews).toMatchObject([
      { fieldId: 'personnel', decision: 'corrected', written: '8 903 447,00 €' },
    ]),
  );
});

test('what the service is to fill is not accepted empty, and is written in', async () => {
  const desk = openReview(`${place}/avis`);
  await screen.findByText('À remplir par le service', { selector: 'p' });
  key('a');
  expect(desk.reviews).toEqual([]);
  key('c');
  fireEvent.change(await screen.findByLabelText('Avis du service'), {
    target: { value: 'Favorable.' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(() => expect(desk.reviews).toMatchObject([{ written: 'Favorable.' }]));
});

test('shortcuts that were switched off do nothing, and stay off', async () => {
  const desk = openReview(place);
  await row(/^Recettes de fonctionnement/u);
  key('?');
  fireEvent.click(await screen.findByRole('switch', { name: 'Raccourcis d’une seule touche' }));
  fireEvent.click(screen.getByRole('button', { name: 'Fermer' }));
  key('a');
  key('r');
  expect([desk.reviews, screen.queryByText('Pourquoi rejeter ?')]).toEqual([[], null]);
  expect(window.localStorage.getItem('calame-review-shortcuts')).toBe('off');
});

test('a decision that does not get through is kept and told, then sent again', async () => {
  let broken = true;
  const sent: unknown[] = [];
  openReview(place, {
    review: async (_acting, _job, _document, review) => {
      if (broken) throw new Fault('store-busy');
      sent.push(review);
      throw new Fault('job-unknown');
    },
  });
  await row(/^Recettes de fonctionnement/u);
  key('a');
  await screen.findByText('1 décision n’est pas enregistrée.');
  expect(screen.getByText('1 sur 9 champs relus')).toBeTruthy();
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await screen.findByText(/n’existe plus/u);
  expect(sent).toMatchObject([{ fieldId: 'recettes', decision: 'accepted' }]);
});

test('a page without a picture is shown as its text, the quote marked in it', async () => {
  openReview(place, {
    page: async () => ({
      page: 3,
      pages: 12,
      image: false,
      blocks: [
        { kind: 'heading', text: 'Balance' },
        {
          kind: 'table',
          text: 'Poste | 2025\nTotal des recettes de fonctionnement | 18 412 530,20 €',
        },
      ],
    }),
  });
  await screen.findByText('Balance');
  const marked = document.querySelector('[data-mark=true]');
  expect(marked?.textContent).toContain('18 412 530,20 €');
});
