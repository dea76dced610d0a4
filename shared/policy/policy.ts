import type { PersonalDataType } from '../personal-data-type.ts';
import type { ReservedMeeting } from '../reserved-meeting.ts';
import type { Endpoint, Operator, OperatorDemand } from './endpoint.ts';
import type { Role } from './person.ts';
import type { FolderSource, SharePointSource } from './space-source.ts';
import type { TicketsRule } from './ticket-desk.ts';

/** fr ⊂ eu ⊂ eu-efta: a stronger class satisfies a weaker demand. */
export type ResidencyClass = 'fr' | 'eu' | 'eu-efta';
export type DataClass = 'public' | 'internal' | 'personal' | 'sensitive';
export type ModelRole = 'chat' | 'embed' | 'rerank';
export type UseId =
  | 'hr-answer'
  | 'draft'
  | 'rewrite'
  | 'synthesis'
  | 'minutes'
  | 'index'
  | 'classify-mail';
export type OrganisationKind = 'commune' | 'epci' | 'syndicat' | 'ccas' | 'departement' | 'cdg';
export type Versant = 'FPE' | 'FPT' | 'FPH';

export type WithoutModel = 'passages' | 'extracts' | 'skeleton' | 'none';

export type Use = {
  readonly enabled: boolean;
  /** Groups that may use it. */
  readonly for: readonly string[];
  readonly dataClasses: readonly DataClass[];
  /** Endpoint ids, first choice first. */
  readonly route: readonly string[];
  readonly withoutModel: WithoutModel;
  /** Milliseconds without a word after which the next endpoint is asked beside; absent = never. */
  readonly hedgeAfter?: number;
};

export type DataClassRule = {
  readonly minResidency?: ResidencyClass;
  readonly operator?: OperatorDemand;
  readonly mask?: boolean;
  readonly route?: 'none';
  /** Key of `contacts`. */
  readonly handOver?: string;
};

export type ProhibitedGate = 'emotion-inference' | 'social-scoring';
export type HighRiskGate = 'recruitment-screening' | 'staff-evaluation' | 'benefit-eligibility';
type GateRule =
  | 'refuse'
  | {
      readonly gated: true;
      readonly validator: string;
      readonly aipd: string;
      readonly register: string;
    };

export type Contact = {
  readonly label?: string;
  readonly title?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly url?: string;
};

export type Space = {
  readonly id: string;
  readonly title: string;
  /** Groups that may read it; nobody else. */
  readonly readers: readonly string[];
  readonly stewards: readonly string[];
  /** Days after which a source is shown as to be reviewed; absent = never. */
  readonly reviewEveryDays?: number;
  /** Where its documents live, beside what is added by hand; one of the two at most. */
  readonly sharepoint?: SharePointSource;
  readonly folder?: FolderSource;
};

/** A person who exists on loopback only, for development and demonstration. */
export type DevelopmentIdentity = {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly string[];
  readonly roles: readonly Role[];
  /** Entra object id that the Playground shows for this person. */
  readonly objectId?: string;
};

/** A service of the organisation, for budgets and totals; a person belongs to the first whose group they hold. */
export type Service = {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly tokensPerMonth?: number;
};

/** Where the legs of a question that are not a model's stand, as the organisation declares them. */
export type Hosting = {
  /** Where Microsoft keeps the tenant's data (admin centre: Settings, Org settings, Data location). */
  readonly microsoft365?: {
    readonly location: string;
    readonly statement: string;
    readonly checkedAt: string;
  };
  readonly azureBot?: {
    readonly region: string;
    readonly statement?: string;
    readonly checkedAt?: string;
  };
  readonly calame?: {
    readonly location: string;
    readonly statement: string;
    readonly operator?: Operator;
  };
};

