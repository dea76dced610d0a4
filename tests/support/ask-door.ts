import { ask, policyOf, secretKey, selfHosted } from '../builders/model-route.ts';
import { bindDoor, hear, textOf } from '../builders/open-door.ts';

// One question through the real door, in a process of its own: what the environment changes there
// (the client, Node's TLS, Node's proxies) shows in what is printed or in who was called.
const [, , baseURL = ''] = process.argv;
const candidate = selfHosted(baseURL, { auth: { type: 'key', env: 'CLE' } });
const door = bindDoor(policyOf([candidate]), { keys: { key: () => secretKey } });
const { deltas, fault } = await hear(door, candidate, ask());
await door.close();
const cause = fault?.cause instanceof Error ? fault.cause.message : null;
console.log(JSON.stringify({ text: textOf(deltas), fault: fault?.kind ?? null, cause }));
