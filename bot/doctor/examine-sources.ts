import type { Language } from '#shared/language/language.ts';
import { spaceSourceTexts } from '#shared/language/space-source-texts.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import { sourceOf } from '#shared/policy/space-source.ts';
import type { House } from '../assemble.ts';
import { faultIn } from '../sources/tell-pass.ts';
import { type Finding, toFinding } from './finding.ts';

/** Longest wait for one source, in milliseconds. */
const patience = 30_000;

/** Whether the sources that the policy names open, and what an administrator does when one does not. */
export async function examineSources(
  { policy }: PolicySnapshot,
  house: Pick<House, 'sources'>,
  language: Language,
): Promise<readonly Finding[]> {
  const texts = spaceSourceTexts[language];
  const found: Finding[] = [];
  for (const space of policy.knowledge.spaces) {
    const source = sourceOf(space);
    if (source === null) continue;
    const place = source.kind === 'folder' ? source.path : `${source.site}/${source.library}`;
    const kind = await probe(house, space.id);
    const next =
      source.kind === 'sharepoint' && kind === 'forbidden'
        ? texts.grant(source.site)
        : texts.policyOrPlace;
    const told =
      kind === null
        ? { message: texts.good(space.id, place), nextAction: null }
        : { message: texts.bad(space.id, faultIn(kind, language)), nextAction: next };
    found.push(toFinding(`source:${space.id}`, told));
  }
  return found;
}

async function probe(house: Pick<House, 'sources'>, space: string): Promise<string | null> {
  try {
    return await (await house.sources()).probe(space, AbortSignal.timeout(patience));
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return 'unreachable';
    throw error;
  }
}
