import { cutTopics } from './cut-topics.ts';
import { cutUtterances, type Utterance } from './cut-utterances.ts';
import { findActions } from './find-actions.ts';
import { findChair } from './find-chair.ts';
import { findDecisions } from './find-decisions.ts';
import { findSettled } from './find-settled.ts';
import { findTopics } from './find-topics.ts';
import { findTransitions } from './find-transitions.ts';
import { followVotes } from './follow-votes.ts';
import { indexAgenda } from './match-agenda.ts';
import type { Meeting, Minutes, MinutesKind, Topic, Transcript } from './minutes.ts';
import { nameList } from './name-list.ts';
import { readAttendance, unlistedSpeakers } from './read-attendance.ts';
import { reckonQuorum } from './reckon-quorum.ts';
import { findBallotRequests, findEvents } from './sitting-events.fr.ts';
import { nameOf } from './voice-label.ts';
import { weighWords } from './weigh-words.ts';

/** What to read a transcript as, and on which day (ISO). */
export type MinutesTask = {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  readonly today: string;
};

/**
 * What rules alone find in a transcript: nothing of it is certain before a person has read it. Names are those of the
 * attendance list, or as the transcript gives them; every quote stands in the transcript word for word.
 */
export function readMinutes(transcript: Transcript, { kind, meeting }: MinutesTask): Minutes {
  const utterances = cutUtterances(transcript);
  const names = nameList(meeting.members.map(({ name }) => name));
  const { attendance, differences } = readAttendance(meeting, transcript, utterances, names);
  const isInternal = kind === 'releve-de-decisions' || kind === 'compte-rendu';
  const transitions = findTransitions(utterances, {
    chair: findChair(utterances),
    isInternal,
  });
  const agenda = indexAgenda(meeting.agenda);
  const spans = cutTopics(utterances, transitions, !isInternal);
  const words = weighWords(utterances);
  const topics = findTopics(spans, { transcript, utterances, words, agenda });
  const opinions = kind === 'proces-verbal-cst';
  const votes = followVotes(utterances, transitions, opinions);
  const settled = findSettled(utterances, kind);
  const sources = { utterances, transitions, topics, agenda, words, attendance, names, opinions };
  const decisions = findDecisions(votes, settled, sources);
  const callers = meeting.members.length > 0 ? names : speakerNames(transcript);
  const voices = unnamedVoices(transcript);
  return {
    kind,
    meeting,
    attendance,
    ...(voices === 0 ? {} : { unnamedVoices: voices }),
    ...told({
      unlistedSpeakers: unlistedSpeakers(meeting, transcript),
      differences,
      events: findEvents(utterances),
      ballotRequests: findBallotRequests(utterances, decisions),
    }),
    quorum: reckonQuorum(kind, meeting, attendance),
    topics,
    decisions,
    actions: findActions(utterances, { kind, meeting, names: callers }),
    warnings: transcript.warnings,
    coverage: coverageOf(topics, utterances),
    model: null,
  };
}

type Beside = Pick<Minutes, 'unlistedSpeakers' | 'differences' | 'events' | 'ballotRequests'>;

/** What nothing was heard of is left out. */
const told = (beside: Beside): Beside =>
  Object.fromEntries(Object.entries(beside).filter(([, found]) => found.length > 0));

function speakerNames({ speeches }: Transcript): ReturnType<typeof nameList> {
  return nameList([...new Set(speeches.flatMap(({ speaker }) => nameOf(speaker) ?? []))]);
}

function unnamedVoices({ speeches }: Transcript): number {
  const voices = speeches.flatMap(({ speaker }) =>
    speaker !== null && nameOf(speaker) === null ? speaker : [],
  );
  return new Set(voices).size;
}

function coverageOf(topics: readonly Topic[], utterances: readonly Utterance[]): number {
  let held = 0;
  let all = 0;
  for (const { speech, plain } of utterances) {
    const words = plain.split(' ').length - 2;
    all += words;
    if (topics.some(({ fromSpeech, toSpeech }) => fromSpeech <= speech && speech < toSpeech)) {
      held += words;
    }
  }
  return all === 0 ? 0 : held / all;
}
