import { findDates } from '../french/dates.ts';
import { composeTexts } from '../language/compose-texts.ts';
import type { Act } from './act.ts';
import { writePlaceholder } from './placeholders.ts';
import type { FactAsked, Facts, Template } from './template.ts';
import { cleanValue, isTold } from './write-fact.fr.ts';

/** A fact told in words that are none of its type: « 31 février », « 27:75 », « dix » where figures are asked. */
export type MisreadFact = { readonly asked: FactAsked; readonly given: string };

/** Characters of a value that are shown again. */
const longestGiven = 40;

/** The facts of a template that cannot be what was told of them, in the order in which they are asked. */
export function findMisread(template: Template, facts: Facts): readonly MisreadFact[] {
  const deciding = new Set(
    template.blocks.flatMap(({ when }) => (when?.includes('=') ? [when.split('=')[0]] : [])),
  );
  return template.facts.flatMap((asked) => {
    const told = Object.hasOwn(facts, asked.id) ? facts[asked.id] : undefined;
    if (told === undefined) return [];
    const given = cleanValue(typeof told === 'string' ? told : told.join(' ; '));
    const isRead = isFactOf(asked, given) && (!deciding.has(asked.id) || isOffered(asked, given));
    return isRead || !isTold(given) ? [] : [{ asked, given: shorten(given) }];
  });
}

/** The facts with, in place of each that was misread, a placeholder that names what was given. */
export function holdMisread(
  facts: Facts,
  misread: readonly MisreadFact[],
  language: Act['language'],
): Facts {
  const texts = composeTexts[language];
  const held = misread.map(({ asked, given }) => {
    const label = texts.misread(asked.label, given, texts.notOfType[asked.type]);
    return [asked.id, writePlaceholder(label)] as const;
  });
  return { ...facts, ...Object.fromEntries(held) };
}

/** Whether a value can be what a fact asks; blanks, and types that any words may fill, always can. */
export function isFactOf({ type }: Pick<FactAsked, 'type'>, value: string): boolean {
  const typed = value.replace(/\s+/gu, ' ').trim();
  if (typed === '') return true;
  switch (type) {
    case 'date':
      return isDate(typed);
    case 'time':
      return isTime(typed);
    case 'number':
      return figures.test(typed);
    case 'amount':
      return figures.test(typed.replace(/ ?(?:€|euros?)$/iu, ''));
    default:
      return true;
  }
}

function isOffered({ type, choices }: FactAsked, given: string): boolean {
  if (type === 'yes-no') return given === 'oui' || given === 'non';
  return type !== 'choice' || choices.includes(given);
}

const figures = /^-?\d{1,3}(?: ?\d{3}){0,4}(?:[.,]\d{1,6})?$/u;
const wrongDay = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) /iu;

function isDate(typed: string): boolean {
  const iso = /^\d{4}-\d{2}-\d{2}$/u.test(typed) ? typed : isoOf(typed.replace(wrongDay, ''));
  if (iso === null) return false;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Of a date that is written out whole, and alone. */
function isoOf(typed: string): string | null {
  const [found] = findDates(typed);
  const isWhole = found?.start === 0 && found.end === typed.length;
  return isWhole && /^\d{4}-\d\d-\d\d$/u.test(found.normal) ? found.normal : null;
}

function isTime(typed: string): boolean {
  const found = /^(\d{1,2}) ?(?::|h|heures?) ?(\d{2})?$/iu.exec(typed);
  return found !== null && Number(found[1]) < 24 && Number(found[2] ?? 0) < 60;
}

const shorten = (given: string): string => {
  const plain = given.replace(/[[\]]/gu, '').replace(/\s+/gu, ' ').trim();
  return plain.length <= longestGiven ? plain : `${plain.slice(0, longestGiven - 1)}…`;
};
