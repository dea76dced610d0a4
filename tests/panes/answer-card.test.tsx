/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { answerTexts } from '#shared/language/answer-texts.ts';
import { paneTexts } from '#shared/language/pane-texts.ts';
import { AnswerCard } from '#shared/panes/AnswerCard.tsx';
import { PaneLanguage } from '#shared/panes/pane-language.ts';
import { paneThemes } from '#shared/panes/themes.ts';
import type { Exchange, ExchangeState } from '#shared/panes/thread.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';

afterEach(cleanup);

const show = (state: ExchangeState, text = '', language: 'fr' | 'en' = 'fr') => {
  const opened: string[] = [];
  const exchange: Exchange = { id: 1, question: 'Combien ?', text, state };
  render(
    <FluentProvider theme={paneThemes.light}>
      <PaneLanguage value={paneTexts[language]}>
        <AnswerCard
          exchange={exchange}
          actions={{
            onCitation: ({ n, title }) => opened.push(`${n} ${title}`),
            onAsk: (question, complete) =>
              opened.push(`ask ${question}${complete === true ? ' complete' : ''}`),
            onCharter: () => opened.push('charter'),
            onWhere: (answerId) => opened.push(`where ${answerId}`),
            askHr: null,
            onAskHr: () => undefined,
          }}
        />
      </PaneLanguage>
    </FluentProvider>,
  );
  return opened;
};
const told = (outcome: Outcome) => show({ kind: 'told', outcome }, outcome.text);
const mention = 'Réponse rédigée par une IA à partir des documents cités, à vérifier';

test('each [n] of a written answer is a button that opens its source', () => {
  const opened = told(scriptedOutcomes.answered);
  const [mark] = screen.getAllByRole('button', {
    name: 'Source 1\u00a0: Congés annuels : règles communes',
  });
  if (mark !== undefined) fireEvent.click(mark);
  expect(opened).toEqual(['1 Congés annuels : règles communes']);
  expect(screen.getByText(mention)).toBeTruthy();
});

test.each(['degraded', 'not-found', 'refused', 'handed-over', 'needs-charter'] as const)(
  'an outcome that no model wrote (%s) carries no mention of AI',
  (kind) => {
    told(scriptedOutcomes[kind]);
    expect(screen.queryByText(mention)).toBeNull();
  },
);

test('an expired source says so in words, in the list under the answer', () => {
  told(scriptedOutcomes.degraded);
  const list = screen.getByRole('region', { name: 'Sources' });
  expect(within(list).getByText(/ce document n’est plus en vigueur/u)).toBeTruthy();
});

test('a refusal and a hand-over give the ways to reach a person', () => {
  told(scriptedOutcomes['handed-over']);
  const [phone, mail] = screen.getAllByRole('link');
  expect(mail?.getAttribute('href')).toBe('mailto:signalement@valbrume.example');
  expect(phone?.getAttribute('href')).toBe('tel:0299000000');
});

test.each(['partial', 'interrupted'] as const)('%s offers to ask again', (kind) => {
  const opened = told(scriptedOutcomes[kind]);
  fireEvent.click(screen.getByRole('button', { name: 'Poser à nouveau la question' }));
  expect(opened).toEqual(['ask Combien ?']);
});

const quiet = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/[\u00a0\u202f]/gu, ' ');
const underAnswer = (): string => quiet(document.body.textContent);

test('under a written answer stand its model, who runs it and where, and how long it took', () => {
  told(scriptedOutcomes.answered);
  expect(underAnswer()).toContain(
    'Modèle : mistral-small-3.2-24b-instruct-2506 (Scaleway, France) · en 1,7 s',
  );
});

test('each answer opens its own way, by its reference', () => {
  const opened = told(scriptedOutcomes.degraded);
  fireEvent.click(screen.getByRole('button', { name: /^Où est allée ma question/u }));
  expect(opened).toEqual(['where q-7f3a91c2']);
});

