import type { NewPart } from '../docx-package.ts';
import { endOf, runOf, spotAfter, spotBefore, startOf } from '../paragraph-text.ts';
import { paragraphsOf, paragraphsUnder, rangeBetween, runsOf, textOf } from '../span.ts';
import { invalidArgument, itemNotFound } from '../word-error.ts';
import {
  collectionOf,
  type Members,
  objectOf,
  type Plain,
  type WordObject,
} from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import {
  attribute,
  childrenOf,
  create,
  documentOf,
  type Element,
  insert,
  is,
  remove,
  W,
  W15,
  within,
} from '../xml-tree.ts';
import { booleanOf, textIn, textOfValue } from './arguments.ts';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

const commentsPart: NewPart = {
  path: 'word/comments.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
  relationship: 'comments',
  empty: `<w:comments xmlns:w="${W}" xmlns:w14="${W14}"/>`,
};

/** Where Word keeps which comments are resolved, and which ones answer another. */
const threadsPart: NewPart = {
  path: 'word/commentsExtended.xml',
  contentType:
    'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml',
  relationship: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
  empty: `<w15:commentsEx xmlns:w15="${W15}"/>`,
};

const allComments = (state: WordState): Element[] =>
  state.pack.has(commentsPart.path)
    ? childrenOf(state.pack.root(commentsPart.path)).filter((one) => is(one, 'comment'))
    : [];

const idOf = (comment: Element): string => attribute(comment, 'id') ?? '';

/** The line of a comment in the part of threads, null when it has none. */
function threadOf(comment: Element, state: WordState): Element | null {
  const last = paragraphsUnder(comment).at(-1) ?? childrenOf(comment).at(-1);
  const key = last?.getAttributeNS(W14, 'paraId') ?? '';
  if (key === '' || !state.pack.has(threadsPart.path)) return null;
  return (
    childrenOf(state.pack.root(threadsPart.path)).find(
      (one) => one.getAttributeNS(W15, 'paraId') === key,
    ) ?? null
  );
}

function addComment(text: string, parent: Element | null, state: WordState): Element {
  const root = state.pack.ensure(commentsPart);
  const id = String(Math.max(-1, ...allComments(state).map((one) => Number(idOf(one)))) + 1);
  const { author, date } = state.stamp();
  const paragraph = create(root, 'p', {}, runOf(root, text, null));
  paragraph.setAttributeNS(W14, 'w14:paraId', (0x10000000 + Number(id)).toString(16).toUpperCase());
  const comment = create(root, 'comment', { id, author, date, initials: 'AT' }, paragraph);
  root.appendChild(comment);
  const threads = state.pack.ensure(threadsPart);
  const line = documentOf(threads).createElementNS(W15, 'w15:commentEx');
  line.setAttributeNS(W15, 'w15:paraId', paragraph.getAttributeNS(W14, 'paraId') ?? '');
  line.setAttributeNS(W15, 'w15:done', '0');
  const above = parent === null ? null : threadOf(parent, state);
  if (above !== null)
    line.setAttributeNS(W15, 'w15:paraIdParent', above.getAttributeNS(W15, 'paraId') ?? '');
  threads.appendChild(line);
  return comment;
}

const commentObject = (node: Element): WordObject => objectOf('Comment', node);
const replyObject = (node: Element): WordObject => objectOf('CommentReply', node);

export function insertComment(range: WordObject, text: string, state: WordState): WordObject {
  if (text === '') throw invalidArgument('a comment without text');
  const comment = addComment(text, null, state);
  const id = idOf(comment);
  const [first] = paragraphsOf(range);
  if (range.end === undefined || first === undefined) throw invalidArgument('a comment on nothing');
  // An empty place is commented with its whole paragraph, so that the comment can be seen.
  const isEmpty = textOf(range) === '';
  const start = isEmpty ? startOf(first) : spotBefore(range.node);
  insert(start.parent, create(range.node, 'commentRangeStart', { id }), start.before);
  const end = isEmpty ? endOf(first) : spotAfter(range.end);
  const mark = create(range.node, 'r', {}, create(range.node, 'commentReference', { id }));
  insert(end.parent, create(range.node, 'commentRangeEnd', { id }), end.before);
  insert(end.parent, mark, end.before);
  return commentObject(comment);
}

const marksOf = (comment: Element, state: WordState): Element[] =>
  within(state.body, 'commentRangeStart', 'commentRangeEnd', 'commentReference').filter(
    (one) => attribute(one, 'id') === idOf(comment),
  );

function isReply(comment: Element, state: WordState): boolean {
  return (threadOf(comment, state)?.getAttributeNS(W15, 'paraIdParent') ?? '') !== '';
}

