import type { Language } from '#shared/language/language.ts';
import { spaceSourceTexts } from '#shared/language/space-source-texts.ts';
import type { Policy, Space } from '#shared/policy/policy.ts';
import { sourceOf } from '#shared/policy/space-source.ts';
import type { SourcePass, SourceStatus } from '#shared/quality/source-pass.ts';
import type { SourceState, SourceStates } from './ports.ts';

/** How a pass ended, in a sentence or two. */
export function tellPass(pass: SourcePass | null, space: string, language: Language): string {
  const texts = spaceSourceTexts[language];
  if (pass === null) return texts.never;
  return [
    ...(pass.fault === null ? [] : [faultIn(pass.fault, language)]),
    ...(pass.fault === null || hasDocuments(pass)
      ? [texts.counts({ ...pass, failed: pass.failed.length })]
      : []),
    ...aboutFiles(pass, language),
    ...(pass.held === 0 ? [] : [texts.held(pass.held, space)]),
  ].join(' ');
}

/** The same for who sees the counts beside it: what went wrong or was left, a sentence each. */
export function tellNotes(pass: SourcePass | null, language: Language): readonly string[] {
  if (pass === null) return [];
  const fault = pass.fault === null ? [] : [faultIn(pass.fault, language)];
  return [...fault, ...aboutFiles(pass, language)];
}

function aboutFiles(pass: SourcePass, language: Language): readonly string[] {
  const texts = spaceSourceTexts[language];
  const isEmpty = pass.fault === null && pass.held === 0 && !hasDocuments(pass);
  return [...(isEmpty ? [texts.empty] : []), ...(pass.left === 0 ? [] : [texts.left(pass.left)])];
}

function hasDocuments({ added, updated, restamped, unchanged, removed }: SourcePass): boolean {
  return added + updated + restamped + unchanged + removed > 0;
}

/** What is not shown as its owner would expect, a line each; the names of files may be those of people. */
export function tellFailures(pass: SourcePass | null, language: Language): readonly string[] {
  const texts = spaceSourceTexts[language];
  return [
    ...(pass?.failed ?? []).map(({ file, code, keptEarlier }) =>
      texts.file(file, code, keptEarlier),
    ),
    ...(pass?.odd ?? []).map(({ file, column }) => texts.odd(file, column)),
  ];
}

export function faultIn(kind: string, language: Language): string {
  const faults: Readonly<Record<string, string>> = spaceSourceTexts[language].faults;
  return faults[kind] ?? kind;
}

/** Where the sources of these spaces stand; spaces without one are left out. */
export async function statusOf(
  policy: Policy,
  states: Pick<SourceStates, 'state'>,
): Promise<readonly SourceStatus[]> {
  const told = policy.knowledge.spaces.map(async (space) =>
    statusIn(space, await states.state(space.id)),
  );
  return (await Promise.all(told)).filter((status) => status !== null);
}

function statusIn(space: Space, state: SourceState | null): SourceStatus | null {
  const source = sourceOf(space);
  if (source === null) return null;
  const { id, title } = space;
  const place =
    source.kind === 'folder'
      ? source.path
      : [source.site, source.library, ...(source.folder?.split('/') ?? [])].join('/');
  return {
    ...{ space: id, title, kind: source.kind, place },
    everyMinutes: Math.round(source.every / 60_000),
    last: state?.last ?? null,
    nextAt: state === null ? null : state.nextAt,
    failedPasses: state?.failures ?? 0,
  };
}
