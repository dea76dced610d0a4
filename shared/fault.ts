/** Every fault that a person may be told of. Its text, cause and next action stand in shared/language/fault-texts.ts. */
export type FaultCode =
  | 'internal'
  | 'channel-unavailable'
  | 'policy-invalid'
  | 'policy-unreadable'
  | 'policy-unknown'
  | 'reference-unknown'
  | 'charter-unreadable'
  | 'store-unwritable'
  | 'store-full'
  | 'store-damaged'
  | 'store-busy'
  | 'store-newer'
  | 'journal-damaged'
  | 'space-unknown'
  | 'person-unknown'
  | 'input-unreadable'
  | 'input-malformed'
  | 'line-unreadable'
  | 'golden-invalid'
  | 'golden-missing'
  | 'usage'
  | 'output-unwritable'
  | 'address-in-use'
  | 'address-refused'
  | 'app-identity-incomplete'
  | 'azure-identity-incomplete'
  | 'port-invalid'
  | 'privacy-failed'
  | 'access-closed'
  | 'access-foreign'
  | 'request-unreadable'
  | 'request-too-large'
  | 'address-unknown'
  | 'method-refused'
  | 'source-unknown'
  | 'answer-unknown'
  | 'charter-changed'
  | 'not-allowed'
  | 'sign-in-needed'
  | 'sign-in-unavailable'
  | 'guest-refused'
  | 'ticket-unknown'
  | 'ticket-changed'
  | 'ticket-closed'
  | 'tickets-off'
  | 'ticket-limit'
  | 'validated-unknown'
  | 'validated-changed'
  | 'preview-unknown'
  | 'document-refused'
  | 'validated-unfit'
  | 'draft-unknown'
  | 'template-unknown'
  | 'ready-request-unknown'
  | 'template-taken'
  | 'template-unfit'
  | 'act-unreadable'
  | 'act-not-ready'
  | 'validation-unread'
  | 'validation-own'
  | 'file-not-read'
  | 'act-reference-unknown'
  | 'act-reference-taken'
  | 'act-reference-unfit'
  | 'minutes-refused'
  | 'file-unsupported'
  | 'file-too-large'
  | 'file-empty'
  | 'page-not-built'
  | 'job-unknown'
  | 'job-full'
  | 'job-empty'
  | 'job-started'
  | 'transcript-for-minutes'
  | 'sheet-unknown'
  | 'sheet-unfit'
  | 'question-missing'
  | 'ranking-refused'
  | 'output-not-offered'
  | 'page-without-image';

export type FaultDetails = Readonly<Record<string, string | number>>;

/** Something that went wrong and that is not an answer: caught by the Teams adapter and the HTTP server (and the command line's end). */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly details: FaultDetails;
  /** The journal's line that already tells of it; null = none yet. */
  readonly reference: string | null;

  constructor(
    code: FaultCode,
    details: FaultDetails = {},
    cause?: unknown,
    reference: string | null = null,
  ) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.code = code;
    this.details = details;
    this.reference = reference;
  }
}
