import { expect, test } from '@jest/globals';
import { assemble } from '../../bot/assemble.ts';
import { configFrom } from '../../bot/config.ts';
import { openTrialTown, townPolicy } from '../builders/trial-town.ts';
import { appSecret, claireId, startEntra } from '../fakes/entra.ts';
import { appId, tenantId } from '../fakes/issuer.ts';

const rh = '7c1e0a52-0000-4000-8000-000000000001';
const identity = {
  tenants: [tenantId],
  roles: { rh: ['group:rh'] },
  groups: { 'group:rh': [rh] },
};

test('what Entra says of somebody in the tab is known of them in Teams, also after a restart', async () => {
  await using entra = await startEntra();
  await using town = openTrialTown(townPolicy({ identity }));
  entra.members.set(claireId, [rh]);
  const variables = {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: appSecret,
    CALAME_TEST_SIGN_IN: entra.origin,
  };
  const config = configFrom(variables, { policy: town.policy, data: town.data });
  const first = assemble(config);
  const room = await first.identity();
  expect(await room?.groupsOf(tenantId, claireId)).toEqual([]);
  const person = await room?.personOf(`Bearer ${entra.token()}`);
  expect(person?.roles).toEqual(['agent', 'rh']);
  await first.close();
  const second = assemble(config);
  expect(await (await second.identity())?.groupsOf(tenantId, claireId)).toEqual([rh]);
  await second.close();
  expect(entra.count('graph')).toBe(1);
});

test('on a trial nobody signs in', async () => {
  await using town = openTrialTown();
  const house = assemble(configFrom({}, { policy: town.policy, data: town.data }));
  expect(await house.identity()).toBeNull();
  await house.close();
});
