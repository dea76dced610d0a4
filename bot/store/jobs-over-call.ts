import type { Jobs } from '../jobs/ports.ts';
import type { StoreCall } from './store-call.ts';

/** The room of jobs. */
export function jobsOver(call: StoreCall): Jobs {
  return {
    open: (order) => call('jobs', 'open', order),
    find: (jobId) => call('jobs', 'find', jobId),
    list: (person) => call('jobs', 'list', person),
    left: () => call('jobs', 'left'),
    claim: (jobId, at) => call('jobs', 'claim', jobId, at),
    move: (jobId, from, to) => call('jobs', 'move', jobId, from, to),
    documents: (jobId) => call('jobs', 'documents', jobId),
    addDocument: (jobId, document, at) => call('jobs', 'addDocument', jobId, document, at),
    setBeside: (jobId, documentIds) => call('jobs', 'setBeside', jobId, documentIds),
    putDocument: (jobId, documentId, progress, result) =>
      call('jobs', 'putDocument', jobId, documentId, progress, result),
    result: (jobId, documentId) => call('jobs', 'result', jobId, documentId),
    together: (jobId) => call('jobs', 'together', jobId),
    putTogether: (jobId, together) => call('jobs', 'putTogether', jobId, together),
    answer: (jobId, documentId, key, answer) =>
      call('jobs', 'answer', jobId, documentId, key, answer),
    answers: (person, keys) => call('jobs', 'answers', person, keys),
    addReview: (jobId, review) => call('jobs', 'addReview', jobId, review),
    reviews: (jobId) => call('jobs', 'reviews', jobId),
    putEntry: (entry) => call('jobs', 'putEntry', entry),
    entries: (person, sheetId, subject) => call('jobs', 'entries', person, sheetId, subject),
    discard: (person, jobId) => call('jobs', 'discard', person, jobId),
    expire: (now, kept) => call('jobs', 'expire', now, kept),
    expireEntries: (before) => call('jobs', 'expireEntries', before),
  };
}