const footprint = {
  method: 'ecologits-0.9.1',
  calls: 1,
  known: {
    kWh: [0.00003, 0.00006],
    gCO2e: [0.002, 0.004],
    kgSb: [0, 0],
    megajoules: [0, 0],
    litres: null,
  },
  unknown: [],
  unknownCalls: 0,
  zones: ['FRA'],
  zonesAssumed: false,
  estimated: false,
  savedKWh: null,
} as const satisfies Outcome['footprint'];

test('what an answer took is told in small, and what is not known is never told as nothing', () => {
  told({ ...scriptedOutcomes.answered, footprint });
  expect(underAnswer()).toMatch(/Empreinte de cette réponse : .*gCO2e.*EcoLogits 0\.9\.1, France/u);
  cleanup();
  const unknown = {
    ...footprint,
    known: null,
    unknown: ['no-parameters'],
    unknownCalls: 1,
    zones: [],
  } as const;
  told({ ...scriptedOutcomes.answered, footprint: unknown });
  expect(underAnswer()).toContain('Empreinte inconnue : la taille du modèle');
  cleanup();
  told({ ...scriptedOutcomes.degraded, footprint: null });
  expect(underAnswer()).not.toContain('Empreinte');
});

test('a budget near its end is told with the answer, and nothing where there is none', () => {
  const budget = { scope: 'person-day', kind: 'near', used: 82, limit: 100 } as const;
  told({ ...scriptedOutcomes.answered, budget });
  expect(underAnswer()).toContain('82 % de ce qui est prévu pour vous aujourd’hui');
  cleanup();
  told(scriptedOutcomes.answered);
  expect(underAnswer()).not.toContain('prévu pour vous');
});

test('a question is asked again once for each press that is wanted, never of itself', () => {
  const opened = told(scriptedOutcomes.partial);
  expect(opened).toEqual([]);
  const button = screen.getByRole('button', { name: 'Poser à nouveau la question' });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(opened).toEqual(['ask Combien ?']);
});

test('asking again is offered where it may help: no endpoint answered; not where the end would be the same', () => {
  const offered = (outcome: Outcome): boolean => {
    told(outcome);
    const found = screen.queryByRole('button', { name: 'Poser à nouveau la question' }) !== null;
    cleanup();
    return found;
  };
  const { degraded, partial } = scriptedOutcomes;
  const failed = { kind: 'endpoints-failed', last: 'unreachable' } as const;
  expect(offered({ ...degraded, reason: failed })).toBe(true);
  expect(offered({ ...degraded, reason: { kind: 'not-configured' } })).toBe(false);
  expect(offered({ ...degraded, reason: { kind: 'over-quota', budget: null } })).toBe(false);
  expect(offered({ ...partial, reason: 'content-filter' })).toBe(false);
});

test('without a model, one line says so once, and the extracts follow at once', () => {
  const lead = `**${answerTexts.fr.withoutModelTitle}.** Aucun modèle n’est configuré. Voici le passage.`;
  told({ ...scriptedOutcomes.degraded, text: `${lead}\n\n> Catégorie | Montant\n> A | 150 €` });
  expect(screen.getByText(/^Sans IA : extraits des documents, mot pour mot\.$/u)).toBeTruthy();
  expect(screen.queryByText(/Voici le passage/u)).toBeNull();
  expect(screen.getByRole('columnheader', { name: 'Montant' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '150 €' })).toBeTruthy();
});

test('a model that failed for this question is told beside the extracts', () => {
  const reason = { kind: 'endpoints-failed', last: 'unreachable' } as const;
  told({
    ...scriptedOutcomes.degraded,
    reason,
    text: `**${answerTexts.fr.withoutModelTitle}.** Aucun.\n\n> Cité`,
  });
  expect(screen.getByText(/Aucun modèle autorisé ne répond/u)).toBeTruthy();
});

test.each([
  ['stopped', '', /avant son début/u],
  ['stopped', 'Vous avez', /le texte ci-dessus est incomplet/u],
  ['cut', '', /avant le début de la réponse/u],
  ['cut', 'Vous avez', /le texte ci-dessus est incomplet/u],
] as const)(
  'an answer that was %s after « %s » speaks of a text above only when there is one',
  (kind, text, words) => {
    show({ kind }, text);
    expect(screen.getByText(words)).toBeTruthy();
  },
);

