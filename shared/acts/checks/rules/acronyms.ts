import { hrAcronyms } from '../../../french/hr-acronyms.fr.ts';
import { knownAcronyms } from '../../../french/known-acronyms.fr.ts';
import type { BlockRole } from '../../act.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { commonCapitals } from './common-capitals.fr.ts';

export const acronymRules: readonly Rule[] = [
  { id: 'acronym-undefined', kinds: null, organisations: null, run: findUndefined },
];

const meanings = new Map(hrAcronyms);
/** Two to six capitals; `C.C.A.S.` is not looked for. */
const acronym = /(?<![\p{L}\p{N}’'.@/_-])\p{Lu}{2,6}(?![\p{L}\p{N}’'@/_-]|\.\p{Lu})/gu;
/** Lists and headings, where people and titles stand in capitals; the mention of an AI is worded by the policy. */
const withNames: ReadonlySet<BlockRole> = new Set([
  'presences',
  'quorum',
  'secretaire',
  'rapporteur',
  'seance',
  'signature',
  'en-tete',
  'titre',
  'destinataire',
  'vote',
  'reference',
  'ampliation',
  'mention',
]);
/** A capitalised word beside it makes a name of a person or a place: « Jean DUPONT », « DUPONT Jean ». */
const namedBefore =
  /(?:(?:\p{Lu}[\p{L}.'’-]*|[Mm]essieurs|[Mm]adame|[Mm]onsieur|\d{5})[ \u00A0\u202F]|(?:M|MM|Mme|Mmes)\.?[ \u00A0\u202F])$/u;
const namedAfter = /^(?:[ \u00A0\u202F]\p{Lu}|[ \u00A0\u202F]?-)/u;

function findUndefined({ reading, roleOf, texts }: Check): readonly Remark[] {
  const seen = new Set<string>([...knownAcronyms, ...commonCapitals]);
  const found = reading.document.paragraphs.flatMap(({ text, level }, paragraph) => {
    const role = roleOf(paragraph);
    const isName = level !== null || (role !== null && withNames.has(role)) || isCapitals(text);
    return newAcronyms(text, isName, seen).map(({ written, start }) => ({
      told: texts.wording.undefinedAcronym(written, meanings.get(written) ?? null),
      where: { paragraph, start, end: start + written.length },
    }));
  });
  const [next] = found.slice(mostShown);
  const shown = found.slice(0, mostShown);
  if (next !== undefined) {
    const told = texts.wording.moreAcronyms(found.length - mostShown);
    shown.push({ told, where: next.where });
  }
  return shown.map((one) => ({ ...one, severity: 'conseil', source: null }));
}

/** More would hide what matters; the rest is counted. */
const mostShown = 15;

type Written = { readonly written: string; readonly start: number };

/** Those that a paragraph uses first, and does not spell out; `seen` grows. */
function newAcronyms(text: string, isName: boolean, seen: Set<string>): readonly Written[] {
  const found: Written[] = [];
  for (const { 0: written, index } of text.matchAll(acronym)) {
    if (seen.has(written)) continue;
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + written.length, index + written.length + 40);
    const defined = isDefined(before, after);
    const isOfName =
      isName || namedBefore.test(before) || namedAfter.test(after) || isOfLand(before);
    if (!defined && isOfName) continue;
    seen.add(written);
    if (!defined) found.push({ written, start: index });
  }
  return found;
}

/** « section AB », « parcelle cadastrée AB n° 12 ». */
const isOfLand = (before: string): boolean =>
  /(?:section|parcelles?|cadastrées?)[^.;]{0,30}$/iu.test(before);

/** « centre de gestion (CDG) », « CDG (centre de gestion) », « CDG : centre de gestion ». */
function isDefined(before: string, after: string): boolean {
  return (
    /[\p{L}»][ \u00A0]?\((?:l[ae] |les |l’|l'|ci-après |dite? |« ?)*$/u.test(before) ||
    /^ ?(?:\(\p{L}{3,}[ ’']|[:=–] ?\p{Ll}{3,} )/u.test(after)
  );
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.6;
}
