import { foldText } from '../../french/fold-text.ts';
import type { Reference } from '../reference.ts';
import { articleKey, writeArticle } from './article-key.ts';
import { findReferences } from './find-references.ts';

/** What somebody writes to add a reference; days are ISO. */
export type ReferenceDraft = {
  /** As it is cited: `délibération n° 2026-12 du 3 février 2026`, `code général des collectivités territoriales`. */
  readonly text: string;
  /** `L. 2121-29`; null = the whole text. */
  readonly article: string | null;
  readonly title: string;
  readonly versionDate: string;
  readonly link: string | null;
  readonly checkedAt: string;
  /** With what it was compared: `Légifrance`, `registre des délibérations`. */
  readonly checkedWith: string;
};

const longestId = 40;

/** The organisation's reference from what somebody wrote: what its text is, and its id, are read from its name. */
export function ownReference(draft: ReferenceDraft): Reference {
  const [found] = findReferences(draft.text);
  const named = found?.articles.length === 0 ? found.named : null;
  const key = draft.article === null ? null : articleKey(draft.article);
  const textId = named?.textId ?? slugOf(draft.text);
  return {
    id: `org-${textId}${key === null ? '' : `-${key.toLowerCase()}`}`.slice(0, longestId),
    textId,
    text: named?.nature === 'code' ? named.text : draft.text,
    nature: named?.nature ?? 'other',
    article: key === null ? null : writeArticle(key),
    title: draft.title,
    versionDate: draft.versionDate,
    link: draft.link,
    checkedAt: draft.checkedAt,
    checkedWith: draft.checkedWith,
    superseded: null,
    from: 'organisation',
  };
}

const slugOf = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, longestId);