test('a server that does not answer: what happened, what to do, and the question in one click', () => {
  const opened = show({ kind: 'unreachable' });
  expect(
    screen.getByText(/Calame ne répond pas.*prévenez votre service informatique/su),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Poser à nouveau la question' }));
  expect(opened).toEqual(['ask Combien ?']);
});

test('a model on this computer is told as such, not as an address', () => {
  const { endpoint } = scriptedOutcomes.answered;
  if (endpoint === null) throw new Error('a served answer is needed');
  told({
    ...scriptedOutcomes.answered,
    endpoint: { ...endpoint, operator: null, host: '127.0.0.1:8399' },
  });
  expect(underAnswer()).toContain('(ce serveur, France)');
});

test('a duration is told from one second on', () => {
  const { timings } = scriptedOutcomes.answered;
  told({ ...scriptedOutcomes.answered, timings: { ...timings, total: 40 } });
  expect(underAnswer()).not.toContain(' s · ');
  expect(underAnswer()).not.toMatch(/ en [\d,]+ s/u);
});

test('a fault says what happened, what to do and the number to quote', () => {
  const fault = {
    code: 'store-busy',
    message: 'Le dossier est occupé.',
    nextAction: 'Attendez, puis réessayez.',
    reference: 'f-0042',
  } as const;
  show({ kind: 'failed', fault });
  expect(screen.getByRole('alert').textContent).toMatch(/occupé.*réessayez.*f-0042/u);
});

test('the charter stands between the person and the answer until it is read', () => {
  const opened = told(scriptedOutcomes['needs-charter']);
  fireEvent.click(screen.getByRole('button', { name: 'Lire la charte' }));
  expect(opened).toEqual(['charter']);
});

test('while the answer comes, its step is said and the part received is shown', () => {
  show({ kind: 'running', step: 'asking' }, 'Vous avez vingt jours.');
  expect(screen.getByText(/^Rédaction par une IA/u)).toBeTruthy();
  expect(screen.getByText('Vous avez vingt jours.')).toBeTruthy();
});

test('an English reader reads English around a French answer', () => {
  show({ kind: 'told', outcome: scriptedOutcomes.answered }, '', 'en');
  expect(
    screen.getByText('Answer drafted by an AI from the cited documents, to be checked'),
  ).toBeTruthy();
});

test('markup inside an answer is shown as text', () => {
  told({ ...scriptedOutcomes.answered, text: '<img src=x onerror="alert(1)"> [1]' });
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByText(/<img src=x/u)).toBeTruthy();
});

test('says how many sentences were left out because no document proved them', () => {
  told({ ...scriptedOutcomes.answered, kind: 'answered', cutSentences: 1, finish: 'stop' });
  expect(screen.getByText('1 phrase non vérifiée a été retirée.')).toBeTruthy();
  cleanup();
  told(scriptedOutcomes.answered);
  expect(screen.queryByText(/non vérifiée/u)).toBeNull();
});

test('beside an answer that HR validated, the whole answer can be asked for, once', () => {
  const { sentTo, timings, policyHash, journalId } = scriptedOutcomes['not-found'];
  const opened = told({
    kind: 'validated',
    validated: {
      answerId: 'v-1',
      owner: 'la DRH',
      validatedAt: '2026-10-12',
      reviewAt: '2027-10-12',
    },
    text: '**Réponse validée par la DRH le 12 octobre 2026**',
    ...{ citations: [], followUps: [], endpoint: null, footprint: null, budget: null },
    ...{ sentTo, timings, policyHash, journalId, pendingFiles: 0, restricted: false },
  });
  expect(screen.queryByText(mention)).toBeNull();
  const button = screen.getByRole('button', { name: 'Générer une réponse complète' });
  fireEvent.click(button);
  fireEvent.click(button);
  expect(opened).toEqual(['ask Combien ? complete']);
});
