/** Answer of `GET /api/charter`. */
export type CharterReply = {
  readonly version: string;
  readonly title: string;
  /** Simple Markdown. */
  readonly text: string;
  readonly hash: string;
  readonly accepted: boolean;
};

/** Body of `POST /api/charter/acceptance`: the hash of the charter that was read. */
export type AcceptanceRequest = { readonly hash: string };
