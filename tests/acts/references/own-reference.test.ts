import { expect, test } from '@jest/globals';
import { mayKeepReferences } from '#shared/acts/references/may-keep-references.ts';
import { ownReference, type ReferenceDraft } from '#shared/acts/references/own-reference.ts';
import { Fault } from '#shared/fault.ts';
import type { Person } from '#shared/policy/person.ts';
import { readReferenceDraft } from '../../../bot/references/read-reference-draft.ts';
import { policyOf } from '../../builders/policy-text.ts';

const draft: ReferenceDraft = {
  text: 'délibération n° 2026-12 du 3 février 2026',
  article: null,
  title: 'Règlement intérieur de la cantine',
  versionDate: '2026-02-03',
  link: null,
  checkedAt: '2026-11-20',
  checkedWith: 'registre des délibérations',
};

test('what a text is, and its id, are read from its name', () => {
  expect(ownReference(draft)).toMatchObject({
    ...{ id: 'org-deliberation-2026-12', textId: 'deliberation-2026-12', nature: 'deliberation' },
    ...{ text: draft.text, from: 'organisation', superseded: null },
  });
  expect(ownReference({ ...draft, text: 'CGCT', article: 'l2121-29' })).toMatchObject({
    ...{ id: 'org-cgct-l2121-29', textId: 'cgct', article: 'L. 2121-29' },
    text: 'code général des collectivités territoriales',
  });
  const long = ownReference({
    ...draft,
    text: 'Convention avec la société des eaux de la vallée haute',
  });
  expect(long).toMatchObject({ nature: 'other' });
  expect(long.id.length).toBeLessThanOrEqual(40);
});

test.each<[string, object]>([
  ['text', { text: 'a' }],
  ['text', { text: 'deux\nlignes' }],
  ['article', { article: 'quatorze' }],
  ['versionDate', { versionDate: '03/02/2026' }],
  ['link', { link: 'http://example.test/' }],
  ['link', { link: 'javascript:alert(1)' }],
  ['checkedWith', { checkedWith: '' }],
  ['title', { title: 'x'.repeat(161) }],
])('a draft is refused by the name of its field: %s', (field, wrong) => {
  expect(readReferenceDraft(draft)).toEqual(draft);
  try {
    readReferenceDraft({ ...draft, ...wrong });
    throw new Error('taken');
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    expect(error).toMatchObject({ code: 'act-reference-unfit', details: { field } });
  }
});

test('a draft of another shape, or with a member too many, is refused', () => {
  for (const given of [null, 'délibération', [], { ...draft, from: 'calame' }]) {
    expect(() => readReferenceDraft(given)).toThrow(Fault);
  }
});

test('the documents’ referent and the stewards of a space keep the references, an admin or an agent does not', () => {
  const policy = policyOf({
    knowledge: {
      spaces: [{ id: 'rh', title: 'RH', readers: ['all-agents'], stewards: ['group:rh'] }],
    },
  });
  const person = (changes: Partial<Person>): Person => ({
    ...{ id: 'dev:p', tenant: null, name: null, roles: ['agent'], groups: ['all-agents'] },
    ...changes,
  });
  const may = (changes: Partial<Person>): boolean => mayKeepReferences(policy, person(changes));
  expect(may({ roles: ['agent', 'referent-documentaire'] })).toBe(true);
  expect(may({ groups: ['all-agents', 'group:rh'] })).toBe(true);
  expect(may({})).toBe(false);
  expect(may({ roles: ['agent', 'admin', 'rh', 'redacteur'] })).toBe(false);
});
