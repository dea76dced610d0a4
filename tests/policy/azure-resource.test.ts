import { expect, test } from '@jest/globals';
import { azureTree, faultsOf } from '../builders/policy-text.ts';
import { armResource } from '../fakes/azure.ts';

const path = 'endpoints[0].evidence.resource';
const faults = (resource: string): readonly string[] => {
  const evidence = { type: 'arm', location: 'swedencentral', sku: 'DataZoneStandard', resource };
  const endpoint = azureTree('swedencentral', 'DataZoneStandard', { evidence });
  return Object.keys(faultsOf({ endpoints: [endpoint] }));
};

test.each([
  armResource,
  armResource.replace('resourceGroups', 'resourcegroups'),
  armResource.replace('Microsoft.CognitiveServices', 'microsoft.cognitiveservices'),
  armResource.replace('/ia/', '/ia_(test).2/'),
])('%s is the id of an account', (resource) => {
  expect(faults(resource)).toEqual([]);
});

test.each([
  '/subscriptions/x',
  '/subscriptions/…',
  `${armResource}/deployments/gpt`,
  `${armResource}/../../other`,
  `${armResource}?x=1`,
  `${armResource}#x`,
  ` ${armResource}`,
  `${armResource}\n`,
  `https://management.azure.com${armResource}`,
  armResource.replace('/ia/', '/../'),
  armResource.replace(/ville$/, '..'),
  armResource.replace('CognitiveServices/accounts', 'Compute/virtualMachines'),
])('%s is none: the file is refused when it is read, by its path', (resource) => {
  expect(faults(resource)).toEqual([path]);
});
