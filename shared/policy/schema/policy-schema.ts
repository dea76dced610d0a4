import { z } from 'zod';
import { labelTexts } from '../../language/label-texts.ts';
import { reservedMeetings } from '../../reserved-meeting.ts';
import type { Contact, Policy, Space } from '../policy.ts';
import { endpointSchema } from './endpoint-schema.ts';
import { hostingSchema, operatorDemand, servicesSchema } from './hosting-schema.ts';
import { gatesSchema, privacySchema, quotasSchema, retentionSchema } from './limits-schema.ts';
import { identitySchema, organisationSchema } from './organisation-schema.ts';
import { days, groups, httpsUrl, id, mail, residencyClass, rule, text } from './scalars.ts';
import { folderSchema, sharePointSchema, siteHost } from './source-schema.ts';
import { ticketsSchema } from './tickets-schema.ts';
import { dataClassesSchema, usesSchema } from './use-schema.ts';

const contact: z.ZodType<Contact> = z
  .strictObject({
    label: text.exactOptional(),
    title: text.exactOptional(),
    mail: mail.exactOptional(),
    phone: text.exactOptional(),
    url: httpsUrl.exactOptional(),
  })
  .refine(
    (one) => [one.mail, one.phone, one.url].some((way) => way !== undefined),
    rule('contact-empty'),
  );

const space: z.ZodType<Space> = z
  .strictObject({
    id,
    title: text,
    readers: groups,
    stewards: groups.prefault([]),
    reviewEvery: days.exactOptional(),
    sharepoint: sharePointSchema.exactOptional(),
    folder: folderSchema.exactOptional(),
  })
  .refine(
    ({ sharepoint, folder }) => sharepoint === undefined || folder === undefined,
    rule('two-sources'),
  )
  .transform(({ reviewEvery, ...rest }) =>
    reviewEvery === undefined ? rest : { ...rest, reviewEveryDays: reviewEvery },
  );

const proxy = z.string().refine(isProxy, rule('proxy-url'));

/**
 * The whole file, every key that is not written refused, defaults applied. What needs two places of the file to be judged
 * (references, residency, addresses) stands in `rules/`.
 */
export const policySchema: z.ZodType<Policy> = z.strictObject({
  version: z.literal(1),
  organisation: organisationSchema,
  identity: identitySchema,
  residency: z
    .strictObject({
      require: residencyClass.prefault('eu'),
      operator: operatorDemand.exactOptional(),
    })
    .prefault({}),
  hosting: hostingSchema,
  services: servicesSchema,
  networks: z
    .strictObject({
      private: z.array(text).max(50).prefault([]),
      own: z.array(text).max(50).exactOptional(),
    })
    .prefault({}),
  egress: z.strictObject({ proxy: proxy.exactOptional() }).prefault({}),
  endpoints: z.array(endpointSchema).max(50).prefault([]),
  uses: usesSchema,
  dataClasses: dataClassesSchema,
  gates: gatesSchema,
  quotas: quotasSchema,
  privacy: privacySchema,
  retention: retentionSchema,
  journal: z
    .strictObject({ content: z.enum(['none', 'masked', 'encrypted']).prefault('none') })
    .prefault({}),
  charter: z.strictObject({
    version: text,
    file: text,
    reacceptOnChange: z.boolean().prefault(true),
  }),
  labels: z
    .strictObject({
      draft: text.prefault(labelTexts.draft),
      verified: text.prefault(labelTexts.verified),
    })
    .prefault({}),
  contacts: z.record(id, contact).prefault({}),
  tickets: ticketsSchema.exactOptional(),
  acts: z
    .strictObject({
      rulesOff: z
        .array(z.string().regex(/^[a-z][a-z-]{1,60}$/u))
        .max(100)
        .prefault([]),
      population: z.int().min(1).max(20_000_000).exactOptional(),
    })
    .prefault({}),
  synthesis: z.strictObject({ maxDocuments: z.int().min(1).max(500).prefault(100) }).prefault({}),
  minutes: z
    .strictObject({
      allow: z.array(z.enum(reservedMeetings)).max(3).prefault([]),
      keepDays: z.int().min(1).max(365).prefault(30),
    })
    .prefault({}),
  word: z
    .strictObject({
      officeJs: httpsUrl.prefault('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
    })
    .prefault({}),
  footprint: z
    .strictObject({ method: z.enum(['ecologits-0.9.1']).prefault('ecologits-0.9.1') })
    .prefault({}),
  knowledge: z.strictObject({ spaces: z.array(space).max(500).prefault([]) }).prefault({}),
  teams: z
    .strictObject({
      streaming: z.boolean().prefault(true),
      fileHosts: z.array(siteHost).max(10).prefault([]),
    })
    .prefault({}),
});

/** A proxy is an origin: no password in the file, no path. */
function isProxy(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  const plain = value === url.origin || value === `${url.origin}/`;
  return plain && (url.protocol === 'http:' || url.protocol === 'https:');
}
