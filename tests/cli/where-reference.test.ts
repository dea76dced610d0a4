import { expect, test } from '@jest/globals';
import { loopbackEndpoint, openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const question = 'Combien de jours de congés à 80 % ?';

/** The first endpoint is nowhere, the second answers: two operators that the policy of the day names. */
const policyOf = (answering: StandInEndpoint, operator: string): string =>
  townPolicy({
    endpoints: [
      loopbackEndpoint('http://127.0.0.1:9/v1', { id: 'loin' }),
      loopbackEndpoint(answering.baseURL, {
        id: 'ici',
        operator: { name: operator, headquarters: 'FR', secNumCloud: 'no', nonEuLaw: 'no' },
      }),
    ],
    uses: { 'hr-answer': { route: ['loin', 'ici'] } },
  });

test('a reference alone tells the whole way, as it was declared then, whatever the policy says since', async () => {
  const endpoint = await startEndpoint();
  await using town = openTrialTown(policyOf(endpoint, 'Centre de gestion'));
  await town.run(['charter', 'accept', '--as', 'claire']);
  await town.run(['knowledge', 'add', town.documents, '--space', 'rh']);
  const asked = await town.run(['ask', question, '--as', 'claire', '--json']);
  const { journalId, policyHash } = JSON.parse(asked.out);
  town.write({ 'policy.yaml': policyOf(endpoint, 'Un autre exploitant') });
  const { status, out } = await town.run(['where', '--reference', journalId]);
  expect(status).toBe(0);
  expect(out).toContain(`Où est allée la question de référence ${journalId} ?`);
  expect(out).toMatch(
    /Posée le .* \(heures de Europe\/Paris\)\. Posée depuis : Ligne de commande\./,
  );
  expect(out).toContain('Issue : réponse donnée.');
  expect(out).toMatch(/1\. loin, modèle \S+ : injoignable/);
  expect(out).toMatch(/ici, modèle \S+ : a répondu/);
  expect(out).toContain('Centre de gestion');
  expect(out).not.toContain('Un autre exploitant');
  expect(out).toContain('signée par la DSI');
  expect(out).toContain(policyHash.slice(0, 12));
  const told = await town.run(['where', '--reference', journalId, '--json']);
  const { legs, ...json } = told.json() as { legs: readonly { readonly id: string }[] };
  expect(json).toMatchObject({
    reference: journalId,
    policy: 'kept',
    line: { id: journalId, policyHash, endpoint: 'ici' },
    timeZone: 'Europe/Paris',
  });
  expect(legs.at(-1)).toMatchObject({ id: 'policy', applied: policyHash });
  expect(legs.filter(({ id }) => id === 'model')).toMatchObject([
    { endpointId: 'loin', part: expect.not.stringContaining('answered') },
    {
      endpointId: 'ici',
      host: new URL(endpoint.baseURL).host,
      part: 'answered',
      operator: { name: 'Centre de gestion' },
      proof: { type: 'self-hosted', signedBy: 'la DSI' },
    },
  ]);
  await endpoint.close();
}, 60_000);

test('a reference that the journal does not know: status 2 and where to look; it goes without a person', async () => {
  await using town = openTrialTown();
  const unknown = await town.run(['where', '--reference', 'q-0000']);
  expect(unknown.status).toBe(2);
  expect(unknown.err).toContain('Aucune ligne du journal ne porte la référence q-0000.');
  const foreign = await town.run(['where', '--reference', 'q-0000', '--as', 'claire']);
  expect(foreign.status).toBe(2);
  expect(foreign.err).toContain('la référence suffit');
}, 60_000);
