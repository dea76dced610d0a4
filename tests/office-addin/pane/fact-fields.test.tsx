/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { inMemoryWord } from '../../builders/in-memory-word-document.ts';
import { openPane, press, write } from '../../support/open-pane.tsx';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

test('a number in letters is told under its field, and figures are not', async () => {
  openPane(inMemoryWord());
  await press(/^Rédiger/u);
  await press(/^Délibération/u);
  await write(/^nombre de voix pour/iu, 'dix');
  expect(await screen.findByText(/« dix » n’est pas un nombre en chiffres/u)).toBeTruthy();
  await write(/^nombre de voix pour/iu, '10');
  expect(screen.queryByText(/n’est pas un nombre/u)).toBeNull();
});
