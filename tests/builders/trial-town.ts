import { join } from 'node:path';
import { folderOfFiles } from './folder-of-files.ts';
import { endpointTree, policyText, selfHosted, type Tree } from './policy-text.ts';
import { type Ran, type Running, type RunOptions, runCalame, startCalame } from './run-calame.ts';

const leave = `---
date: 2026-01-15
---
# Congés annuels

Un agent à temps partiel à 80 % qui travaille 4 jours par semaine a 20 jours de congés annuels.
`;
const remoteWork = `# Télétravail

Le télétravail est possible 2 jours par semaine, sur demande écrite au responsable.
`;
const wages = `# Grille indemnitaire confidentielle

La prime de responsabilité des chefs de pôle est de 300 euros par mois.
`;

/** A stand-in endpoint that needs no key. */
export const loopbackEndpoint = (baseURL: string, changes: Tree = {}): Tree =>
  endpointTree({
    baseURL,
    evidence: selfHosted,
    auth: { type: 'none' },
    timeouts: { connect: '2s', firstToken: '30s', idle: '30s', total: '60s' },
    ...changes,
  });

/** A policy of two spaces, one of them for IT only, and of two people who may be tried. */
export const townPolicy = (changes: Tree = {}): string =>
  policyText({
    identity: {
      roles: { admin: ['group:dsi'] },
      development: [
        { id: 'claire', name: 'Claire Moreau', groups: ['all-agents'] },
        { id: 'nadia', name: 'Nadia Roche', groups: ['all-agents', 'group:dsi'] },
      ],
    },
    knowledge: {
      spaces: [
        { id: 'rh', title: 'RH', readers: ['all-agents'] },
        { id: 'dsi', title: 'DSI', readers: ['group:dsi'] },
      ],
    },
    ...changes,
  });

/** The same with an endpoint on loopback that needs no key. */
export const policyWithModel = (baseURL: string): string =>
  townPolicy({ endpoints: [loopbackEndpoint(baseURL)] });

export type TrialTown = AsyncDisposable & {
  readonly path: string;
  readonly data: string;
  readonly policy: string;
  readonly documents: string;
  readonly write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  /** The real command with this policy and this data folder. */
  readonly run: (words: readonly string[], options?: RunOptions) => Promise<Ran>;
  readonly start: (words: readonly string[], options?: RunOptions) => Running;
};

/** A town hall in a temporary folder: policy, charter, documents; nothing is indexed yet. */
export function openTrialTown(policy: string = townPolicy()): TrialTown {
  const folder = folderOfFiles({
    'policy.yaml': policy,
    'charte.fr.md': '# Charte d’essai\n\nJe relis, je vérifie, je reste auteur.\n',
    'documents/conges.md': leave,
    'documents/teletravail.md': remoteWork,
    'dsi/primes.md': wages,
  });
  const data = join(folder.path, 'data');
  const file = join(folder.path, 'policy.yaml');
  const within = (words: readonly string[]): readonly string[] => [
    ...words,
    ...(words.includes('--policy') ? [] : ['--policy', file]),
    ...(words.includes('--data') ? [] : ['--data', data]),
  ];
  return {
    path: folder.path,
    data,
    policy: file,
    documents: join(folder.path, 'documents'),
    write: folder.write,
    run: (words, options) => runCalame(within(words), options),
    start: (words, options) => startCalame(within(words), options),
    [Symbol.asyncDispose]: folder[Symbol.asyncDispose],
  };
}

/** The journal's entries, as `journal export` gives them. */
export async function exportedEntries(
  town: TrialTown,
): Promise<readonly Record<string, unknown>[]> {
  const { out } = await town.run(['journal', 'export']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { entry: Record<string, unknown> | null }).entry)
    .filter((entry) => entry !== null);
}
