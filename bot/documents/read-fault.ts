/** Why a file could not be read; its words stand in shared/language/document-texts.ts. */
export type ReadFaultCode =
  /** Not a kind that Calame reads: skipped, no fault of the file. */
  | 'unsupported'
  | 'empty'
  /** A workbook or slides, where a transcript was asked for. */
  | 'no-transcript'
  | 'encrypted'
  | 'oversized'
  | 'too-complex'
  | 'damaged'
  | 'needs-ocr'
  | 'head-invalid'
  | 'unreadable';

export type ReadFaultDetails = Readonly<Record<string, string | number>>;

/** A file that gave no document; never carries a word of its content. */
export class ReadFault extends Error {
  readonly code: ReadFaultCode;
  readonly details: ReadFaultDetails;

  constructor(code: ReadFaultCode, details: ReadFaultDetails = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'ReadFault';
    this.code = code;
    this.details = details;
  }
}
