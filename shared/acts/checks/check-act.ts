import { actCheckTexts } from '../../language/act-check-texts.ts';
import type { BlockRole } from '../act.ts';
import type { ActReading, ReadBlock } from '../act-reading.ts';
import type { Finding, Severity } from '../finding.ts';
import { readActFacts } from './facts/act-facts.ts';
import type { Check, CheckSettings, Rule } from './rule.ts';
import { rules } from './rules.ts';

const weight: Readonly<Record<Severity, number>> = { erreur: 0, attention: 1, conseil: 2 };

/**
 * What the rules have to say of an act, without a model: the gravest first, then in the order of the document.
 * Takes a time linear in the length of the document (`node tests/benches/act-checks.ts`).
 */
export function checkAct(reading: ActReading, settings: CheckSettings): readonly Finding[] {
  const check = openCheck(reading, settings);
  return rules
    .filter((rule) => applies(rule, check))
    .flatMap((rule) =>
      rule.run(check).map(({ severity, told, source, where }) => ({
        rule: rule.id,
        severity,
        message: told.message,
        why: told.why,
        source,
        where,
      })),
    )
    .sort(
      (left, right) => weight[left.severity] - weight[right.severity] || place(left) - place(right),
    );
}

/** Names of all rules, for a page that switches them. */
export const ruleIds: readonly string[] = rules.map(({ id }) => id);

function applies({ id, kinds, organisations }: Rule, { reading, settings }: Check): boolean {
  if (settings.off.includes(id)) return false;
  if (organisations !== null && !organisations.includes(settings.organisation)) return false;
  return kinds === null || (reading.kind !== null && kinds.includes(reading.kind));
}

/** What has no place comes before what has one. */
function place({ where }: Finding): number {
  return where === null ? -1 : where.paragraph + Math.min(where.start ?? 0, 99_999) / 100_000;
}

function openCheck(reading: ActReading, settings: CheckSettings): Check {
  const byRole = new Map<BlockRole, ReadBlock[]>();
  const roles: (BlockRole | null)[] = reading.document.paragraphs.map(() => null);
  for (const block of reading.blocks) {
    const others = byRole.get(block.role);
    if (others === undefined) byRole.set(block.role, [block]);
    else others.push(block);
    roles.fill(block.role, block.from, block.to + 1);
  }
  const roleOf = (paragraph: number): BlockRole | null => roles[paragraph] ?? null;
  return {
    reading,
    facts: readActFacts(reading, roleOf),
    settings,
    texts: actCheckTexts[settings.language],
    blocks: (role) => byRole.get(role) ?? [],
    roleOf,
  };
}
