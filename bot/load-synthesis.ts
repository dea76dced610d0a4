import type { House } from './assemble.ts';
import type { Config } from './config.ts';
import type { SynthesisRoom } from './synthesis/open-synthesis-room.ts';

/** Documents to fill sheets from, and transcripts, for every channel. */
export async function loadSynthesis(
  { dataFolder, publicHost }: Config,
  { ports, store, identity }: Pick<House, 'ports' | 'store' | 'identity'>,
  log: (line: string) => void,
): Promise<SynthesisRoom> {
  const [turnPorts, { jobs }, people, { openSynthesisRoom }] = await Promise.all([
    ports(),
    store(),
    identity(),
    import('./synthesis/open-synthesis-room.ts'),
  ]);
  const groupsOf = people?.groupsOf ?? null;
  const origin = publicHost === null ? null : `https://${publicHost}`;
  return openSynthesisRoom({ ...turnPorts, jobs, dataFolder, groupsOf, origin, log });
}
