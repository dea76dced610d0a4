import { type DateCheckTexts, dateCheckTexts } from './act-check-date-texts.ts';
import { type FormCheckTexts, formCheckTexts } from './act-check-form-texts.ts';
import { type MeetingCheckTexts, meetingCheckTexts } from './act-check-meeting-texts.ts';
import { type SignatureCheckTexts, signatureCheckTexts } from './act-check-signature-texts.ts';
import { type VoteCheckTexts, voteCheckTexts } from './act-check-vote-texts.ts';
import { type WordingCheckTexts, wordingCheckTexts } from './act-check-wording-texts.ts';
import type { Catalogue } from './language.ts';

export type CheckTexts = {
  readonly meeting: MeetingCheckTexts;
  readonly vote: VoteCheckTexts;
  readonly signature: SignatureCheckTexts;
  readonly form: FormCheckTexts;
  readonly dates: DateCheckTexts;
  readonly wording: WordingCheckTexts;
};

/** What the checks of an act say. */
export const actCheckTexts: Catalogue<CheckTexts> = {
  fr: {
    meeting: meetingCheckTexts.fr,
    vote: voteCheckTexts.fr,
    signature: signatureCheckTexts.fr,
    form: formCheckTexts.fr,
    dates: dateCheckTexts.fr,
    wording: wordingCheckTexts.fr,
  },
  en: {
    meeting: meetingCheckTexts.en,
    vote: voteCheckTexts.en,
    signature: signatureCheckTexts.en,
    form: formCheckTexts.en,
    dates: dateCheckTexts.en,
    wording: wordingCheckTexts.en,
  },
};
