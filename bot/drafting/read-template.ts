import { z } from 'zod';
import { blockRoles } from '#shared/acts/act.ts';
import { actKinds } from '#shared/acts/act-kind.ts';
import type { FactAsked, Template, TemplateBlock } from '#shared/acts/template.ts';

const line = z.string().max(300);
const factId = z.string().regex(/^[\p{L}\d]{1,60}$/u);

const fact: z.ZodType<FactAsked> = z.strictObject({
  id: factId,
  label: line.min(1),
  type: z.enum([
    'text',
    'long-text',
    'date',
    'time',
    'number',
    'amount',
    'person',
    'choice',
    'yes-no',
    'list',
  ]),
  required: z.boolean(),
  help: line.nullable(),
  choices: z.array(line).max(50),
});

const block: z.ZodType<TemplateBlock> = z.strictObject({
  role: z.enum(blockRoles),
  title: line.nullable(),
  paragraphs: z.array(z.string().max(4_000)).max(100),
  when: z.string().max(120).nullable(),
  each: factId.nullable(),
  reference: z.string().max(40).nullable(),
  write: z.string().max(1_000).nullable(),
});

/** A template as an organisation writes it; whatever it says, it is the organisation's. */
export const templateSchema: z.ZodType<Template> = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/u),
  kind: z.enum(actKinds),
  title: line.min(1),
  purpose: line,
  organisations: z
    .array(z.enum(['commune', 'epci', 'syndicat', 'ccas', 'departement', 'cdg']))
    .max(6),
  language: z.enum(['fr', 'en']),
  facts: z.array(fact).max(80),
  blocks: z.array(block).min(1).max(200),
  from: z.enum(['calame', 'organisation']),
});
