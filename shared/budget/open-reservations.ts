import type { Clock } from '../ports.ts';
import type { Spent } from './ports.ts';

/** Whose budgets a turn counts in. */
export type Account = {
  /** Pseudonym. */
  readonly person: string;
  /** Id of the policy's service, or null. */
  readonly service: string | null;
  /** `YYYY-MM-DD` in the organisation's time zone. */
  readonly day: string;
};

/** What one turn sets aside of the budgets while it is under way. */
export type Reservation = {
  /** Sums that were read since the opening, with what the other turns under way are expected to take. */
  readonly expect: (spent: Spent) => Spent;
  /** Sets so many tokens aside, once: in the same step as the judgement that allowed it. */
  readonly hold: (tokens: number) => void;
  /** Once what was consumed is in the account. A second time does nothing. */
  readonly giveBack: () => void;
};

/** Budgets are judged on what was consumed; turns asked for at the same time would all find them unspent. */
export type Reservations = { readonly open: (account: Account) => Reservation };

type Entry = {
  readonly account: Account;
  readonly openedAt: number;
  readonly openedStep: number;
  tokens: number;
  /** Sums are still being read for it. */
  looking: boolean;
  endedStep: number | null;
};

/** Milliseconds after which a turn that nobody reads to its end holds nothing any more. */
const longestTurn = 10 * 60_000;

/**
 * What the turns of this process have set aside. A turn that ends while another one reads the account
 * still counts for that one, whose reading may have been too early to see it: what is counted twice
 * for a moment costs no budget, what is not counted would.
 */
export function openReservations(clock: Clock): Reservations {
  const entries = new Set<Entry>();
  let step = 0;
  return {
    open: (account) => {
      forgetOld(entries, clock.now());
      step += 1;
      const own: Entry = {
        account,
        openedAt: clock.now(),
        openedStep: step,
        tokens: 0,
        looking: true,
        endedStep: null,
      };
      entries.add(own);
      return {
        expect: (spent) => addTo(spent, own, entries),
        hold: (tokens) => {
          own.tokens = tokens;
          own.looking = false;
          forgetEnded(entries);
        },
        giveBack: () => {
          if (own.endedStep !== null) return;
          step += 1;
          own.endedStep = step;
          own.looking = false;
          forgetEnded(entries);
        },
      };
    },
  };
}

/** Gases are expected at the month's own rate for a token: nothing else is known beforehand. */
function addTo(spent: Spent, own: Entry, entries: ReadonlySet<Entry>): Spent {
  const { person, service, day } = own.account;
  const others = [...entries].filter(
    (entry) =>
      entry !== own &&
      (entry.endedStep === null || entry.endedStep > own.openedStep) &&
      monthOf(entry) === monthOf(own),
  );
  const held = (of: (account: Account) => boolean): number =>
    others.filter(({ account }) => of(account)).reduce((sum, { tokens }) => sum + tokens, 0);
  const { tokens, gCO2e } = spent.month;
  const beside = held(() => true);
  return {
    personDay: spent.personDay + held((one) => one.person === person && one.day === day),
    serviceMonth: spent.serviceMonth + held((one) => one.service === service),
    month: {
      tokens: tokens + beside,
      gCO2e: tokens === 0 ? gCO2e : gCO2e + beside * (gCO2e / tokens),
    },
  };
}

function monthOf({ account }: Entry): string {
  return account.day.slice(0, 7);
}

/** Only a turn that still reads the account needs those that ended since it began to. */
function forgetEnded(entries: Set<Entry>): void {
  const readers = [...entries].filter(({ looking }) => looking);
  const oldest = Math.min(...readers.map(({ openedStep }) => openedStep));
  for (const entry of entries) {
    if (entry.endedStep !== null && entry.endedStep < oldest) entries.delete(entry);
  }
}

function forgetOld(entries: Set<Entry>, now: number): void {
  for (const entry of entries) {
    if (Math.abs(now - entry.openedAt) > longestTurn) entries.delete(entry);
  }
}
