import type { DatabaseSync } from 'node:sqlite';
import { opinionReasons } from '#shared/opinion-reasons.ts';
import type { Opinion, ReasonCount } from '#shared/quality/opinion.ts';
import type { OpenWork } from '../teams/ports.ts';
import { withoutTraces } from './erase-traces.ts';
import { inTransaction } from './in-transaction.ts';
import { numberOf, type Row, textOf, textOrNull } from './read-row.ts';

/** Milliseconds during which the channel may deliver an activity again. */
const repeatWindow = 10 * 60 * 1_000;

export type TeamsMemoryCore = {
  readonly seen: (conversationId: string, activityId: string, at: number) => boolean;
  readonly welcome: (conversationId: string) => boolean;
  readonly forgetWelcome: (conversationId: string) => void;
  readonly openWork: (work: OpenWork) => void;
  readonly closeWork: (id: string) => void;
  readonly leftOpen: () => readonly OpenWork[];
  readonly linkAnswer: (conversationId: string, activityId: string, answerId: string) => void;
  readonly answerOf: (conversationId: string, activityId: string) => string | null;
  readonly lastAnswer: (conversationId: string) => string | null;
  readonly keepOpinion: (opinion: Opinion) => void;
  readonly opinions: (answerId: string) => readonly Opinion[];
  readonly countReasons: (from: number) => readonly ReasonCount[];
  readonly expireOpinions: (before: number) => number;
};

/** What the Teams room keeps between activities and across restarts. */
export function teamsMemoryOf(database: DatabaseSync): TeamsMemoryCore {
  return {
    ...activitiesOf(database),
    ...openWorksOf(database),
    ...answersOf(database),
    ...opinionsOf(database),
  };
}

function activitiesOf(
  database: DatabaseSync,
): Pick<TeamsMemoryCore, 'seen' | 'welcome' | 'forgetWelcome'> {
  const purge = database.prepare('DELETE FROM activities WHERE at <= ?');
  const record = database.prepare('INSERT OR IGNORE INTO activities VALUES (?, ?, ?)');
  const welcome = database.prepare('INSERT OR IGNORE INTO welcomes VALUES (?)');
  const forget = database.prepare('DELETE FROM welcomes WHERE conversation = ?');
  return {
    seen: (conversationId, activityId, at) =>
      inTransaction(database, () => {
        purge.run(at - repeatWindow);
        return record.run(conversationId, activityId, at).changes === 0;
      }),
    welcome: (conversationId) => welcome.run(conversationId).changes === 1,
    forgetWelcome: (conversationId) => {
      forget.run(conversationId);
    },
  };
}

function openWorksOf(
  database: DatabaseSync,
): Pick<TeamsMemoryCore, 'openWork' | 'closeWork' | 'leftOpen'> {
  const open = database.prepare('INSERT OR REPLACE INTO open_works VALUES (?, ?, ?, ?)');
  const close = database.prepare('DELETE FROM open_works WHERE id = ?');
  const select = database.prepare('SELECT * FROM open_works ORDER BY started_at, id');
  return {
    openWork: ({ id, conversationId, reference, startedAt }) => {
      open.run(id, conversationId, reference, startedAt);
    },
    closeWork: (id) => {
      close.run(id);
    },
    leftOpen: () =>
      select.all().map((row) => ({
        id: textOf(row, 'id'),
        conversationId: textOf(row, 'conversation'),
        reference: textOf(row, 'reference'),
        startedAt: numberOf(row, 'started_at'),
      })),
  };
}

function answersOf(
  database: DatabaseSync,
): Pick<TeamsMemoryCore, 'linkAnswer' | 'answerOf' | 'lastAnswer'> {
  const link = database.prepare(
    `INSERT OR REPLACE INTO answer_links (conversation, activity, answer, at)
     VALUES (?, ?, ?, unixepoch() * 1000)`,
  );
  const byActivity = database.prepare(
    'SELECT answer FROM answer_links WHERE conversation = ? AND activity = ?',
  );
  const latest = database.prepare(
    'SELECT answer FROM answer_links WHERE conversation = ? ORDER BY number DESC LIMIT 1',
  );
  const answerIn = (row: Row | undefined): string | null =>
    row === undefined ? null : textOf(row, 'answer');
  return {
    linkAnswer: (conversationId, activityId, answerId) => {
      link.run(conversationId, activityId, answerId);
    },
    answerOf: (conversationId, activityId) => answerIn(byActivity.get(conversationId, activityId)),
    lastAnswer: (conversationId) => answerIn(latest.get(conversationId)),
  };
}

function opinionsOf(
  database: DatabaseSync,
): Pick<TeamsMemoryCore, 'keepOpinion' | 'opinions' | 'countReasons' | 'expireOpinions'> {
  const insert = database.prepare(
    `INSERT INTO opinions (answer, activity, person, reaction, reasons, text, at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const expire = database.prepare('DELETE FROM opinions WHERE at < ?');
  // Which message told which answer is of use as long as an opinion on it.
  const links = database.prepare('DELETE FROM answer_links WHERE at < ?');
  const count = database.prepare(
    `SELECT given.value AS reason, count(*) AS count
     FROM opinions, json_each('["' || replace(reasons, ',', '","') || '"]') AS given
     WHERE at >= ? AND reasons <> '' GROUP BY given.value ORDER BY count DESC, reason`,
  );
  const select = database.prepare('SELECT * FROM opinions WHERE answer = ? ORDER BY number');
  return {
    keepOpinion: ({ answerId, activityId, person, reaction, reasons, text, at }) => {
      insert.run(answerId, activityId, person, reaction, reasons.join(','), text, at);
    },
    expireOpinions: (before) => {
      links.run(before);
      return withoutTraces(database, Number(expire.run(before).changes));
    },
    countReasons: (from) =>
      count.all(from).flatMap((row) => {
        const [reason] = reasonsOf(textOf(row, 'reason'));
        return reason === undefined ? [] : [{ reason, count: numberOf(row, 'count') }];
      }),
    opinions: (answerId) =>
      select.all(answerId).map((row) => ({
        answerId: textOrNull(row, 'answer'),
        activityId: textOrNull(row, 'activity'),
        person: textOf(row, 'person'),
        reaction: textOf(row, 'reaction') === 'like' ? 'like' : 'dislike',
        reasons: reasonsOf(textOf(row, 'reasons')),
        text: textOf(row, 'text'),
        at: numberOf(row, 'at'),
      })),
  };
}

function reasonsOf(written: string): Opinion['reasons'] {
  const words = written.split(',');
  return opinionReasons.filter((reason) => words.includes(reason));
}
