import { reachAzure } from '../../bot/azure/reach-azure.ts';
import { ReachFault } from '../../bot/azure/reach-fault.ts';

/** Sends a secret to Entra through the proxy that is named, and prints how it went. */
const [proxy = ''] = process.argv.slice(2);
const reach = reachAzure({ policy: () => ({ egress: { proxy }, networks: { private: [] } }) });
try {
  await reach.send({
    url: new URL('https://login.microsoftonline.com/tenant/oauth2/v2.0/token'),
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'client_secret=secret-of-the-application',
    signal: AbortSignal.timeout(10_000),
  });
  console.log('sent');
} catch (error) {
  console.log(error instanceof ReachFault ? error.kind : error);
} finally {
  await reach.close();
}
