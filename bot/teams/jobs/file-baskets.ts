import type { Clock } from '#shared/ports.ts';
import type { Holder } from '../../own-files/own-files.ts';

/** A file that a person dropped in her own chat, not opened yet. */
export type BasketFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files dropped one message after the other, until they are made into a job. In memory alone. */
export type FileBaskets = {
  /** False when the basket is full; the file of the same name is replaced. */
  readonly add: (holder: Holder, file: BasketFile) => boolean;
  readonly of: (holder: Holder) => readonly BasketFile[];
  readonly forget: (holder: Holder) => void;
};

/** Milliseconds after the last file. */
const lifetime = 30 * 60_000;
const mostFiles = 100;
/** Bytes of one basket, and of all. */
const mostBytes = 150_000_000;
const mostHeld = 400_000_000;

type Basket = { readonly files: readonly BasketFile[]; readonly until: number };

const sizeOf = (files: readonly BasketFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes.length, 0);

export function createFileBaskets(clock: Clock): FileBaskets {
  const baskets = new Map<string, Basket>();
  const keyOf = ({ person, conversationId }: Holder): string =>
    JSON.stringify([person, conversationId]);
  const sweep = (): void => {
    const now = clock.now();
    for (const [key, { until }] of baskets) if (until < now) baskets.delete(key);
  };
  const of = (holder: Holder): readonly BasketFile[] => {
    sweep();
    return baskets.get(keyOf(holder))?.files ?? [];
  };
  return {
    of,
    add: (holder, file) => {
      const files = [...of(holder).filter(({ name }) => name !== file.name), file];
      const held = [...baskets.values()].reduce((sum, basket) => sum + sizeOf(basket.files), 0);
      const isFull =
        files.length > mostFiles ||
        sizeOf(files) > mostBytes ||
        held + file.bytes.length > mostHeld;
      if (isFull) return false;
      baskets.set(keyOf(holder), { files, until: clock.now() + lifetime });
      return true;
    },
    forget: (holder) => {
      baskets.delete(keyOf(holder));
    },
  };
}
