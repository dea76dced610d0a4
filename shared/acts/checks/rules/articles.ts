import type { ActKind } from '../../act-kind.ts';
import type { Check, Remark, Rule } from '../rule.ts';

const numbered: readonly ActKind[] = [
  'deliberation',
  'decision',
  'arrete-reglementaire',
  'arrete-individuel',
  'convention',
  'avenant',
];

export const articleRules: readonly Rule[] = [
  { id: 'articles-numbering', kinds: numbered, organisations: null, run: findWrongNumbers },
];

/** One fault for each article, the gravest that fits; an article without a number has none. */
function findWrongNumbers({ blocks, texts }: Check): readonly Remark[] {
  const seen = new Set<number>();
  let last: number | null = null;
  const remarks: Remark[] = [];
  for (const { number, from } of blocks('article')) {
    if (number === null) continue;
    const told = toldOf(number, last, seen, texts);
    if (told !== null) {
      remarks.push({
        severity: told.severity,
        told: told.told,
        source: null,
        where: { paragraph: from },
      });
    }
    seen.add(number);
    last = last === null ? number : Math.max(last, number);
  }
  return remarks;
}

function toldOf(
  number: number,
  last: number | null,
  seen: ReadonlySet<number>,
  { form }: Check['texts'],
): Pick<Remark, 'severity' | 'told'> | null {
  if (seen.has(number)) return { severity: 'erreur', told: form.articleTwice(number) };
  if (last === null) {
    return number === 1 ? null : { severity: 'attention', told: form.articleFirst(number) };
  }
  if (number < last) return { severity: 'erreur', told: form.articleBack(number, last) };
  return number === last + 1 ? null : { severity: 'erreur', told: form.articleGap(last, number) };
}
