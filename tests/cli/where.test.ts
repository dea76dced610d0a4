import { expect, test } from '@jest/globals';
import { openTrialTown, policyWithModel } from '../builders/trial-town.ts';
import { startEndpoint } from '../fakes/endpoint.ts';

const question = 'Combien de jours de congés à 80 % ?';

test('`where` tells the way of the conversation’s last answer, and `--json` gives its legs', async () => {
  const endpoint = await startEndpoint();
  await using town = openTrialTown(policyWithModel(endpoint.baseURL));
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  const asked = await town.run(['ask', question, '--conversation', 'essai-0001', '--json']);
  const { journalId, policyHash } = JSON.parse(asked.out);
  const { out, status } = await town.run(['where', '--conversation', 'essai-0001', '--json']);
  expect(status).toBe(0);
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    kind: 'taken',
    answer: { journalId },
    serving: { endpointId: 'a', policyHash },
  });
  expect(told.legs.map(({ id, kind }: { id: string; kind: string }) => `${id} ${kind}`)).toEqual([
    'channel proven',
    'calame proven',
    'model declared',
    'policy proven',
  ]);
  const words = await town.run(['where', '--conversation', 'essai-0001']);
  expect(words.out).toContain(`référence ${journalId}`);
  expect(words.out).toContain(
    'attestation « salle informatique », signée par la DSI'.replaceAll(/« | »/gu, (mark) =>
      mark.replace(' ', '\u00a0'),
    ),
  );
  await endpoint.close();
}, 60_000);

test('after a question that stood alone `where` tells its way, and a conversation that nobody opened is refused', async () => {
  await using town = openTrialTown();
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  const { journalId } = JSON.parse((await town.run(['ask', question, '--json'])).out);
  const told = await town.run(['where', '--json']);
  expect(JSON.parse(told.out)).toMatchObject({ kind: 'taken', answer: { journalId } });
  const unknown = await town.run(['where', '--conversation', 'nope']);
  expect(unknown).toMatchObject({ status: 2, out: '' });
  expect(unknown.err).toContain('nope');
}, 60_000);

test('before any question `where` tells the way that a question would take now, and nothing is asked', async () => {
  const endpoint = await startEndpoint();
  await using town = openTrialTown(policyWithModel(endpoint.baseURL));
  const { out, status } = await town.run(['where', '--lang', 'en']);
  expect(status).toBe(0);
  expect(out).toContain('Where would my question go?');
  expect(out).toContain('AI model called first');
  expect(endpoint.requests).toEqual([]);
  await endpoint.close();
}, 60_000);

test('another person’s conversation of the same name tells nothing of hers', async () => {
  await using town = openTrialTown();
  await town.run(['charter', 'accept', '--as', 'claire']);
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  await town.run(['ask', question, '--conversation', 'essai-0001', '--as', 'claire']);
  const hers = await town.run([
    'where',
    '--conversation',
    'essai-0001',
    '--as',
    'claire',
    '--json',
  ]);
  const his = await town.run(['where', '--conversation', 'essai-0001', '--as', 'nadia']);
  expect(JSON.parse(hers.out).kind).toBe('taken');
  expect(his).toMatchObject({ status: 2, out: '' });
  expect(his.err).toContain('n’est pas connue');
  const theirs = await town.run(['where', '--as', 'nadia', '--json']);
  expect(JSON.parse(theirs.out)).toMatchObject({ kind: 'expected', answer: null, serving: null });
}, 60_000);