/** The policy file, whole, checked, defaults applied, durations in milliseconds or days. */
export type Policy = {
  readonly version: 1;
  readonly organisation: {
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly siren: string;
    readonly dpd: string;
    readonly language: 'fr' | 'en';
    readonly versant: Versant;
    readonly timeZone: string;
  };
  readonly identity: {
    readonly tenants: readonly string[];
    readonly guests: boolean;
    readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>;
    /** Object ids of the Entra groups behind the names that the rest of the file uses (`group:rh`). */
    readonly groups: Readonly<Record<string, readonly string[]>>;
    readonly directory: {
      /** Milliseconds that a person's groups are held for before they are read again. */
      readonly keepFor: number;
      /** Whether the bot may read them as itself, for somebody who only writes in Teams. */
      readonly asApplication: boolean;
    };
    readonly development: readonly DevelopmentIdentity[];
  };
  readonly residency: { readonly require: ResidencyClass; readonly operator?: OperatorDemand };
  readonly hosting: Hosting;
  readonly services: readonly Service[];
  readonly networks: {
    readonly private: readonly string[];
    /** Public addresses of the organisation's own servers. */
    readonly own?: readonly string[];
  };
  readonly egress: { readonly proxy?: string };
  readonly endpoints: readonly Endpoint[];
  readonly uses: Readonly<Partial<Record<UseId, Use>>>;
  readonly dataClasses: Readonly<Record<DataClass, DataClassRule>>;
  readonly gates: {
    readonly prohibited: readonly ProhibitedGate[];
    readonly highRisk: Readonly<Record<HighRiskGate, GateRule>>;
  };
  readonly quotas: {
    readonly perAgent?: { readonly tokensPerDay: number };
    readonly perMonth?: { readonly tokens?: number; readonly gCO2e?: number };
    readonly warnAt: number;
  };
  readonly privacy: {
    readonly failClosed: true;
    readonly rules: Readonly<Record<PersonalDataType, 'mask' | 'allow'>>;
  };
  /** Days. */
  readonly retention: {
    readonly conversations: number;
    readonly journal: number;
    /** Why the journal is kept beyond a year, in the admin's words. */
    readonly journalReason?: string;
    readonly drafts: number;
    /** Syntheses, with their files and results. */
    readonly jobs: number;
    readonly tickets: number;
  };
  readonly journal: { readonly content: 'none' | 'masked' | 'encrypted' };
  readonly charter: {
    readonly version: string;
    readonly file: string;
    readonly reacceptOnChange: boolean;
  };
  readonly labels: { readonly draft: string; readonly verified: string };
  readonly contacts: Readonly<Record<string, Contact>>;
  readonly tickets?: TicketsRule;
  /** How acts are checked. */
  readonly acts: {
    /** Rules that the organisation switched off, by their names. */
    readonly rulesOff: readonly string[];
    /** Inhabitants, for delays that depend on them; absent = the longer delay is assumed. */
    readonly population?: number;
  };
  /** Syntheses of documents. */
  readonly synthesis: {
    /** Documents of one job, at most. */
    readonly maxDocuments: number;
  };
  /** Transcripts of meetings. */
  readonly minutes: {
    /** Meetings of those that are not read by default which may be. */
    readonly allow: readonly ReservedMeeting[];
    /** Days that a transcript and what was made from it are kept, at most. */
    readonly keepDays: number;
  };
  readonly word: { readonly officeJs: string };
  readonly footprint: { readonly method: string };
  readonly knowledge: { readonly spaces: readonly Space[] };
  readonly teams: {
    /** Stream in one-to-one chats; `off` sends whole messages. */
    readonly streaming: boolean;
    /** Hosts that files dropped in a one-to-one chat may be fetched from; none = they are not read. */
    readonly fileHosts: readonly string[];
  };
};

/** The charter that the policy names, as it is shown and accepted. */
export type Charter = {
  readonly version: string;
  readonly title: string;
  readonly text: string;
  /** SHA-256 of the text: what an acceptance is tied to. */
  readonly hash: string;
};

/** One policy from the first step of a turn to its last, even while the file changes. */
export type PolicySnapshot = {
  readonly policy: Policy;
  /** SHA-256 of the texts of the file, of its bases and of the charter. */
  readonly hash: string;
  readonly file: string;
  readonly charter: Charter;
};

/** A fault of the file: `path` such as `endpoints[1].evidence.sku`, `$` for the root; `message` in the reader's language. */
export type PolicyFault = { readonly path: string; readonly message: string };
