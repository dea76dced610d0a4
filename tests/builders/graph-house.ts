import type { AzureSettings } from '../../bot/azure/azure-settings.ts';
import { openAzure } from '../../bot/azure/open-azure.ts';
import { type LibraryPorts, openLibrary } from '../../bot/graph/open-library.ts';
import { runPass } from '../../bot/sources/run-pass.ts';
import { systemClock } from '../../bot/system-ports.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { SharePointSource } from '../../shared/policy/space-source.ts';
import type { SourcePass } from '../../shared/quality/source-pass.ts';
import { azureClient, azureSecret, azureTenant } from '../fakes/azure.ts';
import { type FakeGraph, startGraph } from '../fakes/graph.ts';
import { type GraphFile, siteHost } from '../fakes/graph-library.ts';
import { scriptedPolicy } from './scripted-policy.ts';
import { everyPass, type SourceHouse, sourceHouse } from './source-house.ts';

export const rhGroup = '11111111-1111-4111-8111-111111111111';
export const otherGroup = '22222222-2222-4222-8222-222222222222';

export const rhLibrary: SharePointSource = {
  site: `${siteHost}:/sites/rh`,
  library: 'Documents',
  rights: 'items',
  siteGroups: {},
  columns: {},
  every: everyPass,
};

export type GraphHouse = AsyncDisposable &
  Omit<SourceHouse, 'pass'> & {
    readonly graph: FakeGraph;
    readonly waits: number[];
    readonly groups: Record<string, readonly string[]>;
    readonly pass: (more?: PassMore) => Promise<SourcePass>;
    readonly ports: LibraryPorts & SourceHouse['ports'];
  };

type PassMore = { readonly source?: Partial<SharePointSource>; readonly signal?: AbortSignal };

/** A space whose documents live in the library of a stand-in Graph; waits take no time and are noted. */
export async function graphHouse(
  files: Readonly<Record<string, GraphFile>> = {},
): Promise<GraphHouse> {
  const graph = await startGraph(files);
  const house = await sourceHouse();
  const waits: number[] = [];
  const groups: Record<string, readonly string[]> = { 'group:rh': [rhGroup] };
  const settings: AzureSettings = {
    identity: {
      mode: 'secret',
      clientId: azureClient,
      tenantId: azureTenant,
      secret: { value: azureSecret },
    },
    identityEndpoint: null,
    standIn: graph.origin,
  };
  const policy = (): Policy => {
    const { policy: town } = scriptedPolicy;
    return { ...town, identity: { ...town.identity, groups } };
  };
  const azure = openAzure({ settings, policy, clock: systemClock });
  const library: LibraryPorts = {
    tokens: azure.tokens,
    policy,
    standIn: graph.origin,
    timers: { sleep: async (milliseconds) => void waits.push(milliseconds), jitter: () => 0.5 },
    now: () => house.time.now,
  };
  return {
    ...house,
    ...{ graph, waits, groups, ports: { ...house.ports, ...library } },
    pass: async ({ source = {}, signal = new AbortController().signal } = {}) => {
      const open = (stop: AbortSignal) => openLibrary(library, { ...rhLibrary, ...source }, stop);
      const request = { space: 'rh', open, every: everyPass, confirmed: false, signal };
      const pass = await runPass(house.ports, request);
      if (pass === null) throw new Error('another pass is under way');
      return pass;
    },
    [Symbol.asyncDispose]: async () => {
      await azure.close();
      await house[Symbol.asyncDispose]();
      await graph[Symbol.asyncDispose]();
    },
  };
}
