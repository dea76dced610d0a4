import type { ActKind } from '../acts/act-kind.ts';
import type { Reference } from '../acts/reference.ts';
import type { Template } from '../acts/template.ts';
import type { Role } from '../policy/person.ts';
import type { OrganisationKind, Policy } from '../policy/policy.ts';
import type { ModelMode, PersonOnOffer } from './status-reply.ts';

/** A use of the panel, and whether the person has it. */
export type UseOnOffer = {
  readonly id: 'draft' | 'rewrite' | 'hr-answer' | 'synthesis';
  /** Null = it is open; otherwise why not, in the reader's language. */
  readonly closed: string | null;
  /** Whether a model would write now; false = « sans IA ». */
  readonly withModel: boolean;
  /** Where a request would go, first choice first: without personal data, and with some. Empty = it would be done without a model. */
  readonly goesTo: Readonly<Record<'internal' | 'personal', readonly ModelMode[]>>;
};

/** Answer of `GET /api/word`: all that the panel shows before anything is asked. */
export type WordReply = {
  readonly organisation: {
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly language: 'fr' | 'en';
  };
  readonly person: PersonOnOffer & { readonly roles: readonly Role[] };
  /** Development identities that may be tried on this computer. */
  readonly people: readonly PersonOnOffer[];
  /** The two mentions of the policy: from insertion, and after validation only. */
  readonly labels: { readonly draft: string; readonly verified: string };
  /** What is masked before anything leaves the post: the panel shows it as the server does it. */
  readonly privacyRules: Policy['privacy']['rules'];
  /** Rules of the checks that the organisation switched off. */
  readonly rulesOff: readonly string[];
  /** Inhabitants, for delays that depend on them; null = not told. */
  readonly population: number | null;
  /** Address of office.js. */
  readonly officeJs: string;
  readonly charterAccepted: boolean;
  readonly uses: readonly UseOnOffer[];
  /** Days that a draft is kept. */
  readonly draftDays: number;
  /** Kinds of act that have a template. */
  readonly kinds: readonly ActKind[];
  /** Whether the person may write templates, references and ready requests for the others. */
  readonly mayShare: boolean;
  readonly policyHash: string;
};

/** Answer of `GET /api/templates`: those of Calame for this kind of organisation, then the organisation's own. */
export type TemplatesReply = { readonly templates: readonly Template[] };

/** Body of `POST /api/templates` and `PUT /api/templates/:id`; both answer it back as it was kept. `DELETE` gives `{}`. */
export type TemplateRequest = { readonly template: Template };
export type TemplateReply = { readonly template: Template };

/** Answer of `GET /api/references?words=`: the nearest first, at most 30. */
export type ReferencesReply = { readonly references: readonly Reference[] };

/**
 * Body of `POST /api/references`: a reference of the organisation's own, without what the server adds. The answer, and
 * that of `POST /api/references/:id/supersession`, is the reference as it is kept; `DELETE /api/references/:id` gives `{}`.
 */
export type ReferenceReply = { readonly reference: Reference };

/** Body of `POST /api/references/:id/supersession`: since when (ISO), and by what. */
export type ReplacementRequest = { readonly since: string; readonly by: string | null };

/** A step of validation; none of them is a signature. */
export type ValidationStep = 'relu' | 'valide' | 'publication';

/** Body of `POST /api/validations`: who signed in has read, or validates, these very blocks. */
export type ValidationRequest = {
  /** Kept in the document's own property, 8 to 64 letters, digits and hyphens. */
  readonly documentId: string;
  readonly step: ValidationStep;
  /** Each with the SHA-256 of its text, in hexadecimal: what changes afterwards is no longer validated. */
  readonly blocks: readonly { readonly tag: string; readonly hash: string }[];
  /** Of a publication: who answers for it editorially (AI Act art. 50(4)); null = the label stays visible. */
  readonly responsible: string | null;
};

/** A step that was recorded. */
export type Validation = Omit<ValidationRequest, 'documentId'> & {
  /** Reference in the journal. */
  readonly id: string;
  /** As signed in. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
};

/** Answer of `POST /api/validations` and of `GET /api/validations/:documentId`: every step recorded, oldest first. */
export type ValidationsReply = {
  readonly documentId: string;
  readonly validations: readonly Validation[];
};
