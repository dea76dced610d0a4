import type { ActDesk } from './act-files/act-desk.ts';
import type { House } from './assemble.ts';
import { systemClock } from './system-ports.ts';

/** Acts as files, for the panel and the bot. */
export async function loadActs({ store, desk }: Pick<House, 'store' | 'desk'>): Promise<ActDesk> {
  const [{ letterheads }, { note }, { openActDesk }, { openDocumentReader }] = await Promise.all([
    store(),
    desk(),
    import('./act-files/open-act-desk.ts'),
    import('./documents/read-document.ts'),
  ]);
  return openActDesk({
    clock: systemClock,
    letterheads,
    openReader: openDocumentReader,
    note,
  });
}
