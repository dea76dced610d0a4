import type { House } from './assemble.ts';
import type { Config } from './config.ts';
import type { EntraTokens } from './model/entra-tokens.ts';
import type { SourceRoom } from './sources/open-sources.ts';
import { systemTimers } from './system-ports.ts';

/** The places that the documents of the spaces live in. */
export async function loadSources(
  { azure }: Config,
  tokens: EntraTokens,
  { ports, store }: Pick<House, 'ports' | 'store'>,
): Promise<SourceRoom> {
  const [turnPorts, kept, { openSources }, { openEmbedder }] = await Promise.all([
    ports(),
    store(),
    import('./sources/open-sources.ts'),
    import('./indexing/open-embedder.ts'),
  ]);
  const { policy, clock, ids, hasher } = turnPorts;
  const { sources, knowledge, unreadFiles } = kept;
  return openSources({
    ...{ policy, clock, ids, hasher, sources, knowledge, unreadFiles, tokens },
    standIn: azure.standIn,
    timers: systemTimers,
    openEmbedder: () => openEmbedder(turnPorts).embedder,
  });
}
