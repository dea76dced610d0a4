import type { Path } from '../reading/format-path.ts';

/** In what way a change lets through more than before. */
export type Widening =
  | 'residency'
  | 'residency-declared'
  | 'operator-demand'
  | 'endpoint-added'
  | 'endpoint-changed'
  | 'evidence'
  | 'model'
  | 'footprint'
  | 'route'
  | 'hedge'
  | 'use'
  | 'groups'
  | 'classes'
  | 'mask'
  | 'sensitive'
  | 'gate'
  | 'quota'
  | 'warning'
  | 'service'
  | 'retention'
  | 'meetings'
  | 'journal'
  | 'review'
  | 'source'
  | 'tenant'
  | 'guests'
  | 'directory'
  | 'trial-person'
  | 'network'
  | 'proxy'
  | 'script'
  | 'hosting'
  | 'charter'
  | 'label'
  /** No rule says that this key may change freely. */
  | 'unknown';

/** One difference between two policies, defaults applied. */
export type Change = {
  /** `uses.hr-answer.for`; lists by the newer file's index, what was taken out by the older one's. */
  readonly path: string;
  /** Id of the endpoint, service or space in which it stands; null elsewhere. */
  readonly item: string | null;
  /** As a file writes it; null = not there. */
  readonly before: unknown;
  readonly after: unknown;
  /** Null when the newer policy lets through no more than the older one here. */
  readonly why: Widening | null;
  /** The very item that widens, within the newer policy. */
  readonly place: Path;
};
