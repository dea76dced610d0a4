import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ShortTask } from '#shared/drafting/short-task.ts';
import { openDraftingHouse } from '../builders/drafting-house.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const mail: ShortTask = {
  kind: 'mail',
  request: 'Fais-moi un mail pour prévenir que la médiathèque ferme le 3 février 2026.',
  text: null,
  again: null,
};
const rambling =
  'Nous procédons à la fermeture de la médiathèque le 3 février 2026. Les usagers rendent leurs livres à la mairie. Le personnel range les rayons. La réouverture est annoncée par affichage.';

describe('without a model', () => {
  test('a mail is an outline to complete, that the panel finds by its id', async () => {
    const { write, desk, asking } = await openDraftingHouse(null);
    const { outcome, proposal } = await write(mail, { channel: 'teams' });
    expect([outcome.kind, outcome.text]).toEqual(['degraded', expect.stringContaining('sans IA')]);
    expect(proposal?.act.blocks.map(({ role }) => role)).toEqual([
      'objet',
      'appel',
      'corps',
      'politesse',
      'signature',
    ]);
    expect(outcome.text).toContain('Je vous informe que la médiathèque ferme le 3 février 2026.');
    expect(proposal?.act.title).toBe('La médiathèque ferme le 3 février 2026');
    expect(proposal?.placeholders.map(({ block }) => block)).toEqual([4]);
    expect(await desk.openDraft(asking().person, 'draft-short')).toMatchObject({
      ...{ from: 'teams', kind: 'courrier' },
    });
  });

  test('a text is said better by rules, or told by its own sentences', async () => {
    const { write } = await openDraftingHouse(null);
    const better = await write({ ...mail, kind: 'reformuler', text: rambling });
    expect(better.outcome.text).toContain('3 février 2026');
    const long = Array.from({ length: 12 }, () => rambling).join('\n');
    const summary = await write({ ...mail, kind: 'resumer', text: long });
    const told =
      summary.proposal?.act.blocks.flatMap(({ paragraphs }) => paragraphs).join(' ') ?? '';
    expect(told.length).toBeLessThan(long.length / 2);
    expect(summary.outcome.text).toContain('mot pour mot');
  });
});

test('« plus court » on what no rule shortens says that there is nothing to shorten', async () => {
  const { write } = await openDraftingHouse(null);
  const again = {
    before: 'Bonjour,\nLa salle est fermée le lundi.',
    change: 'plus-court',
  } as const;
  const { outcome } = await write({ ...mail, again });
  expect(outcome.text).toContain('rien à raccourcir');
});

describe('with a model', () => {
  let endpoint: StandInEndpoint;
  beforeAll(async () => {
    endpoint = await startEndpoint();
  });
  afterAll(() => endpoint.close());

  test('what nobody told is left to complete, in the chat and in Word', async () => {
    const { write } = await openDraftingHouse(endpoint.baseURL);
    const text =
      'OBJET: Fermeture de la médiathèque\nAPPEL: Bonjour,\nCORPS: La médiathèque ferme le 3 février 2026. Elle rouvrira le 9 mars 2026.\nPOLITESSE: Cordialement,';
    endpoint.plan({ kind: 'answer', text });
    const { outcome, proposal } = await write(mail);
    expect(outcome.text).toContain('3 février 2026');
    expect(outcome.text).not.toContain('mars');
    expect(proposal?.act.title).toBe('Fermeture de la médiathèque');
    expect(proposal?.placeholders).toEqual([{ label: 'date', block: 2 }]);
    expect(proposal?.act.blocks.every(({ origin }) => origin.by === 'model')).toBe(true);
  });

  test('« Plus court » sends what was proposed, as data', async () => {
    const { write } = await openDraftingHouse(endpoint.baseURL);
    endpoint.plan({ kind: 'answer', text: 'CORPS: La médiathèque ferme.' });
    const again = { before: rambling, change: 'plus-court' } as const;
    const { outcome } = await write({ ...mail, again });
    expect(outcome.text).toBe('La médiathèque ferme.');
    const sent = endpoint.requests.at(-1)?.body.messages ?? [];
    expect(sent[0]?.content).toContain('plus court');
    expect(sent[1]?.content).toContain('Les usagers rendent leurs livres');
  });
});
