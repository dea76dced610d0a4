import type { Clock } from '#shared/ports.ts';
import type { Holder } from '../../own-files/own-files.ts';

/** A file that a person dropped in her own chat, not opened yet. */
export type BasketFile = { readonly name: string; readonly bytes: Uint8Array };

/** What became of a file that was put there. */
type Placed =
  | { readonly kind: 'kept' | 'full' }
  /** A file of the same name was there. */
  | { readonly kind: 'replaced' }
  /** The same bytes are there under this name. */
  | { readonly kind: 'twice'; readonly same: string };

/** Files dropped one message after the other, until they are made into a job. In memory alone. */
export type FileBaskets = {
  readonly add: (holder: Holder, file: BasketFile) => Placed;
  readonly of: (holder: Holder) => readonly BasketFile[];
  /** Hands these files over: they are there no more, so that what was pressed twice is done once. */
  readonly take: (holder: Holder, wanted: (file: BasketFile) => boolean) => readonly BasketFile[];
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
  const of = (holder: Holder): readonly BasketFile[] => {
    const now = clock.now();
    for (const [key, { until }] of baskets) if (until < now) baskets.delete(key);
    return baskets.get(keyOf(holder))?.files ?? [];
  };
  const put = (holder: Holder, files: readonly BasketFile[]): void => {
    if (files.length === 0) baskets.delete(keyOf(holder));
    else baskets.set(keyOf(holder), { files, until: clock.now() + lifetime });
  };
  return {
    of,
    add: (holder, file) => {
      const before = of(holder);
      const same = before.find(({ name, bytes }) => name !== file.name && equal(bytes, file.bytes));
      if (same !== undefined) return { kind: 'twice', same: same.name };
      const others = before.filter(({ name }) => name !== file.name);
      const files = [...others, file];
      const elsewhere = [...baskets.values()].reduce((sum, one) => sum + sizeOf(one.files), 0);
      const isFull =
        files.length > mostFiles ||
        sizeOf(files) > mostBytes ||
        elsewhere - sizeOf(before) + sizeOf(files) > mostHeld;
      if (isFull) return { kind: 'full' };
      put(holder, files);
      return { kind: others.length < before.length ? 'replaced' : 'kept' };
    },
    take: (holder, wanted) => {
      const files = of(holder);
      put(
        holder,
        files.filter((file) => !wanted(file)),
      );
      return files.filter(wanted);
    },
    forget: (holder) => put(holder, []),
  };
}

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && Buffer.compare(one, other) === 0;
