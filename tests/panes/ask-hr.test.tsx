/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { AnswerCard } from '#shared/panes/AnswerCard.tsx';
import { PaneLanguage } from '#shared/panes/pane-language.ts';
import { paneThemes } from '#shared/panes/themes.ts';
import type { ExchangeState } from '#shared/panes/thread.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';

afterEach(cleanup);

const show = (state: ExchangeState): readonly string[] => {
  const opened: string[] = [];
  const ignored = (): void => undefined;
  render(
    <FluentProvider theme={paneThemes.light}>
      <PaneLanguage value={paneTexts.fr}>
        <AnswerCard
          exchange={{ id: 1, question: 'Combien ?', text: '', state }}
          actions={{
            ...{ onCitation: ignored, onAsk: ignored, onCharter: ignored, onWhere: ignored },
            askHr: 'Demander aux RH',
            onAskHr: (question, outcome) =>
              opened.push(`HR ${question} ${outcome?.journalId ?? 'none'}`),
          }}
        />
      </PaneLanguage>
    </FluentProvider>,
  );
  return opened;
};
const told = (outcome: Outcome): readonly string[] => show({ kind: 'told', outcome });

test.each(['answered', 'degraded', 'not-found', 'refused', 'partial'] as const)(
  'a person is offered under what is told (%s), with its reference',
  (kind) => {
    const opened = told(scriptedOutcomes[kind]);
    fireEvent.click(screen.getByRole('button', { name: 'Demander aux RH' }));
    expect(opened).toEqual([`HR Combien ? ${scriptedOutcomes[kind].journalId}`]);
  },
);

test('a person is offered where it failed, and not under a hand-over: whom to tell is one’s own choice', () => {
  const opened = show({ kind: 'unreachable' });
  fireEvent.click(screen.getByRole('button', { name: 'Demander aux RH' }));
  expect(opened).toEqual(['HR Combien ? none']);
  cleanup();
  told(scriptedOutcomes['handed-over']);
  expect(screen.queryByRole('button', { name: 'Demander aux RH' })).toBeNull();
});
