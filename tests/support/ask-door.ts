import { contract } from '../builders/attack.ts';
import { ask, policyOf, secretKey, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear, textOf } from '../builders/open-door.ts';

// One question through the real door, in a process of its own: what the environment changes there
// (the client, Node's TLS, Node's proxies) shows in what is printed or in who was called. With a
// proxy of the policy, the endpoint is a provider under contract: what stays in the house takes none.
const [, , baseURL = '', proxy] = process.argv;
const auth = { type: 'key', env: 'CLE' } as const;
const candidate = selfHosted(
  baseURL,
  proxy === undefined ? { auth } : { auth, evidence: contract('FR') },
);
const policy = policyOf([candidate], proxy === undefined ? {} : { egress: { proxy } });
const door = bindDoor(policy, { keys: { key: () => secretKey } });
const { deltas, fault } = await hear(door, candidate, ask());
await door.close();
const cause = fault?.cause instanceof Error ? fault.cause.message : null;
console.log(JSON.stringify({ text: textOf(deltas), fault: fault?.kind ?? null, cause }));
