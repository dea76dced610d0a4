import { z } from 'zod';
import type { ClosedPeriod, TicketDeskRule, TicketsRule } from '../ticket-desk.ts';
import { day, group, guid, id, rule, text } from './scalars.ts';

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, rule('clock'));

/** `09:00-12:00,14:00-17:00`: each span ends after it began, and before the next one begins. */
const hours = z
  .string()
  .regex(/^\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d){0,3}$/, rule('hours'))
  .refine(followEachOther, rule('hours'));

const closed: z.ZodType<ClosedPeriod> = z
  .strictObject({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { ...rule('closed-period'), path: ['to'] });

const workingDays = z.int().min(1).max(60);
const someGroups = z.array(group).min(1).max(200);

const desk: z.ZodType<TicketDeskRule> = z
  .strictObject({
    id,
    title: text,
    for: someGroups.prefault(['all-agents']),
    handlers: someGroups,
    escalateTo: z.union([group, guid], rule('group-or-person')).exactOptional(),
    dueWorkingDays: workingDays.prefault(5),
    remindAfterWorkingDays: workingDays.exactOptional(),
    hours: hours.prefault('09:00-12:00,14:00-17:00'),
    closed: z.array(closed).max(50).prefault([]),
    delivery: z.enum(['each', 'digest']).prefault('each'),
    digestAt: clock.prefault('08:30'),
    space: id.exactOptional(),
  })
  .refine(
    ({ dueWorkingDays, remindAfterWorkingDays: reminder = 1 }) => reminder <= dueWorkingDays,
    { ...rule('reminder'), path: ['remindAfterWorkingDays'] },
  );

export const ticketsSchema: z.ZodType<TicketsRule> = z.strictObject({
  desks: z.array(desk).min(1).max(50),
  holidays: z.enum(['fr', 'alsace-moselle']).prefault('fr'),
  anonymous: z.boolean().prefault(true),
});

function followEachOther(written: string): boolean {
  const ends = written.split(/[-,]/);
  const rising = ends.every((end, at) => at === 0 || end > (ends[at - 1] ?? ''));
  return rising && ends.every((end) => clock.safeParse(end).success);
}
