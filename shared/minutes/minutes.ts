export const minutesKinds = [
  'releve-de-decisions',
  'compte-rendu',
  'proces-verbal',
  'liste-des-deliberations',
  'proces-verbal-cst',
] as const;

export type MinutesKind = (typeof minutesKinds)[number];

/** What was said in one go. Times in seconds from the start; null = the transcript has none. */
export type Speech = {
  /** Rank in the transcript, from 0. */
  readonly index: number;
  readonly from: number | null;
  readonly to: number | null;
  /** As the transcript names who speaks: `S0`, `Mme Durand`; null = it does not say. */
  readonly speaker: string | null;
  readonly text: string;
  /** Where the cues joined in it begin, for the time of a quote; absent = one cue. */
  readonly marks?: readonly SpeechMark[];
};

/** From this character of the speech on, the words are said from this second. */
export type SpeechMark = { readonly at: number; readonly from: number };

export type TranscriptWarning = {
  readonly code:
    | 'no-speakers'
    | 'one-speaker'
    | 'times-overlap'
    | 'times-absent'
    | 'holes'
    | 'very-long';
  readonly details: Readonly<Record<string, string | number>>;
};

export type Transcript = {
  readonly speeches: readonly Speech[];
  /** Seconds from the first word to the last; null without times. */
  readonly seconds: number | null;
  readonly words: number;
  readonly warnings: readonly TranscriptWarning[];
};

/** Words of the transcript that something rests on. */
export type SaidQuote = {
  readonly text: string;
  readonly from: number | null;
  readonly speaker: string | null;
  /** Rank of the speech. */
  readonly speech: number;
};

/** trouvé, or à vérifier: nothing of a transcript is certain before a person has read it. */
export type MinutesStatus = 'found' | 'to-check';
type By = 'rules' | 'model';

/** A person, only as the attendance list or the transcript names them. */
export type Attendee = {
  readonly name: string;
  readonly role: 'chair' | 'secretary' | 'member' | 'guest';
  readonly state: 'present' | 'represented' | 'excused' | 'absent';
  /** Who holds the pouvoir. */
  readonly representedBy: string | null;
  /** Last came, or last left, while the meeting ran: seconds, where the transcript tells it. */
  readonly arrived: number | null;
  readonly left: number | null;
  /** Each time, in the order of the meeting; absent = `arrived` and `left` tell it all. */
  readonly moves?: readonly AttendeeMove[];
  /** Of a staff committee, which side the person sits on; absent = not told, or no such committee. */
  readonly college?: College;
  readonly quote: SaidQuote | null;
};

/** `at` in seconds; null = the transcript has no times. */
export type AttendeeMove = {
  readonly kind: 'arrived' | 'left';
  readonly at: number | null;
  readonly quote: SaidQuote;
};

/** What the chair tells of the sitting itself (CGCT L2121-17). */
export type SittingEvent = {
  readonly kind: 'quorum-lost' | 'quorum-back' | 'suspended' | 'resumed';
  readonly quote: SaidQuote;
};

/** Somebody asks that a vote be secret or public (CGCT L2121-21). */
export type BallotRequest = { readonly form: 'secret' | 'public'; readonly quote: SaidQuote };

/** The list and the recording name another holder of a pouvoir: the list holds until a person settles it. */
export type HolderDifference = {
  readonly name: string;
  readonly listed: string;
  readonly heard: string;
  readonly quote: SaidQuote;
};

/** Sides of a comité social territorial (décret n° 2021-571): each may be asked its own avis. */
export const colleges = ['personnel', 'collectivite'] as const;
export type College = (typeof colleges)[number];

export type Vote = {
  readonly outcome: 'adopted' | 'rejected' | 'unknown';
  /** `unanimity` and `majority` are as they were said; figures are null where nobody said them. */
  readonly said: 'unanimity' | 'majority' | null;
  readonly secret: boolean;
  /** A scrutin public, whose voters are named with their sense (CGCT L2121-15); absent = nobody said so. */
  readonly isPublic?: boolean;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstentions: number | null;
  /** Blank and void ballots, which are no vote cast (CGCT L2121-21); absent = nobody counted any. */
  readonly blank?: number;
  /** Did not take part: déport, conflict of interest. */
  readonly withdrawn: readonly string[];
  readonly againstNames: readonly string[];
  readonly abstentionNames: readonly string[];
  /** Against those who could vote then; null = not enough is known to tell. */
  readonly addsUp: boolean | null;
  /** Of an election: who got how many votes, as it was said; empty = the vote is on a text. */
  readonly candidates: readonly { readonly name: string; readonly votes: number }[];
  /** Votes were equal and the chair's counted double (CGCT L2121-20); absent = nobody said so. */
  readonly castingVote?: boolean;
  /** Of a staff committee: how each side voted; absent = not told apart. */
  readonly byCollege?: readonly ({ readonly college: College } & Pick<
    Vote,
    'inFavour' | 'against' | 'abstentions' | 'said' | 'blank'
  >)[];
};

