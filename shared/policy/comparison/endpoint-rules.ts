import type { Endpoint, EndpointModel, Evidence } from '../endpoint.ts';
import { textAt } from '../reading/tree.ts';
import { among, atMost, fixed, free, said } from './judges.ts';
import { items, keys, type Rule, value } from './rule.ts';

/** Keys of every form that a union may take. */
type AnyKey<Union> = Union extends Union ? keyof Union : never;

const changed = value(fixed('endpoint-changed'));
const proof = value(fixed('evidence'));
const own = value(free);
/** Of the account with the provider, which all who extend one base have together. */
const shared = value(atMost('quota'));
const figure = value(said('footprint'));

const modelRule = keys<EndpointModel>({
  name: changed,
  role: changed,
  // More text of the documents would leave in one call.
  contextTokens: value(atMost('model')),
  // The account of the footprint, and with it the monthly ceiling, rests on these.
  params: figure,
  zone: figure,
  pue: figure,
  wue: figure,
  uses: value(among('model', 'all')),
  servedAs: value(among('model', 'none')),
});

/** A proof is not narrowed: another one is another proof. Only its age may be held tighter. */
const evidenceRule = keys<Readonly<Record<AnyKey<Evidence>, unknown>>>({
  type: proof,
  location: proof,
  sku: proof,
  resource: proof,
  reference: proof,
  statement: proof,
  signedBy: proof,
  checkedAt: proof,
  maxAgeHours: value(atMost('evidence')),
  expiresAt: value(atMost('evidence')),
});

const endpointRule = keys<Endpoint>({
  id: changed,
  kind: changed,
  baseURL: changed,
  // Weaker goes farther, stronger opens it to the classes of data that ask for that: both widen.
  residency: value(fixed('residency-declared')),
  // Only where the facts come from; each of them is compared.
  preset: own,
  operator: changed,
  evidence: evidenceRule,
  auth: changed,
  models: items(modelRule, {
    idOf: (model) => `${textAt(model, ['role']) ?? ''} ${textAt(model, ['name']) ?? ''}`,
    added: () => ({ why: 'model' }),
  }),
  limits: keys<Required<Endpoint>['limits']>({
    requestsPerMinute: shared,
    tokensPerMinute: shared,
    maxInFlight: shared,
  }),
  timeouts: keys<Endpoint['timeouts']>({ connect: own, firstToken: own, idle: own, total: own }),
  health: keys<Endpoint['health']>({ failures: own, coolDown: own, probeEvery: own }),
});

/** How the endpoints of two policies are compared: where questions may go, and on what proof. */
export const endpointsRule: Rule = items(endpointRule, {
  added: () => ({ why: 'endpoint-added' }),
});
