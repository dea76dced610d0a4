/** What is written and not yet sent, by the place it is written in; in memory only, for as long as the page is open. */
export type Drafts<Draft> = {
  readonly read: (place: string) => Draft | undefined;
  /** Undefined = nothing is left to send there. */
  readonly write: (place: string, draft: Draft | undefined) => void;
  readonly all: () => ReadonlyMap<string, Draft>;
  readonly follow: (onChange: () => void) => () => void;
};

/** An empty store of drafts: a change of screen or a fresh list from the server takes nothing away from it. */
export const keepDrafts = <Draft>(): Drafts<Draft> => {
  let kept: ReadonlyMap<string, Draft> = new Map();
  const followers = new Set<() => void>();
  return {
    read: (place) => kept.get(place),
    write: (place, draft) => {
      const next = new Map(kept);
      if (draft === undefined) next.delete(place);
      else next.set(place, draft);
      kept = next;
      for (const onChange of followers) onChange();
    },
    all: () => kept,
    follow: (onChange) => {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
};