/**
 * voted: put to the vote; acknowledged: a prise d'acte, which is no vote; withdrawn: taken off the agenda or put off;
 * agreed: settled without a vote, as internal meetings do.
 */
export type DecisionNature = 'voted' | 'acknowledged' | 'withdrawn' | 'agreed';

export type Decision = {
  readonly id: string;
  /** Number of the dossier or délibération as it was said; null = none. */
  readonly number: string | null;
  /** As it was announced, or as the agenda has it; what nobody said is a placeholder, never a list of words. */
  readonly title: string;
  /** Words that mark out what was said of it, where nobody told its title; absent = somebody did. */
  readonly keywords?: readonly string[];
  readonly text: string;
  readonly nature: DecisionNature;
  /** The text that was voted differs from the one put forward. */
  readonly amended: boolean;
  readonly vote: Vote | null;
  readonly quotes: readonly SaidQuote[];
  readonly status: MinutesStatus;
  readonly by: By;
};

export type Action = {
  readonly id: string;
  /** Null = nobody was named. */
  readonly who: string | null;
  readonly what: string;
  /** As it was said, and ISO date where it can be told. */
  readonly due: { readonly said: string; readonly date: string | null } | null;
  readonly quotes: readonly SaidQuote[];
  readonly status: MinutesStatus;
  readonly by: By;
};

export type Topic = {
  readonly id: string;
  /** As it was announced, or as the agenda has it; what nobody said is a placeholder, never a list of words. */
  readonly title: string;
  /** Words that mark it out, where nobody told its title; absent = somebody did. */
  readonly keywords?: readonly string[];
  /** The roll call and what goes with it, which is no subject; absent = it is one. */
  readonly isOpening?: boolean;
  /** Item of the agenda, from 0; null = none matches. */
  readonly agendaItem: number | null;
  /** Ranks of speeches, the second one excluded. */
  readonly fromSpeech: number;
  readonly toSpeech: number;
  readonly from: number | null;
  readonly to: number | null;
  /** Sentences of the transcript, or of a model, each with what it rests on. */
  readonly summary: readonly { readonly text: string; readonly quotes: readonly SaidQuote[] }[];
  /** By name; voices that nobody named are left out. */
  readonly speakers: readonly string[];
  readonly by: By;
};

/** What is told of the meeting before its transcript is read; null = to be completed. */
export type Meeting = {
  readonly title: string;
  /** `conseil municipal`, `conseil communautaire`, `CST`, `réunion de service`… as given. */
  readonly body: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly place: string | null;
  /** ISO date of the convocation; absent = not told. */
  readonly convenedOn?: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly agenda: readonly string[];
  /** As the attendance list gives them; empty = none was brought. */
  readonly members: readonly Attendee[];
  /** Members in office, for the quorum. */
  readonly membersInOffice: number | null;
};

/** What a transcript gave. */
export type Minutes = {
  readonly kind: MinutesKind;
  readonly meeting: Meeting;
  readonly attendance: readonly Attendee[];
  /** Voices that the transcript tells apart and nobody named; absent = none. */
  readonly unnamedVoices?: number;
  /** Named by the transcript and not in the list that was brought; absent = none. */
  readonly unlistedSpeakers?: readonly string[];
  readonly differences?: readonly HolderDifference[];
  /** In the order of the meeting; absent = none was heard. */
  readonly events?: readonly SittingEvent[];
  readonly ballotRequests?: readonly BallotRequest[];
  /**
   * Members present when the meeting opens over those in office, of a staff committee over the representatives of staff;
   * null = not known.
   */
  readonly quorum: {
    readonly present: number;
    readonly needed: number;
    readonly reached: boolean;
  } | null;
  readonly topics: readonly Topic[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly warnings: readonly TranscriptWarning[];
  /** Share of the words that a topic holds, 0..1. */
  readonly coverage: number;
  /** Model that took part; null = none did. */
  readonly model: string | null;
  /** Model that was asked and of whose answers nothing could be used; null = its name is not known; absent = none. */
  readonly idleModel?: string | null;
};
