import { useState } from 'react';
import type { StatusReply } from '#shared/wire/status-reply.ts';

export type News = {
  /** Replies of HR written since the person last opened their requests. */
  readonly count: number;
  readonly onRead: () => void;
};

const keyOf = (person: string): string => `calame-news-read ${person}`;

/** The browser may refuse its storage to a frame: what was read is then known for as long as the page. */
const recall = (key: string): number => {
  try {
    return Number(window.localStorage.getItem(key) ?? 0) || 0;
  } catch {
    return 0;
  }
};

const keep = (key: string, at: number): void => {
  try {
    window.localStorage.setItem(key, String(at));
  } catch {
    // Denied, as above.
  }
};

/** What HR wrote and the person has not opened yet; kept by the server's clock, through a reload. */
export const useNews = (status: StatusReply | null): News => {
  const [read, setRead] = useState<Readonly<Record<string, number>>>({});
  if (status === null) return { count: 0, onRead: () => undefined };
  const key = keyOf(status.person.id);
  const until = Math.max(read[key] ?? 0, recall(key));
  return {
    count: status.newsFromHr.filter((at) => at > until).length,
    onRead: () => {
      const latest = Math.max(until, ...status.newsFromHr);
      keep(key, latest);
      setRead((before) => ({ ...before, [key]: latest }));
    },
  };
};
