import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type {
  DismissalRequest,
  UnansweredReply,
  ValidatedReply,
  ValidatedRequest,
} from '#shared/wire/console-answers.ts';
import type {
  ConsoleDocumentsReply,
  PreviewReply,
  SupersessionRequest,
} from '#shared/wire/console-documents.ts';
import type { EvaluationReply, QualityReply } from '#shared/wire/console-quality.ts';
import type { ConsoleSourcesReply } from '#shared/wire/console-sources.ts';
import type { SuggestionsReply } from '#shared/wire/ticket-exchange.ts';
import { holdEvaluation } from './hold-evaluation.ts';
import { holdPreviews } from './hold-previews.ts';
import { saveValidated, withdrawValidated } from './keep-validated.ts';
import { dismissQuestions, listUnanswered } from './list-unanswered.ts';
import type { Acting } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { previewDocument, type UploadedFile } from './preview-document.ts';
import { publishDocument } from './publish-document.ts';
import { requireKept } from './require-kept.ts';
import { listValidated } from './review-validated.ts';
import { suggestValidated } from './suggest-validated.ts';
import { supersedeSource } from './supersede-source.ts';
import { tellEvaluations } from './tell-evaluations.ts';
import { tellHealth } from './tell-health.ts';
import { tellQuality } from './tell-quality.ts';
import { tellSources } from './tell-sources.ts';
import { validateTicket } from './validate-ticket.ts';
import { withdrawDocument } from './withdraw-document.ts';

/** What those who keep the spaces do: each call looks anew at what the policy lets the person keep. */
export type HrDesk = {
  readonly unanswered: (person: Person) => Promise<UnansweredReply>;
  readonly dismiss: (acting: Acting, request: DismissalRequest) => Promise<UnansweredReply>;
  readonly validated: (person: Person) => Promise<ValidatedReply>;
  /** A new one when `id` is null. Throws `validated-unknown`, `validated-changed`, `not-allowed`. */
  readonly save: (
    acting: Acting,
    id: string | null,
    request: ValidatedRequest,
  ) => Promise<ValidatedAnswer>;
  /** Makes HR's answer to a ticket a validated one. Throws `ticket-closed`, `not-allowed`. */
  readonly validateTicket: (acting: Acting, ticket: Ticket) => Promise<ValidatedAnswer>;
  readonly withdraw: (acting: Acting, id: string, version: number) => Promise<ValidatedAnswer>;
  readonly documents: (person: Person, language: Language) => Promise<ConsoleDocumentsReply>;
  /** Where the documents of the spaces come from, and how the last pass ended. */
  readonly sources: (person: Person, language: Language) => Promise<ConsoleSourcesReply>;
  /** Throws `not-allowed` unless the person keeps the space; else a folder for the file that comes in. */
  readonly openFolder: (person: Person, space: string) => Promise<string>;
  readonly dropFolder: (folder: string) => Promise<void>;
  /** Reads a file that was written in a folder of `openFolder`; one preview at a time. */
  readonly preview: (acting: Acting, file: UploadedFile) => Promise<PreviewReply>;
  readonly publish: (acting: Acting, previewId: string, language: Language) => Promise<void>;
  readonly supersede: (
    acting: Acting,
    document: { readonly space: string; readonly id: string },
    request: SupersessionRequest,
    language: Language,
  ) => Promise<void>;
  /** Takes a document out of the base. Throws `not-allowed`, `source-unknown`. */
  readonly withdrawDocument: (
    acting: Acting,
    document: { readonly space: string; readonly id: string },
  ) => Promise<void>;
  readonly quality: (days: number) => Promise<QualityReply>;
  readonly evaluations: (language: Language) => Promise<EvaluationReply>;
  /** Starts a run of the golden set in use, or joins the one under way. Throws `golden-missing`, `golden-invalid`. */
  readonly evaluate: (acting: Acting, language: Language) => Promise<EvaluationReply>;
  readonly suggest: (person: Person, question: string) => Promise<SuggestionsReply['answers']>;
  readonly counts: (
    person: Person,
  ) => Promise<{ readonly unanswered: number; readonly toReview: number }>;
  readonly close: () => Promise<void>;
};

export function openHrDesk(ports: HrDeskPorts): HrDesk {
  const held = holdPreviews(ports.dataFolder, ports);
  const evaluation = holdEvaluation(ports);
  const evaluations: HrDesk['evaluations'] = async (language) => {
    // Looked at first: a run that ends meanwhile is then among the results.
    const state = evaluation.state(language);
    return { results: await tellEvaluations(ports), ...state };
  };
  // A preview copies the base: two at once would double what they take of the disk.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    unanswered: (person) => listUnanswered(ports, person),
    dismiss: (acting, request) => dismissQuestions(ports, acting, request),
    validated: (person) => listValidated(ports, person),
    save: (acting, id, request) => saveValidated(ports, acting, id, request),
    validateTicket: (acting, ticket) => validateTicket(ports, acting, ticket),
    withdraw: (acting, id, version) => withdrawValidated(ports, acting, id, version),
    documents: (person, language) => tellHealth(ports, person, language),
    sources: (person, language) => tellSources(ports, person, language),
    openFolder: async (person, space) => {
      requireKept(ports, person, space);
      return held.openFolder();
    },
    dropFolder: (folder) => held.discard({ id: '', folder }),
    preview: (acting, file) => inTurn(() => previewDocument(ports, held, acting, file)),
    publish: (acting, id, language) =>
      inTurn(() => publishDocument(ports, held, acting, id, language)),
    supersede: (acting, document, request, language) =>
      supersedeSource(ports, acting, document, request, language),
    withdrawDocument: (acting, document) => inTurn(() => withdrawDocument(ports, acting, document)),
    quality: (days) => tellQuality(ports, days),
    evaluations,
    evaluate: async (acting, language) => {
      await evaluation.start(acting, language);
      return evaluations(language);
    },
    suggest: (person, question) => suggestValidated(ports, person, question),
    counts: async (person) => {
      const [{ groups }, { toReview }] = await Promise.all([
        listUnanswered(ports, person),
        listValidated(ports, person),
      ]);
      return { unanswered: groups.length, toReview: toReview.length };
    },
    close: async () => {
      await evaluation.close();
      await held.close();
    },
  };
}
