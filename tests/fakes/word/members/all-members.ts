import type { Members } from '../word-object.ts';
import { bodyMembers } from './body.ts';
import { collectionMembers } from './collections.ts';
import { contentControlCollectionMembers, contentControlMembers } from './content-control.ts';
import { documentMembers } from './document.ts';
import { paragraphMembers } from './paragraph.ts';
import { rangeMembers } from './range.ts';

/** Every class of the Word API that the stand-in knows, with the members it knows of it. */
export const allMembers: Readonly<Record<string, Members>> = {
  Document: documentMembers,
  Body: bodyMembers,
  Paragraph: paragraphMembers,
  ParagraphCollection: collectionMembers,
  Range: rangeMembers,
  RangeCollection: collectionMembers,
  ContentControl: contentControlMembers,
  ContentControlCollection: contentControlCollectionMembers,
};
