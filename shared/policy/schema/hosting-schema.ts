import { z } from 'zod';
import type { OperatorDemand } from '../endpoint.ts';
import type { Hosting, Service } from '../policy.ts';
import { operator } from './endpoint-schema.ts';
import { count, country, day, group, id, rule, text } from './scalars.ts';

export const operatorDemand: z.ZodType<OperatorDemand> = z.strictObject({
  secNumCloud: z.literal('yes').exactOptional(),
  nonEuLaw: z.literal('no').exactOptional(),
  headquarters: z.array(country).min(1).max(50).exactOptional(),
});

const azureRegion = z.string().regex(/^[a-z][a-z0-9]{2,40}$/, rule('azure-region'));

export const hostingSchema: z.ZodType<Hosting> = z
  .strictObject({
    microsoft365: z
      .strictObject({ location: country, statement: text, checkedAt: day })
      .exactOptional(),
    azureBot: z
      .strictObject({
        region: azureRegion,
        statement: text.exactOptional(),
        checkedAt: day.exactOptional(),
      })
      .exactOptional(),
    calame: z
      .strictObject({ location: country, statement: text, operator: operator.exactOptional() })
      .exactOptional(),
  })
  .prefault({});

export const servicesSchema: z.ZodType<readonly Service[]> = z
  .array(z.strictObject({ id, title: text, group, tokensPerMonth: count.exactOptional() }))
  .max(200)
  .prefault([]);
