import type { Store } from '../../bot/store/open-store.ts';
import { consumption } from './consumptions.ts';
import { keptDraft, letterTemplate } from './drafts.ts';
import { askAnswer, keptReview, orderOf } from './jobs.ts';
import { journalEntry, noon } from './journal-entries.ts';
import { ticketOf } from './tickets.ts';
import { validatedAnswer } from './validated-answers.ts';

/** Somebody in the store: an id, the pseudonym that a hasher gives it, and a word that only this person writes. */
export type Somebody = {
  readonly id: string;
  readonly pseudonym: string;
  readonly word: string;
  readonly at: number;
};

const trip = (at: number, journalId: string) => ({
  ...{ journalId, policyHash: 'ab', at, channel: 'teams' as const, sentTo: [] },
});

/** Puts something of the person in every room of the store, as the product writes it. */
export async function fillStore(store: Store, who: Somebody): Promise<void> {
  const { pseudonym: person, word, at } = who;
  const conversation = `chat-${word}`;
  await store.acceptances.record({
    ...{ person: who.id, charterVersion: '1', charterHash: 'ab', at, channel: 'teams' },
  });
  await store.conversations.append(person, conversation, {
    ...{ question: `Combien de ${word} ?`, answer: `${word} : douze.`, kind: 'answered' },
    ...{ citations: [], dataClass: 'personal', serving: null, trip: trip(at, `q-${word}`) },
    ...{ asked: null, at },
  });
  await store.conversations.keepTrip(person, conversation, trip(at, `q-${word}`));
  await store.conversations.keepTrip(person, 'team', trip(at, `q-${word}`));
  await store.unanswered.keep({
    ...{ id: `u-1-${word}`, question: `Où est ${word} ?`, why: 'not-found', spaces: ['rh'], at },
  });
  await store.unanswered.keep({
    ...{ id: `u-2-${word}`, question: `Combien de ${word} ?`, why: 'disliked', spaces: ['rh'] },
    at: at + 7,
  });
  await fillTeams(store, who, conversation);
  await fillHr(store, who);
  await store.ledger.add(consumption({ person }));
  await fillDrafting(store, who);
  await fillJobs(store, who);
  await store.memberships.keep(person, { asked: ['g'], held: ['g'], until: noon('2030-01-01') });
  await store.journal.append(journalEntry({ id: `q-${word}`, person, at }));
}

async function fillJobs(store: Store, { pseudonym: person, word, at }: Somebody): Promise<void> {
  const jobId = `job-of-${word}`;
  const documentId = 'a'.repeat(64);
  await store.jobs.open(orderOf({ jobId, person, title: `Rapport de ${word}`, openedAt: at }));
  await store.jobs.addDocument(jobId, { documentId, file: `${word}.pdf`, bytes: 1 }, at);
  const progress = { state: 'asking', asked: 0, toAsk: 1, why: null } as const;
  await store.jobs.putDocument(jobId, documentId, progress, { title: word });
  await store.jobs.answer(jobId, documentId, `key-${word}`, { ...askAnswer, text: word });
  await store.jobs.addReview(jobId, { ...keptReview, documentId, person, by: word });
  const entry = { sheetId: 'dsp', subject: word, fieldId: 'avis', written: word, at };
  await store.jobs.putEntry({ ...entry, person });
}

async function fillDrafting(
  store: Store,
  { pseudonym: person, word, at }: Somebody,
): Promise<void> {
  const draft = keptDraft(`draft-${word}`, at);
  await store.drafts.keep(person, { ...draft, title: `Lettre à ${word}` });
  await store.actValidations.add(`document-${word.length}`, person, {
    ...{ id: 'j-1', step: 'relu', blocks: [], responsible: null, by: `Nom de ${word}`, at },
  });
  await store.actTemplates.put(letterTemplate, person, at);
}

async function fillTeams(store: Store, who: Somebody, conversation: string): Promise<void> {
  const { pseudonym: person, word, at } = who;
  const reference = JSON.stringify({
    conversation: { id: conversation },
    user: { id: `29:${word}` },
  });
  await store.ticketPlaces.keepChat(person, conversation, reference, at);
  await store.ticketPlaces.keepChannel('rh', JSON.stringify({ user: { id: `29:${word}` } }), at);
  await store.teams.seen(conversation, `a-${word}`, at);
  await store.teams.welcome(conversation);
  await store.teams.linkAnswer(conversation, `a-${word}`, `q-${word}`);
  await store.teams.linkAnswer('team', `a-${word.length}`, 'q-team');
  await store.teams.openWork({ id: `w-${word}`, conversationId: 'team', reference, startedAt: at });
  await store.teams.keepOpinion({
    ...{ answerId: 'q-team', activityId: null, person, reaction: 'dislike', reasons: [] },
    ...{ text: `${word} manque.`, at },
  });
}

async function fillHr(store: Store, { pseudonym, word, at }: Somebody): Promise<void> {
  const me = { id: pseudonym, name: `Nom de ${word}` };
  const asked = ticketOf({
    ...{
      id: `t-asked-${word}`,
      question: `Où poser mon congé ?`,
      asker: { name: `Nom de ${word}` },
    },
    ...{ answerId: `q-${word}`, changedAt: at },
  });
  await store.tickets.add(asked, pseudonym, []);
  const handled = ticketOf({
    ...{ id: `t-handled-${word}`, state: 'taken', handler: me, changedAt: at },
    messages: [{ from: 'hr', kind: 'note', author: me, text: 'À voir.', at }],
  });
  await store.tickets.add(handled, 'p-somebody-else', []);
  await store.tickets.seeHandler('rh', me, 'handler', at);
  const answer = validatedAnswer(`Que dire ?`, { id: `v-${word}`, validatedBy: pseudonym });
  await store.validated.put(answer, at);
  await store.validated.put({ ...answer, version: 2 }, at);
}
