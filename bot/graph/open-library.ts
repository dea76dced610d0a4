import type { Policy } from '#shared/policy/policy.ts';
import { hostOfSite, type SharePointSource } from '#shared/policy/space-source.ts';
import type { Timers } from '#shared/ports.ts';
import { reachAzure } from '../azure/reach-azure.ts';
import { ReachFault } from '../azure/reach-fault.ts';
import { type FileReach, reachFiles } from '../azure/reach-files.ts';
import { oversized } from '../documents/detect-kind.ts';
import { readLimits } from '../documents/limits.ts';
import type { EntraTokens } from '../model/entra-tokens.ts';
import { type FoundItem, type Library, SourceFault } from '../sources/ports.ts';
import { describeItems } from './describe-items.ts';
import { findDrive } from './find-drive.ts';
import { type GraphClient, openGraph } from './graph-client.ts';
import { readDelta } from './read-delta.ts';

/** Longest time for one file, in milliseconds. */
const patience = 300_000;

export type LibraryPorts = {
  /** The application's own: with `Sites.Selected`, read, and nothing more. */
  readonly tokens: EntraTokens;
  readonly policy: () => Policy;
  readonly standIn: string | null;
  readonly timers: Pick<Timers, 'sleep' | 'jitter'>;
  readonly now: () => number;
};

/** A SharePoint library as a source. Rejects with `SourceFault`. */
export async function openLibrary(
  ports: LibraryPorts,
  source: SharePointSource,
  signal: AbortSignal,
): Promise<Library> {
  const { policy, standIn } = ports;
  const host = hostOfSite(source);
  const reach = reachAzure({ policy, standIn, graph: true });
  const files = reachFiles({ policy, standIn, host });
  const close = async (): Promise<void> => {
    await Promise.all([reach.close(), files.close()]);
  };
  try {
    const graph = openGraph({ ...ports, reach });
    const drive = await findDrive(graph, source, signal);
    return { ...libraryOf(ports, source, { graph, files, drive }), close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

type Opened = {
  readonly graph: GraphClient;
  readonly files: FileReach;
  readonly drive: Awaited<ReturnType<typeof findDrive>>;
};

function libraryOf(
  ports: LibraryPorts,
  source: SharePointSource,
  { graph, files, drive }: Opened,
): Omit<Library, 'close'> {
  const root = `sharepoint:/${drive.id}`;
  const keyOf = ({ id }: FoundItem): string => `${root}/${id}`;
  return {
    ...{ root, keyOf, place: root, isGuarded: false },
    asks: JSON.stringify(drive.columns),
    within: source.folder?.split('/') ?? [],
    originOf: (item) => `${keyOf(item)}/${item.name}`,
    list: (cursor, signal) => readDelta(graph, drive.id, cursor, signal),
    describe: async (asked, signal) => {
      const { identity, organisation } = ports.policy();
      const { rights, siteGroups } = source;
      const names = { groups: identity.groups, siteGroups };
      const { columns, absent } = drive;
      const { timeZone } = organisation;
      const { timers } = ports;
      const now = ports.now();
      const describing = { graph, timers, rights, names, columns, timeZone, now };
      const told = await describeItems({ ...describing, drive: drive.id }, asked, signal);
      return told.map((one) => ({ ...one, odd: [...one.odd, ...absent] }));
    },
    load: (item, signal) => download({ graph, files, drive }, item, signal),
  };
}

async function download(
  { graph, files, drive }: Opened,
  { id, size }: FoundItem,
  signal: AbortSignal,
): Promise<Uint8Array | 'failed'> {
  const most = readLimits.fileBytes;
  if (size > most) throw oversized(size, most);
  const path = `/drives/${encodeURIComponent(drive.id)}/items/${encodeURIComponent(id)}/content`;
  try {
    const place = await graph.locationOf(path, signal);
    if (place === null) return 'failed';
    const bounded = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
    const { status, bytes } = await files.fetch(place, most, bounded);
    return status === 200 ? bytes : 'failed';
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ReachFault && error.kind === 'too-large') throw oversized(most + 1, most);
    // One file that is not to be had leaves the others; a service that is not ends the pass.
    const ofFile =
      error instanceof SourceFault && ['forbidden', 'absent', 'garbage'].includes(error.kind);
    if (ofFile || error instanceof ReachFault || isTimeout(error)) return 'failed';
    throw error;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
