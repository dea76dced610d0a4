import type { Language } from '#shared/language/language.ts';
import type { Clock, Ids, Timers } from '#shared/ports.ts';
import type { Desk } from '../desk.ts';
import type { LinkedDraft } from '../drafting/draft-links.ts';
import type { DraftingDesk } from '../drafting/drafting-desk.ts';
import type { OwnFiles } from '../own-files/own-files.ts';
import type { SynthesisDesk } from '../synthesis/synthesis-desk.ts';
import type { ConversationQueue } from './conversation-queue.ts';
import { converse, type Voice } from './converse.ts';
import type { ChannelAdapter } from './create-adapter.ts';
import type { FileBaskets } from './jobs/file-baskets.ts';
import type { Following } from './jobs/following.ts';
import type { PendingQuestions } from './pending-questions.ts';
import type { TeamsMemory } from './ports.ts';
import type { ShareableAnswers } from './shareable-answers.ts';
import type { TeamsLimits, TeamsSettings } from './teams-settings.ts';
import type { Turnstile } from './throttle-sends.ts';
import type { TicketPlaces } from './ticket-places.ts';

/** What writing in a chat needs. */
export type ChatWriting = {
  readonly drafting: DraftingDesk;
  /** A link that opens the draft as a file, once; null where nobody said how a browser reaches this server. */
  readonly linkTo: (draft: LinkedDraft) => string | null;
};

/** What syntheses and minutes in a chat need. */
export type ChatJobs = {
  readonly desk: () => Promise<SynthesisDesk>;
  /** Address of the page where a job is reviewed; null where nobody said how a browser reaches this server. */
  readonly reviewOf: (jobId: string) => string | null;
};

/** Everything that the Teams room is given. */
export type TeamsDoor = {
  readonly desk: Desk;
  readonly memory: TeamsMemory;
  /** Where tickets are told of. */
  readonly places: TicketPlaces;
  /** The name under which a person is kept. */
  readonly pseudonym: (personId: string) => string;
  /** Ids of the Entra groups that are known to be somebody's; absent on a trial. */
  readonly groupsOf?: (tenant: string, objectId: string) => Promise<readonly string[]>;
  /** Files that people drop in their own chat; absent = they are not read. */
  readonly files?: OwnFiles;
  /** Texts to write, in one's own chat; absent = none is written. */
  readonly writing?: ChatWriting;
  /** Syntheses and minutes, in one's own chat; absent = none is made. */
  readonly jobs?: ChatJobs;
  readonly settings: TeamsSettings;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  /** A line for the operator: never a text of a person, a token or a body. */
  readonly log: (line: string) => void;
  /** False sends whole messages everywhere, whatever the policy says. */
  readonly streaming: boolean;
  readonly limits: TeamsLimits;
};

/** What the work of the room needs. */
export type Room = TeamsDoor & {
  readonly channel: ChannelAdapter;
  readonly queue: ConversationQueue;
  /** Questions that wait for the charter. */
  readonly pending: PendingQuestions;
  /** Questions that may be asked again, each by the reference of its answer. */
  readonly repeatable: PendingQuestions;
  /** What was taken for something else than a question, each by the offer to ask it all the same. */
  readonly asQuestion: PendingQuestions;
  /** Answers told in private. */
  readonly shareable: ShareableAnswers;
  /** Files dropped that are to become a job. */
  readonly baskets: FileBaskets;
  /** Jobs that are shown while they run. */
  readonly following: Following;
  readonly turnstile: Turnstile;
  /** People found not to be guests, with the instant until which that holds. */
  readonly admitted: Map<string, number>;
  /** Count of the searches that each person has under way: the last one alone is answered. */
  readonly searches: Map<string, number>;
};

export const languageOf = ({ desk }: Pick<Room, 'desk'>): Language =>
  desk.policy().policy.organisation.language;

/** Id of the app in Teams, for links to its tab; null on a trial. */
export const appIdOf = ({ settings: { app } }: Pick<Room, 'settings'>): string | null =>
  app.mode === 'loopback' ? null : app.appId;

/** Speaks in the conversation of a kept reference. */
export const speakIn = (
  room: Room,
  reference: string,
  work: (voice: Voice) => Promise<void>,
): Promise<void> =>
  converse(
    room.channel,
    reference,
    { timers: room.timers, turnstile: room.turnstile, sendMilliseconds: room.limits.send },
    work,
  );
