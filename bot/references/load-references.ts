import type { ReferenceBase } from '#shared/acts/reference.ts';
import type { OwnReference, OwnReferences } from '#shared/acts/references/ports.ts';
import { once } from '../once.ts';
import { readShipped } from './read-shipped.ts';

/** The whole base: what ships with Calame, then what the organisation added. */
export type References = {
  /** The same value until the organisation's references change: what is made from it may be kept with it. */
  readonly base: () => Promise<ReferenceBase>;
};

/** Nothing is read before the first use. */
export function loadReferences(own: Pick<OwnReferences, 'list'>): References {
  const shipped = once(readShipped);
  let known = '';
  let joined: ReferenceBase | null = null;
  return {
    base: async () => {
      const [base, added] = await Promise.all([shipped(), own.list()]);
      const now = JSON.stringify(added);
      if (joined === null || now !== known) joined = join(base, added);
      known = now;
      return joined;
    },
  };
}

/** One of the organisation's stands for the shipped one of the same article: it is the later reading. */
function join(base: ReferenceBase, added: readonly OwnReference[]): ReferenceBase {
  const own = added.map(({ reference }) => reference);
  const places = new Set(own.map(({ textId, article }) => `${textId} ${article}`));
  const shipped = base.references.filter(
    ({ textId, article }) => !places.has(`${textId} ${article}`),
  );
  return { texts: base.texts, references: [...own, ...shipped] };
}
