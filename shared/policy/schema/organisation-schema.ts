import { z } from 'zod';
import type { Policy } from '../policy.ts';
import { isSiren } from './is-siren.ts';
import { directoryGroup, groups, guid, keepFor, mail, personId, rule, text } from './scalars.ts';

const role = z.enum([
  'agent',
  'redacteur',
  'rh',
  'referent-documentaire',
  'admin',
  'dpd',
  'auditeur',
]);

export const organisationSchema: z.ZodType<Policy['organisation']> = z.strictObject({
  name: text,
  kind: z.enum(['commune', 'epci', 'syndicat', 'ccas', 'departement', 'cdg']),
  siren: z
    .string()
    .regex(/^\d{9}$/, rule('siren'))
    .refine(isSiren, rule('siren')),
  dpd: mail,
  language: z.enum(['fr', 'en']).prefault('fr'),
  versant: z.enum(['FPE', 'FPT', 'FPH']).prefault('FPT'),
  timeZone: z.string().refine(isTimeZone, rule('time-zone')).prefault('Europe/Paris'),
});

export const identitySchema: z.ZodType<Policy['identity']> = z
  .strictObject({
    tenants: z.array(guid).max(50).prefault([]),
    guests: z.boolean().prefault(false),
    roles: z
      .strictObject({
        agent: groups.exactOptional(),
        redacteur: groups.exactOptional(),
        rh: groups.exactOptional(),
        'referent-documentaire': groups.exactOptional(),
        admin: groups.exactOptional(),
        dpd: groups.exactOptional(),
        auditeur: groups.exactOptional(),
      })
      .prefault({}),
    groups: z
      .record(directoryGroup, z.array(guid).min(1).max(20))
      .refine((named) => Object.values(named).flat().length <= 200, rule('directory-groups'))
      .prefault({}),
    directory: z
      .strictObject({ keepFor: keepFor.prefault('1h'), asApplication: z.boolean().prefault(false) })
      .prefault({}),
    development: z
      .array(
        z.strictObject({
          id: personId,
          name: text,
          groups: groups.prefault(['all-agents']),
          roles: z.array(role).prefault([]),
          objectId: guid.exactOptional(),
        }),
      )
      .max(200)
      .prefault([]),
  })
  .prefault({});

function isTimeZone(name: string): boolean {
  try {
    return name !== '' && new Intl.DateTimeFormat('fr', { timeZone: name }) !== null;
  } catch {
    // Intl has no other way to ask.
    return false;
  }
}
