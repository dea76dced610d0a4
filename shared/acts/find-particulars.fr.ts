import { findDates } from '../french/dates.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { numberWords } from '../french/number-words.ts';
import { findPlaceholders } from './placeholders.ts';
import type { FactType } from './template.ts';

/** What an act says of its own case only: a date, an amount, a name, a number, an address. */
export type Particular = {
  readonly start: number;
  readonly end: number;
  readonly type: FactType;
  /** As a fact is told: a date in ISO, an amount in digits, anything else as it stands. */
  readonly value: string;
  /** First part of the id and label of its fact: `date`, `montant`. */
  readonly name: string;
};

type Span = { readonly start: number; readonly end: number };
type Form = {
  readonly name: string;
  readonly type: FactType;
  readonly pattern: RegExp;
  /** The value within the match; the whole match where there is no such group. */
  readonly read?: (written: string) => string;
};

/** Rules of law, articles and delays that the law sets belong to the structure and stay. */
const kept: readonly RegExp[] = [
  /(?:loi|décret|ordonnance|directive|règlement \((?:UE|CE)\))(?: organique| constitutionnelle)? ?n° ?[\d-]+(?:\/\d+)?(?: (?:modifiée? )?du \d{1,2}(?:er)? \p{L}+ \d{4})?/giu,
  /articles? (?:[LRDA]\*?\.? ?)?\d[\d.-]*(?:(?:, | et | à )(?:[LRDA]\*?\.? ?)?\d[\d.-]*)*/giu,
  /(?<!\p{L})[LRD]\*?\. ?\d[\d-]*/gu,
  /(?:arrêté|circulaire) (?:inter)?ministérielle? du \d{1,2}(?:er)? \p{L}+ \d{4}/giu,
  /www\.[\w./-]+/giu,
  /^\s*\d{1,2}(?:er)?[.)°-](?=\s)/gu,
];

const plainNumber = (written: string): string => written.replace(/[^\d,.-]/gu, '');
const capital = "\\p{Lu}[\\p{L}’'-]+";

const words = numberWords.source;
const month =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const day = `(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:premier|1er|\\d{1,2}|${words}) ${month}`;

/** What acts write out in words; it stays in words as a fact. */
const inWords: readonly Form[] = [
  {
    name: 'dateEnLettres',
    type: 'text',
    pattern: new RegExp(
      `(?<!\\p{L})(?:an (?:${words}|\\d{4})(?:,? (?:et )?${day})?|${day} ${words})(?!\\p{L})|(?<!\\p{L})(?:premier|${words}) ${month}(?!\\p{L})`,
      'giu',
    ),
  },
  {
    name: 'heureEnLettres',
    type: 'text',
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:à|dès|vers|jusqu'à) )(?:${words} heures?(?: ${words})?(?: et (?:demie|quart))?|midi|minuit)(?!\\p{L})`,
      'giu',
    ),
  },
  {
    name: 'montantEnLettres',
    type: 'text',
    pattern: new RegExp(`${words} euros?(?: et ${words} centimes?)?(?!\\p{L})`, 'giu'),
  },
];

const forms: readonly Form[] = [
  ...inWords,
  {
    name: 'courriel',
    type: 'text',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu,
  },
  {
    name: 'telephone',
    type: 'text',
    pattern: /(?<!\d)(?:\+33 ?|0)[1-9](?:[ .-]?\d{2}){4}(?!\d)/gu,
  },
  {
    name: 'adresse',
    type: 'text',
    pattern:
      /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|route|allée|impasse|quai|square|cours)(?: [^\n,;.]{1,60})(?:, ?\d{5} [\p{L}’' -]{2,40})?|(?<!\d)\d{5} \p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*/giu,
  },
  {
    name: 'montant',
    type: 'amount',
    pattern: /(?<![\d,.])\d{1,3}(?:[ .]?\d{3})*(?:,\d{1,2})? ?(?:€|euros?|EUR)(?!\p{L})/giu,
    read: (written) => plainNumber(written.replace(/\.(?=\d{3})/gu, '')),
  },
  { name: 'numero', type: 'text', pattern: /(?<=n° ?)[\p{L}\d][\p{L}\d/_.-]*(?<=[\p{L}\d])/giu },
  {
    name: 'personne',
    type: 'person',
    pattern: new RegExp(
      `(?<!\\p{L})(?:M\\.|MM\\.|Mmes?|Madame|Monsieur|Mesdames|Messieurs) ${capital}(?: (?:de |du |d'|le |la )?${capital}){0,3}`,
      'gu',
    ),
  },
];

/** Offices are no names: « Monsieur le Maire », « Madame la Présidente ». */
const office =
  /^(?:M\.|Mme|Madame|Monsieur) (?:le |la |l[’'])?(?:Maire|Président|Préfet|Directeur|Adjoint|Secrétaire|Trésorier|Conseiller|Vice|Rapporteur|Ministre)/u;
const number =
  /(?<![\p{L}\d.,/-])\d{1,3}(?:[ .]\d{3})+(?:,\d+)?(?![\d\p{L}])|(?<![\p{L}\d.,/-])\d+(?:,\d+)?(?![\p{L}\d/]|[.,-]\d)/gu;

/** The particulars of a text in order, none inside another, none inside a rule of law or a placeholder. */
export function findParticulars(text: string): readonly Particular[] {
  const plain = normaliseSpaces(text);
  const taken: Span[] = [...findPlaceholders(text), ...kept.flatMap((one) => spansOf(plain, one))];
  const found: Particular[] = [];
  const take = (particular: Particular): void => {
    const overlaps = taken.some(
      ({ start, end }) => particular.start < end && start < particular.end,
    );
    if (overlaps) return;
    taken.push(particular);
    found.push(particular);
  };
  for (const particular of [...ofForms(plain), ...ofDates(text), ...ofNumbers(plain)]) {
    take(particular);
  }
  return found.sort((left, right) => left.start - right.start);
}

const spansOf = (plain: string, pattern: RegExp): readonly Span[] =>
  [...plain.matchAll(pattern)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));

function ofForms(plain: string): readonly Particular[] {
  return forms.flatMap(({ name, type, pattern, read }) =>
    spansOf(plain, pattern).flatMap(({ start, end }) => {
      const written = plain.slice(start, end);
      if (office.test(written)) return [];
      return [{ start, end, name, type, value: read?.(written) ?? written }];
    }),
  );
}

/** A whole day is a date, a month or a year is words. */
function ofDates(text: string): readonly Particular[] {
  return findDates(text).map(({ start, end, text: written, normal }) => {
    const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(normal);
    return isDay
      ? { start, end, name: 'date', type: 'date', value: normal }
      : { start, end, name: 'periode', type: 'text', value: written };
  });
}

function ofNumbers(plain: string): readonly Particular[] {
  return spansOf(plain, number).map(({ start, end }) => ({
    start,
    end,
    name: 'nombre',
    type: 'number',
    value: plainNumber(plain.slice(start, end)),
  }));
}
