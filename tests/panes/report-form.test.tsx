/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { RequestRefused } from '#shared/panes/client.ts';
import { type GivenReport, ReportForm } from '#shared/panes/ReportForm.tsx';
import { paneThemes } from '#shared/panes/themes.ts';

afterEach(cleanup);

const show = (answer: () => Promise<void> = async () => undefined): readonly GivenReport[] => {
  const sent: GivenReport[] = [];
  const onReport = (report: GivenReport): Promise<void> => {
    sent.push(report);
    return answer();
  };
  render(
    <FluentProvider theme={paneThemes.light}>
      <ReportForm onReport={onReport} />
    </FluentProvider>,
  );
  return sent;
};

const open = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Signaler une erreur' }));
};
const send = (): void => {
  fireEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
};

test('a report holds the reasons chosen and the words written, and is thanked for', async () => {
  const sent = show();
  open();
  expect(document.activeElement).toBe(screen.getByLabelText('Elle est fausse'));
  fireEvent.click(screen.getByLabelText('Elle est périmée'));
  fireEvent.click(screen.getByLabelText('Elle est fausse'));
  fireEvent.click(screen.getByLabelText('Elle est fausse'));
  fireEvent.change(screen.getByLabelText('Précisions (facultatif)'), {
    target: { value: ' Depuis mars. ' },
  });
  send();
  expect((await screen.findByRole('status')).textContent).toContain('est enregistré');
  expect(sent).toEqual([{ reasons: ['outdated'], text: 'Depuis mars.' }]);
});

test('without a reason nothing leaves, and the form says why', () => {
  const sent = show();
  open();
  send();
  expect(screen.getByRole('alert').textContent).toContain('au moins une raison');
  expect(document.activeElement).toBe(screen.getByLabelText('Elle est fausse'));
  expect(sent).toEqual([]);
});

test('given up, it closes and the focus goes back to its button', () => {
  show();
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(screen.queryByText('Elle est fausse')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Signaler une erreur' }));
});

test('what the server refuses is told, and the form stays', async () => {
  const fault = {
    code: 'answer-unknown',
    message: 'Cette réponse n’est pas connue.',
    nextAction: 'Posez de nouveau la question.',
    reference: null,
  } as const;
  show(() => Promise.reject(new RequestRefused(fault)));
  open();
  fireEvent.click(screen.getByLabelText('Autre chose'));
  send();
  expect(await screen.findByText(/n’est pas connue/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Envoyer' })).toBeTruthy();
});
