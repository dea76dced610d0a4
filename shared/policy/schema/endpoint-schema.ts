import { z } from 'zod';
import { azureAccountId } from '../azure-account-id.ts';
import type {
  Endpoint,
  EndpointAuth,
  EndpointModel,
  Evidence,
  HealthRule,
  Operator,
  PhaseTimeouts,
} from '../endpoint.ts';
import {
  count,
  country,
  day,
  duration,
  durationOrNever,
  id,
  location,
  residencyClass,
  rule,
  text,
  useId,
  zone,
} from './scalars.ts';

const knowledge = z.enum(['yes', 'no', 'unknown']);
const billions = z.number().positive().max(100_000);
const range = z.tuple([billions, billions]).refine(([least, most]) => least <= most, rule('range'));

const evidence: z.ZodType<Evidence> = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('arm'),
    location: text,
    sku: text,
    resource: z.string().regex(azureAccountId, rule('resource')),
    maxAgeHours: z.int().min(1).max(720).prefault(24),
  }),
  z.strictObject({
    type: z.literal('contract'),
    location,
    reference: text,
    checkedAt: day,
    expiresAt: day.exactOptional(),
  }),
  z.strictObject({
    type: z.literal('self-hosted'),
    statement: text,
    signedBy: text,
    expiresAt: day.exactOptional(),
  }),
]);

/** A variable's name or a file's path; the secret itself is never in the policy. */
const envName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, rule('env-name'))
  .refine((name) => !/^OPENAI_/i.test(name), rule('env-openai'));

const auth: z.ZodType<EndpointAuth> = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('key'),
      env: envName.exactOptional(),
      file: text.exactOptional(),
    })
    .refine(({ env, file }) => (env === undefined) !== (file === undefined), rule('key-place')),
  z.strictObject({ type: z.literal('entra') }),
  z.strictObject({ type: z.literal('none') }),
]);

const model: z.ZodType<EndpointModel> = z.strictObject({
  name: text,
  role: z.enum(['chat', 'embed', 'rerank']),
  contextTokens: count.exactOptional(),
  params: z.strictObject({ activeB: range, totalB: range }).exactOptional(),
  zone: zone.exactOptional(),
  pue: z.number().min(1).max(3).exactOptional(),
  wue: z.number().min(0).max(20).exactOptional(),
  uses: z.array(useId).min(1).exactOptional(),
  servedAs: z.array(text).max(20).exactOptional(),
});

const timeouts: z.ZodType<PhaseTimeouts> = z
  .strictObject({
    connect: duration.prefault('3s'),
    firstToken: duration.prefault('20s'),
    idle: duration.prefault('15s'),
    total: duration.prefault('110s'),
  })
  .prefault({});

const health: z.ZodType<HealthRule> = z
  .strictObject({
    failures: z.int().min(1).max(100).prefault(3),
    coolDown: duration.prefault('30s'),
    probeEvery: durationOrNever.prefault('60s'),
  })
  .prefault({});

export const operator: z.ZodType<Operator> = z.strictObject({
  name: text,
  headquarters: country,
  secNumCloud: knowledge.prefault('unknown'),
  nonEuLaw: knowledge.prefault('unknown'),
});

export const endpointSchema: z.ZodType<Endpoint> = z.strictObject({
  id,
  kind: z.enum(['openai-compatible', 'azure-openai']),
  baseURL: text,
  residency: residencyClass,
  preset: id.exactOptional(),
  operator: operator.exactOptional(),
  evidence,
  auth,
  models: z.array(model).min(1).max(50),
  limits: z
    .strictObject({
      requestsPerMinute: count.exactOptional(),
      tokensPerMinute: count.exactOptional(),
      maxInFlight: count.exactOptional(),
    })
    .exactOptional(),
  timeouts,
  health,
});
