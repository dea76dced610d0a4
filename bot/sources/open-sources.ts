import { Fault } from '#shared/fault.ts';
import type { Policy } from '#shared/policy/policy.ts';
import type { PolicySource } from '#shared/policy/ports.ts';
import { type SpaceSource, sourceOf } from '#shared/policy/space-source.ts';
import type { SourcePass, SourceStatus } from '#shared/quality/source-pass.ts';
import { openDocumentReader } from '../documents/read-document.ts';
import { type LibraryPorts, openLibrary } from '../graph/open-library.ts';
import { openFolder } from './open-folder.ts';
import type { PassPorts } from './pass-ports.ts';
import { type Library, SourceFault } from './ports.ts';
import { runPass } from './run-pass.ts';
import { statusOf } from './tell-pass.ts';

/** The places that the documents of the spaces live in. */
export type SourceRoom = {
  /** Sources that the policy names, and where each stands. */
  readonly status: () => Promise<readonly SourceStatus[]>;
  /** Runs one pass now; null = another process is at it. Throws `Fault('space-unknown')` for a space without a source. */
  readonly sync: (
    space: string,
    options: { readonly confirmed: boolean; readonly signal: AbortSignal },
  ) => Promise<SourcePass | null>;
  /** Removes what came from sources that the policy names no more: nobody would hear of a right withdrawn there. */
  readonly tidy: () => Promise<readonly { readonly space: string; readonly removed: number }[]>;
  /** Whether a source opens; what is in the way otherwise. */
  readonly probe: (space: string, signal: AbortSignal) => Promise<SourceFault['kind'] | null>;
  readonly close: () => Promise<void>;
};

export type SourceRoomPorts = Omit<PassPorts, 'reader'> &
  Pick<LibraryPorts, 'tokens' | 'standIn' | 'timers'> & { readonly policy: PolicySource };

export function openSources(ports: SourceRoomPorts): SourceRoom {
  const reader = openDocumentReader();
  const policy = (): Policy => ports.policy.current().policy;
  const { now } = ports.clock;
  const sourceIn = (space: string): SpaceSource => {
    const { spaces } = policy().knowledge;
    const found = spaces.find(({ id }) => id === space);
    const source = found === undefined ? null : sourceOf(found);
    if (source !== null) return source;
    const known = spaces.filter((one) => sourceOf(one) !== null).map(({ id }) => id);
    throw new Fault('space-unknown', { space, known: known.join(', ') });
  };
  const open = (source: SpaceSource, signal: AbortSignal): Promise<Library> =>
    source.kind === 'folder'
      ? Promise.resolve(openFolder(source, ports.clock))
      : openLibrary({ ...ports, policy, now }, source, signal);
  return {
    status: () => statusOf(policy(), ports.sources),
    sync: (space, { confirmed, signal }) => {
      const source = sourceIn(space);
      const { every } = source;
      const request = { space, every, confirmed, signal };
      return runPass(
        { ...ports, reader },
        { ...request, open: (stop: AbortSignal) => open(source, stop) },
      );
    },
    tidy: () => tidy(ports, policy()),
    probe: async (space, signal) => {
      try {
        const library = await open(sourceIn(space), signal);
        await library.list(null, signal).finally(library.close);
        return null;
      } catch (fault) {
        if (fault instanceof SourceFault) return fault.kind;
        throw fault;
      }
    },
    close: reader.close,
  };
}

async function tidy(
  { sources, knowledge, unreadFiles, clock }: SourceRoomPorts,
  policy: Policy,
): Promise<readonly { readonly space: string; readonly removed: number }[]> {
  const named = new Set(
    policy.knowledge.spaces.filter((space) => sourceOf(space) !== null).map(({ id }) => id),
  );
  const dropped: { space: string; removed: number }[] = [];
  for (const space of (await sources.spaces()).filter((id) => !named.has(id))) {
    const rows = await sources.rows(space);
    const documents = rows.flatMap(({ done }) => done?.document ?? []);
    const removed = documents.length === 0 ? 0 : await knowledge.remove(space, documents);
    const state = await sources.state(space);
    const root = state?.place.replace(/^folder:/u, '') ?? '';
    if (root !== '') await unreadFiles.note(space, [root], [], clock.now());
    await sources.drop(space);
    dropped.push({ space, removed });
  }
  return dropped;
}
