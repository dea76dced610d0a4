import type { ReadyRequest } from '#shared/drafting/ready/ready-request.ts';

/** Ready requests that the organisation added to those of the product. */
export type OwnReadyRequests = {
  /** By trade, then by title. */
  readonly list: () => Promise<readonly ReadyRequest[]>;
  /** Replaces the one of the same id; who shared it stands in the journal alone. */
  readonly put: (request: ReadyRequest, at: number) => Promise<void>;
  /** False when there was none. */
  readonly remove: (id: string) => Promise<boolean>;
};
