import { configure, fireEvent, render, screen } from '@testing-library/react';
import { PaneApp } from '../../office-addin/pane/PaneApp.tsx';
import { type WordDocument, WordFault } from '../../office-addin/word/word-document.ts';
import { createScriptedClient, scriptedStatus } from '../builders/scripted-client.ts';
import {
  createScriptedWord,
  type ScriptedWord,
  type WordScript,
} from '../builders/scripted-word.ts';
import { giveWindow } from './give-window.ts';

// Whether a place is hidden costs jsdom seconds to find out; the real browser's suite looks at that.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

const mode = {
  kind: 'model',
  model: 'mistral-small',
  host: 'api.scaleway.ai',
  operator: 'Scaleway',
  residency: 'fr',
} as const;

/** The day of the tests. */
export const paneNow: number = Date.UTC(2026, 10, 22, 9, 30);

/** Opens the panel beside a document; without one, outside Word. Gives what the server was asked. */
export const openPane = (word: WordDocument | null, said: WordScript = {}): ScriptedWord => {
  giveWindow();
  const server = createScriptedWord(said);
  const client = createScriptedClient({ status: async () => ({ ...scriptedStatus, mode }) });
  const clients = { client, wordClient: server };
  const openWord = async (): Promise<WordDocument> => {
    if (word === null) throw new WordFault('not-in-word');
    return word;
  };
  let count = 0;
  const newId = (): string => {
    count += 1;
    return `draft-000${count}`;
  };
  const now = (): number => paneNow;
  render(
    <PaneApp theme="light" language="fr" {...{ openWord, now, newId }} clientsOf={() => clients} />,
  );
  return server;
};

export const press = async (name: RegExp | string): Promise<void> => {
  const [button] = await screen.findAllByRole('button', { name });
  if (button !== undefined) fireEvent.click(button);
};

export const write = async (label: RegExp | string, value: string): Promise<void> => {
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });
};
