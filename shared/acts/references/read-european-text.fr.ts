import { readableDate } from '../../language/readable-date.ts';
import type { ReadText } from './found-reference.ts';
import { readDate } from './read-text-date.ts';
import { matchAt, type Scanned } from './scan-text.ts';

const regulation =
  /reglements?(?:\s{1,3}general)?\s{0,3}(\((?:ue|ce|cee)(?:,?\s?euratom)?\)|ue|ce)?\s{0,3}(?:n\s?°\s?|no\.?\s)?(\d{1,4}\/\d{1,4})(?![\d/])/y;
const directive =
  /directives?\s{0,3}(\((?:ue|ce|cee)\)|ue|ce)?\s{0,3}(?:n\s?°\s?)?(\d{2,4}\/\d{1,4})(\/(?:ce|ue|cee))?(?![\d/])/y;
const dataProtection = /(?:reglement general sur la protection des donnees|rgpd)(?![a-z])/y;
const constitution = /constitution(?![a-z])(?!\s(?:d'|du|de|des)\s?)(?:\sdu\s4\soctobre\s1958)?/y;

/** « règlement (UE) 2016/679 », « directive 2006/123/CE », « RGPD ». */
export function readEuropeanText(scanned: Scanned, at: number): ReadText | null {
  if (/[a-z0-9]/u.test(scanned.folded[at - 1] ?? '')) return null;
  return (
    readWith(scanned, at, regulation, { name: 'règlement', id: 'ue' }) ??
    readWith(scanned, at, directive, { name: 'directive', id: 'directive' }) ??
    readDataProtection(scanned, at)
  );
}

function readWith(
  scanned: Scanned,
  at: number,
  pattern: RegExp,
  { name, id }: { readonly name: string; readonly id: string },
): ReadText | null {
  const found = matchAt(pattern, scanned.folded, at);
  if (found === null) return null;
  const [whole, body = '', number = '', suffix = ''] = found;
  const end = at + whole.length;
  const dated = readDate(scanned, end);
  const said = dated === null ? '' : ` du ${readableDate(dated.date, 'fr-FR')}`;
  const text = `${name}${areaOf(body)} ${number}${suffix.toUpperCase()}${said}`;
  const textId = `${id}-${number.replace('/', '-')}`;
  return {
    named: { nature: 'other', textId, text, date: dated?.date ?? null },
    end: dated?.end ?? end,
  };
}

function areaOf(body: string): string {
  const letters = body.replace(/[()]/gu, '').toUpperCase();
  return letters === '' ? '' : ` (${letters})`;
}

function readDataProtection({ plain, folded }: Scanned, at: number): ReadText | null {
  const known = matchAt(dataProtection, folded, at);
  if (known === null || (known[0] === 'rgpd' && plain.slice(at, at + 4) !== 'RGPD')) return null;
  const text = 'règlement (UE) 2016/679';
  return {
    named: { nature: 'other', textId: 'ue-2016-679', text, date: null },
    end: at + known[0].length,
  };
}

/** With its capital and its article: « Constitution d’une provision » names nothing. */
export function readConstitution({ plain, folded }: Scanned, at: number): ReadText | null {
  const found = matchAt(constitution, folded, at);
  const before = folded.slice(Math.max(0, at - 4), at);
  if (found === null || plain[at] !== 'C' || !/\bla\s$/u.test(before)) return null;
  return {
    named: { nature: 'other', textId: 'constitution', text: 'Constitution', date: null },
    end: at + found[0].length,
  };
}
