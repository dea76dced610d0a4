import { z } from 'zod';

/** More than any context of today holds: a larger number is a defect of the endpoint's count. */
const mostTokens = 10_000_000;

/**
 * Tokens as an endpoint counts them, at least one. What is no such count makes the whole count unknown,
 * and the tokens are then estimated: a quota must neither be refunded, nor filled, nor passed by on the
 * word of an endpoint.
 */
export const countedTokens: z.ZodType<number> = z.number().int().min(1).max(mostTokens);
