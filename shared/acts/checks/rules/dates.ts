import { daysBetween, type WrittenDate, weekdayOf } from '../facts/read-act-dates.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { casf, cgct, crpa } from '../rule-sources.fr.ts';
import { deciding, ofMeeting } from './act-groups.ts';

export const dateRules: readonly Rule[] = [
  { id: 'date-impossible', kinds: null, organisations: null, run: findImpossible },
  { id: 'date-weekday', kinds: null, organisations: null, run: findWrongWeekday },
  {
    id: 'date-order',
    kinds: [...deciding, 'proces-verbal'],
    organisations: null,
    run: findWrongOrder,
  },
  {
    id: 'convocation-delay',
    kinds: [...ofMeeting, 'convocation'],
    organisations: ['commune', 'epci', 'syndicat', 'ccas'],
    run: findShortNotice,
  },
  { id: 'date-retroactive', kinds: deciding, organisations: null, run: findRetroactive },
];

function findImpossible({ facts, texts }: Check): readonly Remark[] {
  return facts.dates
    .filter(({ iso }) => iso === null)
    .map(({ text, where }) => ({
      severity: 'erreur' as const,
      told: texts.dates.impossible(text),
      source: null,
      where,
    }));
}

function findWrongWeekday({ facts, texts }: Check): readonly Remark[] {
  return facts.dates.flatMap(({ iso, weekday, where }) => {
    if (iso === null || weekday === null || weekday === weekdayOf(iso)) return [];
    const told = texts.dates.weekday(iso, weekday, weekdayOf(iso));
    return [{ severity: 'erreur' as const, told, source: null, where }];
  });
}

type Told = { readonly iso: string; readonly where: WrittenDate['where'] };

function toldOf(date: WrittenDate | null): Told | null {
  return date === null || date.iso === null ? null : { iso: date.iso, where: date.where };
}

function findWrongOrder({ reading, facts, texts }: Check): readonly Remark[] {
  const meeting = toldOf(facts.keyDates.meeting);
  const convened = toldOf(facts.keyDates.convened);
  const signed = toldOf(facts.keyDates.signed);
  const transmitted = toldOf(facts.keyDates.transmitted);
  const remarks: Remark[] = [];
  const add = (told: Remark['told'], where: Remark['where']): void => {
    remarks.push({ severity: 'erreur', told, source: null, where });
  };
  const isOfMeeting = reading.kind === 'deliberation' || reading.kind === 'proces-verbal';
  if (isOfMeeting && meeting !== null && signed !== null && signed.iso < meeting.iso) {
    add(texts.dates.signedBefore(signed.iso, meeting.iso), signed.where);
  }
  if (meeting !== null && convened !== null && convened.iso > meeting.iso) {
    add(texts.dates.convenedAfter(convened.iso, meeting.iso), convened.where);
  }
  const made = signed ?? (isOfMeeting ? meeting : null);
  if (transmitted !== null && made !== null && transmitted.iso < made.iso) {
    add(texts.dates.transmittedBefore(transmitted.iso, made.iso), transmitted.where);
  }
  return remarks;
}

/** Days that lie whole between two others. */
function clearDays(convened: string, meeting: string): number {
  return daysBetween(convened, meeting) - 1;
}

const smallest = 3_500;

/** A commune of unknown size is taken for one of 3,500 inhabitants and more, and the finding says so. */
function findShortNotice({ facts, settings, texts, reading }: Check): readonly Remark[] {
  const { organisation, population } = settings;
  const meeting = toldOf(facts.keyDates.meeting);
  const convened =
    toldOf(facts.keyDates.convened) ?? signedConvocation(reading.kind, facts.keyDates);
  if (meeting === null || convened === null || convened.iso > meeting.iso) return [];
  const isSmall =
    organisation === 'ccas' ||
    (organisation === 'commune' && population !== null && population < smallest);
  const assumed = organisation === 'commune' && population === null;
  const threshold = isSmall ? 3 : 5;
  const days = Math.max(0, clearDays(convened.iso, meeting.iso));
  if (days >= threshold) return [];
  const isUrgent = reading.document.paragraphs.some(({ text }) => /urgence|urgent/iu.test(text));
  const severity = isUrgent || (assumed && days >= 3) ? 'attention' : 'erreur';
  const article = isSmall ? 'L. 2121-11' : 'L. 2121-12';
  const communal = organisation === 'commune' ? cgct(article) : cgct('L. 2121-12 et L. 5211-1');
  const source = organisation === 'ccas' ? casf('R. 123-16') : communal;
  const told = texts.dates.shortNotice(days, threshold, assumed);
  return [{ severity, told, source, where: convened.where }];
}

/** A convocation is sent on the day that it bears. */
function signedConvocation(
  kind: Check['reading']['kind'],
  { signed }: Check['facts']['keyDates'],
): Told | null {
  return kind === 'convocation' ? toldOf(signed) : null;
}

function findRetroactive({ reading, facts, texts }: Check): readonly Remark[] {
  const { transmitted, published, signed, meeting, effects } = facts.keyDates;
  const made = [transmitted, published, signed, meeting].map(toldOf).find((date) => date !== null);
  if (made === undefined) return [];
  const isRule = reading.kind === 'arrete-reglementaire';
  return effects.flatMap(({ iso, where, role }) => {
    if (iso === null || iso >= made.iso || role === 'expose' || role === 'recours') return [];
    const told = texts.dates.retroactive(iso, made.iso);
    const source = isRule ? crpa('L. 221-2') : cgct('L. 2131-1');
    return [{ severity: 'attention' as const, told, source, where }];
  });
}
