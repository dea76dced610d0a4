import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { DraftLine, DraftRequest } from '#shared/wire/draft-exchange.ts';
import { type DraftingHouse, openDraftingHouse } from '../builders/drafting-house.ts';
import { draftRequest, letterTemplate } from '../builders/drafts.ts';
import { type LoopbackApi, startLoopbackApi } from '../builders/loopback-api.ts';
import { claire, scriptedPolicy, youssef } from '../builders/scripted-policy.ts';

let house: DraftingHouse;
let api: LoopbackApi;

beforeAll(async () => {
  house = await openDraftingHouse(null);
  api = await startLoopbackApi({
    ports: { drafting: house.desk },
    script: { snapshot: steward() },
  });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
});

/** Youssef may write for the others. */
const steward = (): typeof scriptedPolicy => {
  const { policy } = scriptedPolicy;
  const development = policy.identity.development.map((one) =>
    one.id === youssef.id ? { ...one, roles: ['agent', 'referent-documentaire'] as const } : one,
  );
  return {
    ...scriptedPolicy,
    policy: { ...policy, identity: { ...policy.identity, development } },
  };
};

const send = (method: string, path: string, body?: unknown, person: string = claire.id) =>
  api.send(method, path, {
    headers: {
      origin: api.origin,
      host: new URL(api.origin).host,
      'content-type': 'application/json',
      'x-calame-person': person,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

const linesOf = (text: string): readonly DraftLine[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const deliberation: DraftRequest = draftRequest({
  draftId: 'draft-api-1',
  kind: 'deliberation',
  facts: { objet: 'Tarifs de la cantine', dateSeance: '2026-02-03' },
});

describe('a draft', () => {
  test('is told line by line: its outcome, then its proposal; and is found again by its id', async () => {
    const { status, headers, text } = await send('POST', '/api/drafts', deliberation);
    expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const lines = linesOf(text);
    expect(lines.map(({ kind }) => kind).slice(-2)).toEqual(['outcome', 'proposal']);
    const again = JSON.parse((await send('GET', '/api/drafts/draft-api-1')).text);
    expect(again.draft.request).toEqual(deliberation);
    expect({ kind: 'proposal', proposal: again.draft.proposal }).toEqual(lines.at(-1));
    expect(JSON.parse((await send('GET', '/api/drafts')).text).drafts).toMatchObject([
      { draftId: 'draft-api-1', from: 'word', state: 'done' },
    ]);
  });

  test('of somebody else is not there, and one that is discarded is gone', async () => {
    const foreign = await send('GET', '/api/drafts/draft-api-1', undefined, youssef.id);
    expect([foreign.status, JSON.parse(foreign.text).code]).toEqual([404, 'draft-unknown']);
    expect((await send('DELETE', '/api/drafts/draft-api-1')).status).toBe(200);
    expect((await send('GET', '/api/drafts/draft-api-1')).status).toBe(404);
  });

  test.each([
    ['another kind', { kind: 'poème' }],
    ['a name that no pane chooses', { draftId: '../../etc' }],
    ['a fact that is no text', { facts: { objet: { deep: true } } }],
    ['a letter that is too long', { letter: 'a'.repeat(40_001) }],
    ['something more', { role: 'admin' }],
  ])('with %s is not read', async (_name, wrong) => {
    const { status, text } = await send('POST', '/api/drafts', { ...deliberation, ...wrong });
    expect([status, JSON.parse(text).code]).toEqual([400, 'request-unreadable']);
  });

  test('of a template that there is not says so', async () => {
    const body = { ...deliberation, templateId: 'nulle-part' };
    const { status, text } = await send('POST', '/api/drafts', body);
    expect([status, JSON.parse(text).code]).toEqual([404, 'template-unknown']);
  });
});

describe('a rewriting', () => {
  test('without a model is told with what rules alone can mend', async () => {
    const body = { mode: 'corriger', paragraphs: ['Bonjour  !', ''], to: null };
    const { text } = await send('POST', '/api/rewrites', body);
    const last = text.trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({
      kind: 'rewriting',
      rewriting: {
        mode: 'corriger',
        model: null,
        paragraphs: [{ paragraph: 0 }, { paragraph: 1 }],
      },
    });
  });

  test.each([
    [{ mode: 'traduire', paragraphs: ['a'], to: null }],
    [{ mode: 'corriger', paragraphs: ['a'], to: 'en' }],
    [{ mode: 'corriger', paragraphs: [' '], to: null }],
    [{ mode: 'corriger', paragraphs: ['a'.repeat(15_000), 'a'.repeat(15_000)], to: null }],
  ])('of %j is not read', async (body) => {
    expect((await send('POST', '/api/rewrites', body)).status).toBe(400);
  });
});

describe('what the panel is told first', () => {
  test('says which uses are open to the person, and why another is not', async () => {
    house.house.swap((snapshot) => {
      const { draft, ...uses } = snapshot.policy.uses;
      const closed = draft === undefined ? {} : { draft: { ...draft, for: ['group:nobody'] } };
      return { ...snapshot, policy: { ...snapshot.policy, uses: { ...uses, ...closed } } };
    });
    const reply = JSON.parse((await send('GET', '/api/word')).text);
    expect(reply.uses).toMatchObject([
      { id: 'draft', closed: expect.stringMatching(/\S/u), withModel: false },
      { id: 'rewrite', closed: null, withModel: false },
      { id: 'hr-answer', closed: null, withModel: false },
      { id: 'synthesis', closed: expect.stringMatching(/\S/u), withModel: false },
    ]);
    expect(reply).toMatchObject({
      mayShare: false,
      charterAccepted: true,
      draftDays: scriptedPolicy.policy.retention.drafts,
      person: { id: claire.id },
    });
    expect(reply.kinds).toContain('deliberation');
  });

  test('names the models of the very use, and none for the data that no model may get', async () => {
    const { desk, house: town } = await openDraftingHouse('http://127.0.0.1:9/v1');
    const goesTo = async () => {
      const { uses } = await desk.settings(claire, 'fr');
      return uses.find(({ id }) => id === 'draft')?.goesTo;
    };
    expect(await goesTo()).toMatchObject({
      internal: [{ kind: 'model', host: '127.0.0.1:9' }],
      personal: [{ kind: 'model', host: '127.0.0.1:9' }],
    });
    town.swap((snapshot) => {
      const dataClasses = { ...snapshot.policy.dataClasses, personal: { route: 'none' as const } };
      return { ...snapshot, policy: { ...snapshot.policy, dataClasses } };
    });
    expect(await goesTo()).toMatchObject({ internal: [{ kind: 'model' }], personal: [] });
  });

  test('says that nothing is masked where the policy lets the data of persons leave as they are', async () => {
    const rulesToldWhere = async (mask: boolean): Promise<readonly unknown[]> => {
      house.house.swap((snapshot) => {
        const { dataClasses } = snapshot.policy;
        const personal = { ...dataClasses.personal, mask };
        return {
          ...snapshot,
          policy: { ...snapshot.policy, dataClasses: { ...dataClasses, personal } },
        };
      });
      return Object.values(JSON.parse((await send('GET', '/api/word')).text).privacyRules);
    };
    expect(await rulesToldWhere(true)).toContain('mask');
    expect(await rulesToldWhere(false)).not.toContain('mask');
  });
});

describe('templates of the organisation', () => {
  const as = (method: string, path: string, body?: unknown) => send(method, path, body, youssef.id);

  test('are written by those who share, listed for all, and stand before the product’s', async () => {
    expect((await send('POST', '/api/templates', { template: letterTemplate })).status).toBe(403);
    const added = await as('POST', '/api/templates', { template: letterTemplate });
    expect([added.status, JSON.parse(added.text).template.from]).toEqual([201, 'organisation']);
    const { templates } = JSON.parse((await send('GET', '/api/templates')).text);
    expect(templates[0].id).toBe(letterTemplate.id);
    const twice = await as('POST', '/api/templates', { template: letterTemplate });
    expect([twice.status, JSON.parse(twice.text).code]).toEqual([409, 'template-taken']);
    const change = { template: { ...letterTemplate, title: 'Autre titre' } };
    const changed = await as('PUT', `/api/templates/${letterTemplate.id}`, change);
    expect(JSON.parse(changed.text).template.title).toBe('Autre titre');
    expect((await as('DELETE', `/api/templates/${letterTemplate.id}`)).status).toBe(200);
    expect((await as('DELETE', `/api/templates/${letterTemplate.id}`)).status).toBe(404);
  });

  test('of the product cannot be taken over', async () => {
    const template = { ...letterTemplate, id: 'deliberation' };
    expect((await as('POST', '/api/templates', { template })).status).toBe(409);
    expect((await as('PUT', '/api/templates/deliberation', { template })).status).toBe(404);
  });
});

describe('a validation', () => {
  const blocks = [{ tag: 'calame:corps:1', hash: 'a'.repeat(64) }];
  const body = { documentId: 'document-1', step: 'relu', blocks, responsible: null };

  test('is recorded with who signed in, whatever the body says, and with a line in the journal', async () => {
    expect((await send('POST', '/api/validations', { ...body, by: 'Le maire' })).status).toBe(400);
    expect((await send('POST', '/api/validations', body)).status).toBe(201);
    const { validations } = JSON.parse((await send('GET', '/api/validations/document-1')).text);
    expect(validations).toMatchObject([{ step: 'relu', by: claire.name, blocks }]);
    const lines = await house.house.journal();
    expect(lines).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'validation', channel: 'word', outcome: 'relu', reason: 'document-1' },
        id: validations[0].id,
      }),
    );
  });

  test('names who answers for a publication, and for nothing else', async () => {
    const responsible = 'Le directeur de la communication';
    expect((await send('POST', '/api/validations', { ...body, responsible })).status).toBe(400);
    const published = { ...body, step: 'publication', responsible };
    expect((await send('POST', '/api/validations', published)).status).toBe(201);
  });

  test('is given by another person than the one who read, to the text as it was read', async () => {
    const step = (name: string, more = {}) => ({
      ...body,
      documentId: 'document-2',
      step: name,
      ...more,
    });
    const told = async (answer: ReturnType<typeof send>): Promise<readonly unknown[]> => {
      const { status, text } = await answer;
      return status === 201 ? [201] : [status, JSON.parse(text).code];
    };
    const validate = (person: string, more = {}) =>
      told(send('POST', '/api/validations', step('valide', more), person));
    expect(await validate(youssef.id)).toEqual([409, 'validation-unread']);
    expect(await told(send('POST', '/api/validations', step('relu')))).toEqual([201]);
    expect(await validate(claire.id)).toEqual([409, 'validation-own']);
    const changed = { blocks: [{ tag: 'calame:corps:1', hash: 'b'.repeat(64) }] };
    expect(await validate(youssef.id, changed)).toEqual([409, 'validation-unread']);
    expect(await validate(youssef.id)).toEqual([201]);
    const kept = JSON.parse((await send('GET', '/api/validations/document-2')).text);
    expect(JSON.stringify(kept)).not.toContain('"person"');
  });
});
