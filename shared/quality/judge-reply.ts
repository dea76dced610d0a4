import type { GoldenQuestion } from './golden.ts';
import type { GoldenReply, ShownSource } from './reply.ts';

/** Why a reply is not the right one. */
export type FailureReason =
  | 'not-answered'
  | 'wrong-source'
  | 'not-said'
  | 'said-wrongly'
  | 'answered-though-absent'
  | 'not-refused'
  | 'not-handed-over'
  | 'not-asked-back'
  | 'wrong-versant'
  | 'forbidden-source'
  | 'stale-used';

/** A reply beside what was expected of it. */
export type Judgement = {
  readonly question: GoldenQuestion;
  readonly reply: GoldenReply;
  /** Empty = the reply is right. */
  readonly reasons: readonly FailureReason[];
};

/** Outcomes that rest on the sources shown: an answer, or extracts in its place. A validated answer rests on who wrote it. */
const assertive: readonly string[] = ['answered', 'degraded', 'partial'];

/** Whether a reply gives sources to rely on; « Je ne sais pas » names those looked at, and asserts nothing. */
export function isAnswer({ kind, shown }: Pick<GoldenReply, 'kind' | 'shown'>): boolean {
  return kind === 'validated' || (assertive.includes(kind) && shown.length > 0);
}

/**
 * Every way in which a reply falls short.
 *
 * - right source: the first source shown is one of the question's `sources`;
 * - wrong branch: a source shown is forbidden by the question, or stands under a title or headings for other branches;
 * - stale used: a source shown is replaced or past its validity, or the question says that its source has been overtaken,
 *   and the reader is not warned;
 * - absent: nothing is asserted, the reply is not-found or refused.
 */
export function judgeReply(question: GoldenQuestion, reply: GoldenReply): Judgement {
  const reasons = isAnswer(reply)
    ? [...outcomeFaults(question, reply), ...sourceFaults(question, reply)]
    : outcomeFaults(question, reply);
  return { question, reply, reasons };
}

function outcomeFaults(question: GoldenQuestion, reply: GoldenReply): readonly FailureReason[] {
  const { kind } = reply;
  switch (question.expect) {
    case 'answer':
      return isAnswer(reply) ? answerFaults(question, reply) : ['not-answered'];
    case 'absent':
      return kind === 'not-found' || kind === 'refused' ? [] : ['answered-though-absent'];
    case 'refused':
      return kind === 'refused' ? [] : ['not-refused'];
    case 'handed-over':
      return kind === 'handed-over' ? [] : ['not-handed-over'];
    case 'needs-detail':
      return kind === 'needs-detail' ? [] : ['not-asked-back'];
  }
}

function answerFaults(question: GoldenQuestion, reply: GoldenReply): readonly FailureReason[] {
  const passages = reply.byModel ? [] : reply.shown.map(({ passage }) => passage);
  const told = plain([reply.text, ...passages].join('\n'));
  const read = plain(reply.text);
  const first = reply.shown[0]?.documentId;
  const isOther = first !== undefined && !question.sources.includes(first);
  return [
    ...fault('wrong-source', isOther && question.sources.length > 0),
    ...fault('not-said', !question.mustSay.every((words) => told.includes(plain(words)))),
    ...fault(
      'said-wrongly',
      question.mustNotSay.some((words) => read.includes(plain(words))),
    ),
  ];
}

function sourceFaults(question: GoldenQuestion, reply: GoldenReply): readonly FailureReason[] {
  const { shown } = reply;
  const isOvertaken = ({ documentId, expired }: ShownSource): boolean =>
    expired || (question.stale && question.sources.includes(documentId));
  return [
    ...fault(
      'wrong-versant',
      shown.some(({ ofOtherBranch }) => ofOtherBranch),
    ),
    ...fault(
      'forbidden-source',
      shown.some(({ documentId }) => question.forbidden.includes(documentId)),
    ),
    ...fault(
      'stale-used',
      shown.some((source) => isOvertaken(source) && !source.warned),
    ),
  ];
}

function fault(reason: FailureReason, is: boolean): readonly FailureReason[] {
  return is ? [reason] : [];
}

/** As a reader compares words: without quote marks, markup, unbreakable spaces, kind of apostrophe or capitals. */
function plain(text: string): string {
  return text
    .replace(/\n> ?/gu, '\n')
    .replace(/[\\*]/gu, '')
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}
