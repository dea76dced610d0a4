import { z } from 'zod';
import type { Policy, ProhibitedGate } from '../policy.ts';
import { count, days, rule, text } from './scalars.ts';

const prohibited = ['emotion-inference', 'social-scoring'] as const satisfies ProhibitedGate[];

const gateRule = z
  .union([
    z.literal('refuse'),
    z.strictObject({ gated: z.literal(true), validator: text, aipd: text, register: text }),
  ])
  .prefault('refuse');

/** The list of prohibited practices is there to be read; taking one out is a fault (AI Act, art. 5). */
export const gatesSchema: z.ZodType<Policy['gates']> = z
  .strictObject({
    prohibited: z
      .array(z.enum(prohibited))
      .refine((list) => prohibited.every((gate) => list.includes(gate)), rule('prohibited-off'))
      .prefault([...prohibited]),
    highRisk: z
      .strictObject({
        'recruitment-screening': gateRule,
        'staff-evaluation': gateRule,
        'benefit-eligibility': gateRule,
      })
      .prefault({}),
  })
  .prefault({});

export const quotasSchema: z.ZodType<Policy['quotas']> = z
  .strictObject({
    perAgent: z.strictObject({ tokensPerDay: count }).exactOptional(),
    perMonth: z
      .strictObject({
        tokens: count.exactOptional(),
        gCO2e: z.number().positive().exactOptional(),
      })
      .exactOptional(),
    warnAt: z.number().min(0.1).max(1).prefault(0.8),
  })
  .prefault({});

const treatment = z.enum(['mask', 'allow']);

/** SIREN and SIRET name organisations: business data, left as they stand by default. */
export const privacySchema: z.ZodType<Policy['privacy']> = z
  .strictObject({
    failClosed: z.literal(true).prefault(true),
    rules: z
      .strictObject({
        nir: treatment.prefault('mask'),
        iban: treatment.prefault('mask'),
        phone: treatment.prefault('mask'),
        email: treatment.prefault('mask'),
        siret: treatment.prefault('allow'),
        siren: treatment.prefault('allow'),
        name: treatment.prefault('mask'),
        address: treatment.prefault('mask'),
        'birth-date': treatment.prefault('mask'),
        matricule: treatment.prefault('mask'),
      })
      .prefault({}),
  })
  .prefault({});

/**
 * Six to twelve months for the journal (CNIL, recommendation of 2021 on logs; AI Act art. 26(6)), three years only with a
 * reason that the file states.
 */
export const retentionSchema: z.ZodType<Policy['retention']> = z
  .strictObject({
    conversations: days.prefault('30d'),
    journal: days.prefault('365d'),
    journalReason: text.exactOptional(),
    drafts: days.prefault('30d'),
    jobs: days.prefault('30d'),
    tickets: days.prefault('730d'),
  })
  .refine(({ journal, journalReason }) => isJournalKept(journal, journalReason), {
    ...rule('journal-days'),
    path: ['journal'],
  })
  .prefault({});

function isJournalKept(journal: number, reason: string | undefined): boolean {
  return journal >= 180 && journal <= (reason === undefined ? 365 : 1_095);
}
