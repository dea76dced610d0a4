/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { DetailChoices } from '#shared/panes/DetailChoices.tsx';
import { PaneLanguage } from '#shared/panes/pane-language.ts';
import { SourceList } from '#shared/panes/SourceList.tsx';
import { paneThemes } from '#shared/panes/themes.ts';
import { scriptedCitations } from '../builders/scripted-sources.ts';

afterEach(cleanup);

const show = (element: ReactElement): void => {
  render(
    <FluentProvider theme={paneThemes.light}>
      <PaneLanguage value={paneTexts.fr}>{element}</PaneLanguage>
    </FluentProvider>,
  );
};

test('what is asked back is answered by one press, and by one only', () => {
  const chosen: string[] = [];
  const choices = ['Titulaire', 'Contractuel', 'Je ne sais pas'];
  show(<DetailChoices choices={choices} onChoose={(choice) => chosen.push(choice)} />);
  const group = screen.getByRole('group', { name: 'Votre situation' });
  fireEvent.click(within(group).getByRole('button', { name: 'Contractuel' }));
  fireEvent.click(within(group).getByRole('button', { name: 'Titulaire' }));
  expect(chosen).toEqual(['Contractuel']);
});

test('a source says what it is, and an overtaken one by what, since when and what changed', () => {
  const [citation] = scriptedCitations;
  const overtaken = {
    ...citation,
    nature: 'fiche-d-information',
    stale: true,
    staleReason: 'superseded',
    replacement: { by: 'décret n° 2025-197', from: '2025-03-01', note: 'Paie à 90 %.' },
  } as const;
  show(<SourceList citations={[overtaken]} onOpen={() => undefined} />);
  expect(screen.getByText(/fiche d’information, sans valeur juridique/u)).toBeTruthy();
  const warning = /À vérifier auprès des RH.*décret n° 2025-197.*1er mars 2025.*90 %/u;
  expect(screen.getByText(warning)).toBeTruthy();
});
