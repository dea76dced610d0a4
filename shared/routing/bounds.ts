/** How far a routed call goes before it gives up. Times are in milliseconds. */
export type RoutingBounds = {
  /** Calls of one endpoint, the first one included, by whichever of its models. */
  readonly callsPerEndpoint: number;
  /** Calls altogether, of whatever endpoint. */
  readonly calls: number;
  /** First wait before calling the same endpoint again; doubled each time, spread by jitter. */
  readonly backOff: number;
  /** A longer wait (for a retry or a place) is not worth it while another candidate could be called. */
  readonly patience: number;
  /** A longer wait is not worth it at all; at one endpoint, waits for a place and for a pause count together. */
  readonly longestWait: number;
  /** Longest wait for an endpoint that failed too often and is left alone. */
  readonly recovery: number;
  /** Everything together: calls, waits and streaming. */
  readonly budget: number;
};

/** Somebody waits in front of the screen: extracts now are worth more than a sentence in a minute. */
export const chatBounds: RoutingBounds = {
  callsPerEndpoint: 3,
  calls: 6,
  backOff: 250,
  patience: 2_000,
  longestWait: 10_000,
  recovery: 0,
  budget: 115_000,
};

/** Nobody waits in front of the screen: a document of a job has time, and its question is worth more than its hurry. */
export const jobBounds: RoutingBounds = {
  callsPerEndpoint: 4,
  calls: 8,
  backOff: 500,
  patience: 20_000,
  longestWait: 120_000,
  recovery: 30_000,
  budget: 300_000,
};

/** An indexing may wait for its quota; waits asked for beyond a minute are refused (Portkey 1.15.2 does the same). */
export const embedBounds: RoutingBounds = {
  callsPerEndpoint: 4,
  calls: 8,
  backOff: 500,
  patience: 5_000,
  longestWait: 60_000,
  recovery: 60_000,
  budget: 180_000,
};

/** The vector of a question is a help, not a need: words alone are searched when it does not come soon, or has no place. */
export const queryBounds: RoutingBounds = {
  callsPerEndpoint: 1,
  calls: 2,
  backOff: 0,
  patience: 200,
  longestWait: 200,
  recovery: 0,
  budget: 1_500,
};

/** A better order is a help, not a need: the one found by words stands when no other comes soon. */
export const rerankBounds: RoutingBounds = {
  callsPerEndpoint: 1,
  calls: 2,
  backOff: 0,
  patience: 200,
  longestWait: 200,
  recovery: 0,
  budget: 3_000,
};
