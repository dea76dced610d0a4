import { isMapping, type Mapping } from '#shared/policy/reading/tree.ts';

const at = (tree: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((place, key) => (isMapping(place) ? place[key] : undefined), tree);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const days = (value: unknown): number => Number(String(value).slice(0, -1));
const time = (value: unknown): number =>
  String(value).endsWith('ms')
    ? Number(String(value).slice(0, -2))
    : Number(String(value).slice(0, -1)) * 1_000;

const masked = ['nir', 'iban', 'phone', 'email', 'name', 'address', 'birth-date', 'matricule'];
const useIds = ['hr-answer', 'draft', 'rewrite', 'synthesis', 'minutes', 'index', 'classify-mail'];

/**
 * What an accepted file means, read a second time in the plainest way, straight from its keys: the core of the policy with
 * its defaults. Only for files that were accepted: it checks nothing.
 */
export function readPlainly(tree: unknown): object {
  return {
    organisation: at(tree, 'organisation', 'name'),
    require: at(tree, 'residency', 'require') ?? 'eu',
    tenants: listOf(at(tree, 'identity', 'tenants')).map((one) => String(one).toLowerCase()),
    guests: at(tree, 'identity', 'guests') ?? false,
    networks: [listOf(at(tree, 'networks', 'private')), at(tree, 'networks', 'own') ?? null],
    proxy: at(tree, 'egress', 'proxy') ?? null,
    endpoints: listOf(at(tree, 'endpoints')).map(readEndpoint),
    uses: useIds.flatMap((id) => {
      const use = at(tree, 'uses', id);
      return use === undefined ? [] : [readUse(id, use)];
    }),
    mask: at(tree, 'dataClasses', 'personal', 'mask') ?? true,
    personal: at(tree, 'dataClasses', 'personal', 'minResidency') ?? null,
    quotas: [
      at(tree, 'quotas', 'perAgent', 'tokensPerDay') ?? null,
      at(tree, 'quotas', 'perMonth', 'tokens') ?? null,
      at(tree, 'quotas', 'warnAt') ?? 0.8,
    ],
    rules: Object.fromEntries([
      ...masked.map((type) => [type, at(tree, 'privacy', 'rules', type) ?? 'mask']),
      ...['siret', 'siren'].map((type) => [type, at(tree, 'privacy', 'rules', type) ?? 'allow']),
    ]),
    retention: [
      days(at(tree, 'retention', 'conversations') ?? '30d'),
      days(at(tree, 'retention', 'journal') ?? '365d'),
      days(at(tree, 'retention', 'drafts') ?? '30d'),
      days(at(tree, 'retention', 'tickets') ?? '730d'),
    ],
    content: at(tree, 'journal', 'content') ?? 'none',
    spaces: listOf(at(tree, 'knowledge', 'spaces')).map((space) => [
      at(space, 'id'),
      listOf(at(space, 'readers')),
    ]),
  };
}

function readEndpoint(endpoint: unknown): object {
  return {
    id: at(endpoint, 'id'),
    baseURL: at(endpoint, 'baseURL'),
    residency: at(endpoint, 'residency'),
    models: listOf(at(endpoint, 'models')).map((model) => at(model, 'name')),
    firstToken: time(at(endpoint, 'timeouts', 'firstToken') ?? '20s'),
    total: time(at(endpoint, 'timeouts', 'total') ?? '110s'),
  };
}

function readUse(id: string, use: unknown): object {
  const hedge = at(use, 'hedgeAfter');
  return {
    id,
    enabled: at(use, 'enabled') ?? true,
    for: at(use, 'for') ?? [id === 'index' ? 'system' : 'all-agents'],
    dataClasses: at(use, 'dataClasses') ?? ['public', 'internal'],
    route: at(use, 'route') ?? [],
    hedgeAfter: hedge === undefined ? null : time(hedge),
  };
}

/** The same view of what the program read. */
export function viewOf(policy: Mapping | object): object {
  const { endpoints, uses, retention, knowledge } = policy as Mapping;
  return readPlainly({
    ...policy,
    endpoints: listOf(endpoints).map((one) => ({
      ...Object(one),
      timeouts: {
        firstToken: `${at(one, 'timeouts', 'firstToken')}ms`,
        total: `${at(one, 'timeouts', 'total')}ms`,
      },
    })),
    uses: Object.fromEntries(
      Object.entries(Object(uses)).map(([id, use]) => {
        const hedge = at(use, 'hedgeAfter');
        return [
          id,
          { ...Object(use), ...(hedge === undefined ? {} : { hedgeAfter: `${hedge}ms` }) },
        ];
      }),
    ),
    retention: Object.fromEntries(
      Object.entries(Object(retention)).map(([key, kept]) => [key, `${kept}d`]),
    ),
    knowledge,
  });
}
