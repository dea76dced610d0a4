import type { Opinion } from '#shared/quality/opinion.ts';
import type { OpenWork, TeamsMemory } from '../../bot/teams/ports.ts';

const repeatWindow = 10 * 60 * 1_000;

export function inMemoryTeamsMemory(): TeamsMemory {
  const activities = new Map<string, number>();
  const welcomed = new Set<string>();
  const works = new Map<string, OpenWork>();
  const answers = new Map<string, string>();
  const latest = new Map<string, string>();
  let opinions: readonly Opinion[] = [];
  const keyOf = (conversation: string, activity: string): string =>
    JSON.stringify([conversation, activity]);
  return {
    seen: async (conversation, activity, at) => {
      const key = keyOf(conversation, activity);
      const before = activities.get(key);
      if (before !== undefined && at - before < repeatWindow) return true;
      activities.set(key, at);
      return false;
    },
    welcome: async (conversation) => {
      const first = !welcomed.has(conversation);
      welcomed.add(conversation);
      return first;
    },
    forgetWelcome: async (conversation) => {
      welcomed.delete(conversation);
    },
    openWork: async (work) => {
      works.set(work.id, work);
    },
    closeWork: async (id) => {
      works.delete(id);
    },
    leftOpen: async () =>
      [...works.values()].sort((left, right) => left.startedAt - right.startedAt),
    linkAnswer: async (conversation, activity, answerId) => {
      answers.set(keyOf(conversation, activity), answerId);
      latest.set(conversation, answerId);
    },
    answerOf: async (conversation, activity) => answers.get(keyOf(conversation, activity)) ?? null,
    lastAnswer: async (conversation) => latest.get(conversation) ?? null,
    keepOpinion: async (opinion) => {
      opinions = [...opinions, opinion];
    },
    countReasons: async (from) => {
      const given = opinions.filter(({ at }) => at >= from).flatMap(({ reasons }) => reasons);
      return [...new Set(given)]
        .map((reason) => ({ reason, count: given.filter((one) => one === reason).length }))
        .toSorted((one, other) => other.count - one.count || (one.reason < other.reason ? -1 : 1));
    },
    expireOpinions: async (before) => {
      const kept = opinions.filter(({ at }) => at >= before);
      const gone = opinions.length - kept.length;
      opinions = kept;
      return gone;
    },
    opinions: async (answerId) => opinions.filter((opinion) => opinion.answerId === answerId),
  };
}
