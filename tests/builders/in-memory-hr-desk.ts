import { liesUnder } from '#shared/knowledge/lies-under.ts';
import type { KeptQuestion, Unanswered } from '#shared/quality/unanswered-ports.ts';
import type { UnreadFile, UnreadFiles } from '#shared/quality/unread-files.ts';
import { openMatcher } from '#shared/validated/open-matcher.ts';
import type { ValidatedAnswers, ValidatedVersion } from '#shared/validated/ports.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';

export function inMemoryValidated(): ValidatedAnswers {
  const versions = new Map<string, readonly ValidatedVersion[]>();
  const served = new Map<string, number>();
  const counted = ({ answer }: ValidatedVersion): ValidatedAnswer => ({
    ...answer,
    served: served.get(answer.id) ?? 0,
  });
  const latestFirst = (): readonly ValidatedAnswer[] =>
    [...versions.values()]
      .flatMap(([last]) => last ?? [])
      .toSorted((one, other) => other.at - one.at || (one.answer.id < other.answer.id ? -1 : 1))
      .map(counted);
  return {
    match: async (query) => openMatcher(latestFirst())(query),
    list: async (spaces) => latestFirst().filter(({ space }) => spaces.includes(space)),
    find: async (id) => latestFirst().find((answer) => answer.id === id) ?? null,
    put: async (answer, at) => {
      const known = versions.get(answer.id) ?? [];
      if (answer.version !== known.length + 1) return false;
      versions.set(answer.id, [{ answer: structuredClone(answer), at }, ...known]);
      return true;
    },
    history: async (id) => versions.get(id) ?? [],
    countServed: async (id) => {
      served.set(id, (served.get(id) ?? 0) + 1);
    },
  };
}

export function inMemoryUnanswered(): Unanswered {
  let kept: readonly KeptQuestion[] = [];
  const aside = new Set<string>();
  const without = (gone: (question: KeptQuestion) => boolean): number => {
    const before = kept.length;
    kept = kept.filter((question) => !gone(question));
    return before - kept.length;
  };
  const isOf =
    (spaces: readonly string[]) =>
    (question: KeptQuestion): boolean =>
      question.spaces.some((space) => spaces.includes(space));
  return {
    keep: async (question) => {
      if (!kept.some(({ id }) => id === question.id)) kept = [...kept, structuredClone(question)];
    },
    list: async (spaces) =>
      kept
        .filter((question) => isOf(spaces)(question) && !aside.has(question.id))
        .toSorted((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1))
        .slice(0, 2_000),
    dismiss: async (ids, spaces, dismissed) => {
      const found = kept.filter(
        (question) =>
          ids.includes(question.id) &&
          isOf(spaces)(question) &&
          aside.has(question.id) !== dismissed,
      );
      for (const { id } of found) {
        if (dismissed) aside.add(id);
        else aside.delete(id);
      }
      return found.length;
    },
    expire: async (before) => without(({ at }) => at < before),
  };
}

export function inMemoryUnreadFiles(): UnreadFiles {
  let kept: readonly UnreadFile[] = [];
  return {
    note: async (space, paths, unread, at) => {
      const others = kept.filter(
        (file) => file.space !== space || !paths.some((path) => liesUnder(file.origin, path)),
      );
      kept = [...others, ...unread.map(({ origin, code }) => ({ space, origin, code, at }))];
    },
    keepOnly: async (spaces) => {
      const left = kept.filter(({ space }) => spaces.includes(space));
      const gone = kept.length - left.length;
      kept = left;
      return gone;
    },
    list: async (spaces) =>
      kept
        .filter(({ space }) => spaces.includes(space))
        .toSorted((one, other) =>
          `${one.space} ${one.origin}` < `${other.space} ${other.origin}` ? -1 : 1,
        ),
  };
}
