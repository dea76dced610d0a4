/** What Word answers to a batch that it cannot carry out: the code is one of Office.js's. */
export class WordError extends Error {
  override readonly name = 'WordError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The stand-in knows no such thing: a loud failure, never a silent success. */
export const notImplemented = (what: string): WordError =>
  new WordError('NotImplemented', `stand-in: ${what}`);

export const invalidArgument = (what: string): WordError =>
  new WordError('InvalidArgument', `stand-in: ${what}`);

export const itemNotFound = (what: string): WordError =>
  new WordError('ItemNotFound', `stand-in: ${what}`);

export const accessDenied = (what: string): WordError =>
  new WordError('AccessDenied', `stand-in: ${what}`);
