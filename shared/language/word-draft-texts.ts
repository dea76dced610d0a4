import type { PersonalDataType } from '../personal-data-type.ts';
import type { Catalogue } from './language.ts';
import { wordDraftTextsEn } from './word-draft-texts.en.ts';
import { wordDraftTextsFr } from './word-draft-texts.fr.ts';

export type WordDraftTexts = {
  readonly chooseTitle: string;
  readonly chooseSearch: string;
  readonly chooseNone: string;
  readonly chooseCount: (shown: number) => string;
  readonly noTemplate: string;
  readonly ownTemplate: string;
  readonly changeKind: string;
  readonly factsLead: string;
  readonly factsLater: string;
  readonly required: string;
  readonly optionalFacts: (count: number) => string;
  readonly listHelp: string;
  readonly unchosen: string;
  readonly yes: string;
  readonly no: string;
  readonly instruction: string;
  readonly instructionHint: string;
  readonly startingTitle: string;
  readonly startingHint: string;
  readonly startingText: string;
  readonly fromDocument: string;
  readonly tooLong: (length: number, limit: number) => string;
  readonly propose: string;
  readonly compose: string;
  /** Names of what leaves beside the facts. */
  readonly sendParts: Readonly<
    Record<'instruction' | 'startingText' | 'letter' | 'points', string>
  >;
  readonly sendTitle: string;
  readonly sendLead: (place: string) => string;
  /** No model may get it. */
  readonly sendNowhere: string;
  readonly sendNothing: string;
  readonly sendMasked: (count: number) => string;
  readonly sendLetThrough: string;
  readonly dataTypes: Readonly<Record<PersonalDataType, (count: number) => string>>;
  readonly sendWhole: string;
  readonly sendSensitive: string;
  readonly send: string;
  readonly sendBack: string;
  readonly writing: string;
  readonly searching: string;
  readonly stopped: string;
  /** Where nothing was written yet. */
  readonly stoppedShort: string;
  readonly cut: string;
  readonly cutNext: string;
  readonly readAgain: string;
  readonly proposalTitle: string;
  readonly proposalModel: (model: string) => string;
  readonly proposalWithoutModel: string;
  readonly proposalReady: (placeholders: number) => string;
  readonly roles: { readonly ai: string; readonly reference: string; readonly source: string };
  readonly ledgerTitle: (left: number) => string;
  readonly ledgerNone: string;
  readonly ledgerPlace: (n: number, of: number) => string;
  readonly ledgerFill: string;
  readonly ledgerValue: (label: string) => string;
  readonly ledgerNext: string;
  readonly ledgerBefore: string;
  readonly ledgerFilled: (label: string, left: number) => string;
  readonly unnamed: string;
  readonly notesTitle: string;
  readonly insert: string;
  readonly copyAct: string;
  readonly download: string;
  readonly insertWhere: string;
  readonly where: Readonly<Record<'cursor' | 'end' | 'replace-document', string>>;
  readonly inserting: string;
  readonly inserted: (placeholders: number) => string;
  readonly undo: string;
  readonly again: string;
  readonly edit: string;
  readonly charter: string;
  readonly charterOpen: string;
};

export const wordDraftTexts: Catalogue<WordDraftTexts> = {
  fr: wordDraftTextsFr,
  en: wordDraftTextsEn,
};
