import { type Fact, type Facts, mayFit } from '../case/facts.ts';
import type { KnownCase } from '../case/known-case.ts';
import { scopeOfPassage } from '../case/scope-of-passage.ts';
import type { Hit } from '../knowledge/passage.ts';

const ofPerson: readonly Fact[] = [
  'statut',
  'contrat',
  'categorie',
  'filiere',
  'quotite',
  'regime',
];

/** Passages for the person stand alone when they speak of the subject so well beside those for others. */
const leastBesideOthers = 0.6;

/**
 * The passages that may hold for the case. Those for another branch are never among them, unless the question names it.
 * Those for another statut, quotité or catégorie are left out when what remains speaks of the subject; else they stay,
 * since they are all there is, and their headings say whom they are for.
 */
export function hitsForCase(hits: readonly Hit[], known: KnownCase): readonly Hit[] {
  const own = hits
    .map((hit) => ({ hit, scope: scopeOfPassage(hit) }))
    .filter(({ scope }) => isOfBranch(scope, known));
  const fitting = own.filter(({ scope }) =>
    ofPerson.every((fact) => mayFit(known.facts, scope, fact)),
  );
  const kept = coverageOf(fitting) >= leastBesideOthers * coverageOf(own) ? fitting : own;
  return kept.map(({ hit }) => hit);
}

function isOfBranch({ versant }: Facts, { versants }: KnownCase): boolean {
  return versant.length === 0 || versant.some((branch) => versants.includes(branch));
}

function coverageOf(found: readonly { readonly hit: Hit }[]): number {
  return Math.max(0, ...found.map(({ hit }) => hit.coverage));
}
