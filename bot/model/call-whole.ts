import type { OpenAI } from 'openai';
import type { z } from 'zod';
import type { Candidate } from '#shared/policy/decision.ts';
import { sameModel } from '#shared/policy/same-model.ts';
import { ModelFault } from '#shared/routing/ports.ts';
import type { ClientCall } from './guard-fetch.ts';
import type { BodyLimits } from './limit-body.ts';
import { withClient } from './open-client.ts';
import { readServedModel } from './read-served-model.ts';
import type { GuardedCall } from './send-guarded.ts';
import { toModelFault } from './to-model-fault.ts';
import { watchPhases } from './watch-phases.ts';

type Named = { readonly model?: string | null | undefined };
type Told = { servedModel: string | null; region: string | null };

/** A call that is answered by one body, with the name of the model that served it. */
export type WholeCall<Answer extends Named, Found> = {
  readonly limits: BodyLimits;
  readonly send: (
    client: OpenAI,
    options: { readonly timeout: number; readonly signal: AbortSignal },
  ) => Promise<unknown>;
  readonly schema: z.ZodType<Answer>;
  /** Called once the model is known to be the one asked for. */
  readonly take: (answer: Answer) => Found;
};

/** Calls a model through the guard and takes the whole of its answer; throws `ModelFault`, whatever happens. */
export async function callWhole<Answer extends Named, Found>(
  enter: (signal: AbortSignal) => Promise<GuardedCall>,
  { model, endpoint }: Candidate,
  { limits, send, schema, take }: WholeCall<Answer, Found>,
  signal: AbortSignal,
): Promise<Found & Readonly<Told>> {
  const watch = watchPhases(endpoint.timeouts, signal);
  const told: Told = { servedModel: null, region: null };
  let written = false;
  let answering = false;
  try {
    const call = {
      ...(await enter(watch.signal)),
      expect: 'application/json',
      limits,
      writing: () => {
        written = true;
      },
      answering: ({ region }) => {
        answering = true;
        told.region = region;
        watch.generating();
      },
    } satisfies ClientCall;
    const body = await withClient(call, (client, options) =>
      send(client, { ...options, signal: watch.signal }),
    );
    const answer = schema.parse(body);
    told.servedModel = readServedModel(answer.model);
    if (!sameModel(model, told.servedModel)) throw new ModelFault('other-model');
    return { ...take(answer), ...told };
  } catch (error) {
    throw toModelFault(watch.fault() ?? error, { written, answering, ...told });
  } finally {
    watch.close();
  }
}
