import { expect, test } from '@jest/globals';
import { msalNetwork } from '../../bot/azure/msal-network.ts';
import type { AzureReach, AzureRequest } from '../../bot/azure/reach-azure.ts';

/** A way out that keeps what it is given. */
function keepingReach(): { readonly reach: AzureReach; readonly sent: AzureRequest[] } {
  const sent: AzureRequest[] = [];
  const reach: AzureReach = {
    send: async (request) => {
      sent.push(request);
      return { status: 200, headers: new Headers({ 'retry-after': '7', x: 'y' }), text: '{}' };
    },
    close: async () => undefined,
  };
  return { reach, sent };
}

const asked = {
  'Content-Type': 'application/x-www-form-urlencoded',
  Metadata: 'true',
  'X-IDENTITY-HEADER': 'header-of-this-host',
  'x-client-SKU': 'msal.js.node',
  'x-client-OS': 'linux',
  'x-client-last-telemetry': '5|0|errors',
  'User-Agent': 'node',
  cookie: 'one=1',
};

test.each(['sendGetRequestAsync', 'sendPostRequestAsync'] as const)(
  '%s lets out the headers that identities need, and none of the library’s own',
  async (send) => {
    const { reach, sent } = keepingReach();
    const reply = await msalNetwork(reach)[send]('https://login.microsoftonline.com/t', {
      headers: asked,
    });
    expect(sent.map(({ headers }) => headers)).toEqual([
      {
        'Content-Type': 'application/x-www-form-urlencoded',
        Metadata: 'true',
        'X-IDENTITY-HEADER': 'header-of-this-host',
      },
    ]);
    expect(reply).toEqual({ status: 200, headers: { 'retry-after': '7' }, body: {} });
  },
);
