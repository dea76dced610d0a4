import { createHash, randomBytes } from 'node:crypto';
import type { Person } from '#shared/policy/person.ts';
import type { Clock } from '#shared/ports.ts';

/** A draft, and whose it is. */
export type LinkedDraft = { readonly person: Person; readonly draftId: string };

/**
 * Links that open one draft as a file, once, for a short time. A chat opens a browser, which bears no token of ours: the
 * link itself is the right, so it is unguessable, shown in the person's own chat alone, and spent by the download. Looking
 * at it spends nothing: a mail or link scanner that follows it takes nothing and breaks nothing.
 */
export type DraftLinks = {
  /** The part of the address that opens the draft. */
  readonly make: (draft: LinkedDraft) => string;
  /** Whether it would open something now. */
  readonly isOpen: (token: string) => boolean;
  /** The draft, once; null for a link that was used, is too old, or never was. */
  readonly take: (token: string) => LinkedDraft | null;
};

/** Milliseconds that a link lasts. */
export const linkLife: number = 10 * 60_000;
const kept = 1_000;

/** In memory, by the hash of the link: after a restart the person presses the button again. */
export function openDraftLinks(clock: Clock): DraftLinks {
  const links = new Map<string, LinkedDraft & { readonly until: number }>();
  const nameOf = (token: string): string => createHash('sha256').update(token).digest('hex');
  const open = (token: string): (LinkedDraft & { readonly until: number }) | null => {
    const link = links.get(nameOf(token));
    return link === undefined || link.until <= clock.now() ? null : link;
  };
  return {
    make: (draft) => {
      const token = randomBytes(32).toString('base64url');
      for (const [name, { until }] of links) if (until <= clock.now()) links.delete(name);
      const oldest = links.keys().next().value;
      if (links.size >= kept && oldest !== undefined) links.delete(oldest);
      links.set(nameOf(token), { ...draft, until: clock.now() + linkLife });
      return token;
    },
    isOpen: (token) => open(token) !== null,
    take: (token) => {
      const link = open(token);
      links.delete(nameOf(token));
      return link === null ? null : { person: link.person, draftId: link.draftId };
    },
  };
}
