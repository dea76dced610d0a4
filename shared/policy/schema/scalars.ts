import { z } from 'zod';
import type { PolicyRule } from '../../language/policy-texts.ts';
import type { ResidencyClass, UseId } from '../policy.ts';
import { useIds } from '../use-ids.ts';
import { isCountry } from './is-country.ts';

/** A schema names the rule that a value breaks; the text a person reads is found by that name. */
export function rule(name: PolicyRule): { readonly error: PolicyRule } {
  return { error: name };
}

const matching = (pattern: RegExp, name: PolicyRule): z.ZodType<string> =>
  z.string().regex(pattern, rule(name));

/** A text of at least one visible character. */
export const text: z.ZodType<string> = z.string().trim().min(1).max(2_000);

export const id: z.ZodType<string> = matching(/^[a-z0-9][a-z0-9-]{0,63}$/, 'id');
export const personId: z.ZodType<string> = matching(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'id');

export const mail: z.ZodType<string> = matching(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/, 'mail');

/** Two spellings of one id are one id. */
export const guid: z.ZodType<string> = z
  .string()
  .regex(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, rule('guid'))
  .transform((value) => value.toLowerCase());

/** ISO 3166-1 alpha-2, or `EU`; a code that names none is refused. */
export const country: z.ZodType<string> = z
  .string()
  .regex(/^[A-Z]{2}$/, rule('country'))
  .refine(isCountry, rule('country'));

/** Where a provider processes: a country, `EU`, or `EU-EFTA` for servers in both. */
export const location: z.ZodType<string> = z
  .string()
  .regex(/^(?:[A-Z]{2}|EU-EFTA)$/, rule('country'))
  .refine((code) => code === 'EU-EFTA' || isCountry(code), rule('country'));

export const zone: z.ZodType<string> = matching(/^[A-Z]{3}$/, 'zone');

/** `all-agents`, the program itself (`system`), a group of the directory or an organisation. */
export const group: z.ZodType<string> = matching(
  /^(?:all-agents|system|(?:group|organisation):[A-Za-z0-9][A-Za-z0-9._-]{0,127})$/,
  'group',
);

export const groups: z.ZodType<readonly string[]> = z.array(group).max(200);

/** A calendar day that exists, ISO 8601. */
export const day: z.ZodType<string> = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, rule('date'))
  .refine(isDay, rule('date'));

export const httpsUrl: z.ZodType<string> = z
  .string()
  .regex(/^https:\/\//, rule('https-url'))
  .refine((value) => URL.canParse(value) && new URL(value).username === '', rule('https-url'));

/** `500ms` or `3s`, read as milliseconds; ten minutes at most. */
export const duration: z.ZodType<number> = z
  .string()
  .regex(/^[1-9]\d{0,5}(?:ms|s)$/, rule('duration'))
  .transform((value) => Number.parseInt(value, 10) * (value.endsWith('ms') ? 1 : 1_000))
  .refine((milliseconds) => milliseconds <= 600_000, rule('duration'));

/** `15m` or `1h`, read as milliseconds; from one minute to a day. */
export const keepFor: z.ZodType<number> = z
  .string()
  .regex(/^[1-9]\d{0,3}[mh]$/, rule('keep-for'))
  .transform((value) => Number.parseInt(value, 10) * (value.endsWith('h') ? 3_600_000 : 60_000))
  .refine((milliseconds) => milliseconds <= 86_400_000, rule('keep-for'));

/** A name that an Entra group may stand behind: everybody and the program are none. */
export const directoryGroup: z.ZodType<string> = matching(
  /^(?:group|organisation):[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/,
  'directory-group',
);

/** A duration, or `0s` for never. */
export const durationOrNever: z.ZodType<number> = z.union([
  z.literal('0s').transform(() => 0),
  duration,
]);

/** `30d`, read as days. */
export const days: z.ZodType<number> = z
  .string()
  .regex(/^[1-9]\d{0,3}d$/, rule('days'))
  .transform((value) => Number.parseInt(value, 10));

export const useId: z.ZodType<UseId> = z.enum(useIds);

export const residencyClass: z.ZodType<ResidencyClass> = z.enum(['fr', 'eu', 'eu-efta']);

/** A whole number above zero, written `200000` or `50e6`. */
export const count: z.ZodType<number> = z.int().min(1);

function isDay(value: string): boolean {
  const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return date >= 1 && date <= (lengths[month - 1] ?? 0);
}