/** The comments whose mark stands in what the object holds, answers left out. */
export const commentsIn = (object: WordObject, state: WordState): WordObject =>
  collectionOf('CommentCollection', object.node, () => findComments(object, state));

function findComments(object: WordObject, state: WordState): WordObject[] {
  const ids = new Set(
    runsOf(object).flatMap((run) =>
      within(run, 'commentReference').map((one) => attribute(one, 'id')),
    ),
  );
  for (const run of runsOf(object)) {
    for (const id of idsAround(run, state)) ids.add(id);
  }
  const found = allComments(state).filter((one) => ids.has(idOf(one)) && !isReply(one, state));
  return found.map(commentObject);
}

function idsAround(run: Element, state: WordState): (string | null)[] {
  const after = (node: Element) => (node.compareDocumentPosition(run) & 4) !== 0;
  const open = within(state.body, 'commentRangeStart')
    .filter(after)
    .map((one) => attribute(one, 'id'));
  const closed = new Set(
    within(state.body, 'commentRangeEnd')
      .filter(after)
      .map((one) => attribute(one, 'id')),
  );
  return open.filter((id) => !closed.has(id));
}

function deleteComment(comment: Element, state: WordState): null {
  for (const one of marksOf(comment, state)) {
    remove(is(one, 'commentReference') && one.parentNode !== null ? one.parentNode : one);
  }
  for (const reply of repliesOf(comment, state)) deleteComment(reply, state);
  const thread = threadOf(comment, state);
  if (thread !== null) remove(thread);
  remove(comment);
  return null;
}

function repliesOf(comment: Element, state: WordState): Element[] {
  const key = threadOf(comment, state)?.getAttributeNS(W15, 'paraId') ?? '';
  if (key === '') return [];
  return allComments(state).filter(
    (one) => threadOf(one, state)?.getAttributeNS(W15, 'paraIdParent') === key,
  );
}

const contentOf = ({ node }: WordObject): string => textOf(objectOf('Body', node));

function setContent({ node }: WordObject, value: Plain): void {
  const [paragraph] = paragraphsUnder(node);
  for (const run of runsOf(objectOf('Body', node))) remove(run);
  paragraph?.appendChild(runOf(node, textOfValue(value), null));
}

function rangeOfComment(comment: Element, state: WordState): WordObject {
  const marks = marksOf(comment, state);
  const start = marks.find((one) => is(one, 'commentRangeStart'));
  const end = marks.find((one) => is(one, 'commentRangeEnd'));
  if (start === undefined || end === undefined) throw itemNotFound('the text of the comment');
  return rangeBetween(spotAfter(start), spotBefore(end));
}

const scalars: Members['scalars'] = {
  Content: contentOf,
  AuthorName: ({ node }) => attribute(node, 'author') ?? '',
  AuthorEmail: () => 'agent.test@saint-aubin.example',
  CreationDate: ({ node }) => attribute(node, 'date') ?? '',
  Id: ({ node }) => idOf(node),
};

export const commentMembers: Members = {
  scalars: {
    ...scalars,
    Resolved: ({ node }, state) => threadOf(node, state)?.getAttributeNS(W15, 'done') === '1',
  },
  properties: {
    Replies: (object, state) =>
      collectionOf('CommentReplyCollection', object.node, () =>
        repliesOf(object.node, state).map(replyObject),
      ),
  },
  reads: { GetRange: ({ node }, _args, state) => rangeOfComment(node, state) },
  writes: {
    Reply: ({ node }, args, state) => {
      const reply = addComment(textIn(args, 0), node, state);
      for (const one of marksOf(node, state)) copyMark(one, idOf(reply));
      return replyObject(reply);
    },
    Delete: ({ node }, _args, state) => deleteComment(node, state),
  },
  setters: {
    Content: setContent,
    Resolved: ({ node }, value, state) =>
      threadOf(node, state)?.setAttributeNS(W15, 'w15:done', booleanOf(value) ? '1' : '0'),
  },
};

/** An answer stands on the same text as what it answers. */
function copyMark(mark: Element, id: string): void {
  const name = mark.localName ?? '';
  const made = create(mark, name, { id });
  const isInRun = name === 'commentReference' && mark.parentNode !== null;
  const { parent, before } = spotAfter(
    isInRun && mark.parentNode !== null ? mark.parentNode : mark,
  );
  insert(parent, isInRun ? create(mark, 'r', {}, made) : made, before);
}

export const commentReplyMembers: Members = {
  scalars,
  writes: { Delete: ({ node }, _args, state) => deleteComment(node, state) },
  setters: { Content: setContent },
};
