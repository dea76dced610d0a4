import { z } from 'zod';
import type { DataClass, DataClassRule, Policy, Use, WithoutModel } from '../policy.ts';
import { weakestFirst } from '../strongest-class.ts';
import { operatorDemand } from './hosting-schema.ts';
import { duration, groups, id, residencyClass, rule } from './scalars.ts';

const dataClass = z.enum(weakestFirst);

/** A use that the file names is on for everybody, for what is public or internal; personal data must be written. */
const use = (withoutModel: WithoutModel, group = 'all-agents'): z.ZodType<Use> =>
  z.strictObject({
    enabled: z.boolean().prefault(true),
    for: groups.prefault([group]),
    dataClasses: z.array(dataClass).prefault(['public', 'internal']),
    route: z.array(id).max(20).prefault([]),
    withoutModel: z.enum(['passages', 'extracts', 'skeleton', 'none']).prefault(withoutModel),
    hedgeAfter: duration
      .refine((milliseconds) => milliseconds >= 200, rule('hedge-least'))
      .exactOptional(),
  });

export const usesSchema: z.ZodType<Policy['uses']> = z
  .strictObject({
    'hr-answer': use('passages').exactOptional(),
    draft: use('skeleton').exactOptional(),
    rewrite: use('none').exactOptional(),
    synthesis: use('extracts').exactOptional(),
    minutes: use('extracts').exactOptional(),
    index: use('none', 'system').exactOptional(),
    'classify-mail': use('none').exactOptional(),
  })
  .prefault({});

const ordinaryRule = {
  minResidency: residencyClass.exactOptional(),
  operator: operatorDemand.exactOptional(),
  mask: z.boolean().exactOptional(),
  route: z.literal('none').exactOptional(),
  handOver: id.exactOptional(),
};

const dataClassRule = z.strictObject(ordinaryRule).prefault({});

export const dataClassesSchema: z.ZodType<Readonly<Record<DataClass, DataClassRule>>> = z
  .strictObject({
    public: dataClassRule,
    internal: dataClassRule,
    personal: z.strictObject({ ...ordinaryRule, mask: z.boolean().prefault(true) }).prefault({}),
    sensitive: z
      .strictObject({
        ...ordinaryRule,
        route: z.literal('none', rule('sensitive-route')).prefault('none'),
      })
      .prefault({}),
  })
  .prefault({});
