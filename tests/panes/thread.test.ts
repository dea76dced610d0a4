import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advanceThread, runningExchange, type ThreadEvent } from '#shared/panes/thread.ts';
import { eventsOf, scriptedOutcomes } from '../builders/scripted-outcomes.ts';

const asked = { kind: 'asked', id: 1, question: 'Combien ?' } as const;

test('the text grows as it streams, then is the outcome’s', () => {
  const lines = eventsOf(scriptedOutcomes.answered);
  const thread = lines.reduce(
    (current, line) => advanceThread(current, { kind: 'line', id: 1, line }),
    advanceThread([], asked),
  );
  expect(thread).toEqual([
    {
      id: 1,
      question: 'Combien ?',
      text: scriptedOutcomes.answered.text,
      state: { kind: 'told', outcome: scriptedOutcomes.answered },
    },
  ]);
  expect(runningExchange(thread)).toBeNull();
});

test('a stop keeps what was written', () => {
  const written = [
    asked,
    { kind: 'line', id: 1, line: { kind: 'text', text: 'Vingt jours. ' } },
    { kind: 'ended', id: 1, state: { kind: 'stopped' } },
  ] satisfies ThreadEvent[];
  expect(written.reduce(advanceThread, [])[0]).toMatchObject({
    text: 'Vingt jours. ',
    state: { kind: 'stopped' },
  });
});

test('once a question is settled, nothing that arrives late changes it', () => {
  const late = fc.constantFrom<ThreadEvent>(
    { kind: 'line', id: 1, line: { kind: 'text', text: 'tard' } },
    { kind: 'line', id: 1, line: { kind: 'status', step: 'asking' } },
    { kind: 'line', id: 1, line: { kind: 'outcome', outcome: scriptedOutcomes.refused } },
    { kind: 'ended', id: 1, state: { kind: 'cut' } },
    { kind: 'line', id: 7, line: { kind: 'text', text: 'autre' } },
  );
  const settled = advanceThread(advanceThread([], asked), {
    kind: 'line',
    id: 1,
    line: { kind: 'outcome', outcome: scriptedOutcomes.answered },
  });
  fc.assert(
    fc.property(fc.array(late), (events) => {
      expect(events.reduce(advanceThread, settled)).toEqual(settled);
    }),
  );
});

test('starting again leaves nothing', () => {
  expect(advanceThread(advanceThread([], asked), { kind: 'restarted' })).toEqual([]);
});
