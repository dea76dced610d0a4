/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { type Client, RequestRefused } from '#shared/panes/client.ts';
import type { SourcePlace } from '#shared/wire/source-place.ts';
import { App } from '../../teams-app/tabs/App.tsx';
import { createScriptedClient } from '../builders/scripted-client.ts';
import { giveWindow } from '../support/give-window.ts';

beforeAll(() => giveWindow());
afterEach(cleanup);

const open = (linked: SourcePlace, said: Partial<Client> = {}): void => {
  const client = createScriptedClient(said);
  render(
    <App theme="light" language="fr" clientOf={() => client} today="2026-11-22" linked={linked} />,
  );
};

test('the link of an old message opens the document at its passage', async () => {
  open({ space: 'exemple', documentId: 'conges-annuels', passage: 2 });
  expect(await screen.findByText('Congés annuels : règles communes')).toBeTruthy();
  const cited = document.querySelector('[data-cited]');
  expect(cited?.textContent).toContain('Un agent à 80 %');
});

test('whoever may not read the document any more is told so, and sees nothing of it', async () => {
  const fault = {
    code: 'source-unknown',
    message: 'Ce document n’existe pas, ou vous ne pouvez pas le consulter.',
    nextAction: 'Demandez au service RH.',
    reference: null,
  } as const;
  open(
    { space: 'exemple', documentId: 'secret', passage: 0 },
    { source: () => Promise.reject(new RequestRefused(fault)) },
  );
  expect(await screen.findByText(fault.message)).toBeTruthy();
  expect(document.querySelector('[data-cited]')).toBeNull();
});
