/** Something of a meeting file that was not understood, or that cannot be so; its words stand in language/minutes-texts.ts. */
export type MeetingFault = {
  /** From 1. */
  readonly line: number;
  readonly code:
    | 'date-unclear'
    | 'number-unclear'
    | 'words-unread'
    | 'state-assumed'
    | 'holder-missing'
    | 'holder-unknown'
    | 'holder-absent'
    | 'proxies-too-many'
    | 'name-twice'
    | 'list-broken'
    | 'line-unread'
    | 'nothing-read';
  readonly details: Readonly<Record<string, string | number>>;
};
