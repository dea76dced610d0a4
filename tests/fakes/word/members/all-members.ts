import type { Members } from '../word-object.ts';
import { bodyMembers } from './body.ts';
import { collectionMembers } from './collections.ts';
import { commentMembers, commentReplyMembers } from './comments.ts';
import { contentControlCollectionMembers, contentControlMembers } from './content-control.ts';
import { documentMembers } from './document.ts';
import { fontMembers } from './font.ts';
import { listItemMembers, listMembers } from './lists.ts';
import { noteMembers } from './notes.ts';
import { paragraphMembers } from './paragraph.ts';
import {
  customPropertyCollectionMembers,
  customPropertyMembers,
  propertiesMembers,
} from './properties.ts';
import { rangeMembers } from './range.ts';
import { sectionMembers } from './sections.ts';
import {
  styleCollectionMembers,
  styleFontMembers,
  styleFormatMembers,
  styleMembers,
} from './style-list.ts';
import { tableCellMembers, tableMembers } from './tables.ts';
import { trackedChangeCollectionMembers, trackedChangeMembers } from './tracked-changes.ts';

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
  Font: fontMembers,
  DocumentProperties: propertiesMembers,
  CustomProperty: customPropertyMembers,
  CustomPropertyCollection: customPropertyCollectionMembers,
  Section: sectionMembers,
  SectionCollection: collectionMembers,
  List: listMembers,
  ListItem: listItemMembers,
  Style: styleMembers,
  StyleFont: styleFontMembers,
  StyleFormat: styleFormatMembers,
  StyleCollection: styleCollectionMembers,
  Table: tableMembers,
  TableCollection: collectionMembers,
  TableCell: tableCellMembers,
  NoteItem: noteMembers,
  NoteItemCollection: collectionMembers,
  Comment: commentMembers,
  CommentCollection: collectionMembers,
  CommentReply: commentReplyMembers,
  CommentReplyCollection: collectionMembers,
  TrackedChange: trackedChangeMembers,
  TrackedChangeCollection: trackedChangeCollectionMembers,
};
