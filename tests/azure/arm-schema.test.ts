import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAccount, readDeployments } from '../../bot/azure/arm-schema.ts';

test('any reply is read or is none; hosts are names in lower case, never an address with a path', () => {
  const address = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string());
  const account = fc.record(
    {
      location: fc.oneof(fc.string(), fc.integer()),
      properties: fc.record(
        {
          endpoint: fc.oneof(address, fc.constant(null)),
          endpoints: fc.oneof(fc.dictionary(fc.string(), address), fc.constant(null)),
          customSubDomainName: fc.oneof(fc.string(), fc.constant(null)),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: account }, fc.jsonValue()), (reply) => {
      const read = readAccount(reply);
      if (read === null) return;
      for (const host of read.hosts.filter((one) => !one.endsWith('.openai.azure.com'))) {
        expect(host).toBe(host.toLowerCase());
        expect(host).not.toMatch(/[/?#@]/);
      }
    }),
    { numRuns: 500 },
  );
});

test('any list is read or is none, and what it does not say is null', () => {
  const deployment = fc.record(
    {
      name: fc.string(),
      sku: fc.oneof(fc.record({ name: fc.string() }), fc.constant(null), fc.constant({})),
      properties: fc.oneof(
        fc.constant(null),
        fc.record(
          { provisioningState: fc.string(), model: fc.constant({ name: 'm' }) },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: ['name'] },
  );
  const page = fc.record(
    { value: fc.array(deployment, { maxLength: 3 }), nextLink: fc.option(fc.webUrl()) },
    { requiredKeys: ['value'] },
  );
  let read = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: page }, fc.jsonValue()), (reply) => {
      const list = readDeployments(reply);
      if (list === null) return;
      read += 1;
      for (const { sku, model, version, provisioningState } of list.deployments) {
        for (const said of [sku, model, version, provisioningState])
          expect(said).not.toBe(undefined);
      }
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(50);
});
