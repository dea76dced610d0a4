import { searchReferences } from '#shared/acts/references/search-references.ts';
import { developmentPeople } from '#shared/policy/development-people.ts';
import type { DraftReply, DraftsReply } from '#shared/wire/draft-exchange.ts';
import type {
  ReferenceReply,
  ReferencesReply,
  TemplateReply,
  TemplatesReply,
  WordReply,
} from '#shared/wire/word-exchange.ts';
import type { Acting, Asking } from '../drafting/drafting-desk.ts';
import { sharingRoles } from '../drafting/tell-settings.ts';
import { draftBodies, readName } from './read-draft-body.ts';
import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';
import { leavingSignal, sendLines } from './send-lines.ts';
import type { Visit } from './visit.ts';

const acting = ({ person }: Visit): Acting => ({ person, channel: 'word' });

const asking = (visit: Visit): Asking => ({
  ...acting(visit),
  language: visit.language,
  signal: leavingSignal(visit),
});

const write = async (visit: Visit): Promise<void> => {
  const body = await draftBodies.draft(visit);
  await sendLines(visit.response, visit.ports.drafting.draft(asking(visit), body));
};

const rewrite = async (visit: Visit): Promise<void> => {
  const body = await draftBodies.rewrite(visit);
  await sendLines(visit.response, visit.ports.drafting.rewrite(asking(visit), body));
};

const list = async ({ ports, person, response }: Visit): Promise<void> => {
  const reply: DraftsReply = { drafts: await ports.drafting.drafts(person) };
  sendJson(response, 200, reply);
};

const open = async ({ ports, person, response }: Visit, id: string): Promise<void> => {
  const reply: DraftReply = { draft: await ports.drafting.openDraft(person, readName(id)) };
  sendJson(response, 200, reply);
};

const discard = async ({ ports, person, response }: Visit, id: string): Promise<void> => {
  await ports.drafting.discardDraft(person, readName(id));
  sendJson(response, 200, {});
};

const settings = async ({ ports, person, response, language }: Visit): Promise<void> => {
  const [told, { accepted }] = await Promise.all([
    ports.drafting.settings(person, language),
    ports.desk.charter(person),
  ]);
  const { policy } = ports.desk.policy();
  // People of a trial only: with an app id nobody may be somebody else.
  const people = ports.access.appId === null ? developmentPeople(policy) : [];
  const reply: WordReply = {
    ...told,
    people: people.map(({ id, name }) => ({ id, name: name ?? id })),
    charterAccepted: accepted,
  };
  sendJson(response, 200, reply);
};

const listTemplates = async ({ ports, response }: Visit): Promise<void> => {
  const reply: TemplatesReply = { templates: await ports.drafting.templates() };
  sendJson(response, 200, reply);
};

const addTemplate = async (visit: Visit): Promise<void> => {
  const { template } = await draftBodies.template(visit);
  const kept = await visit.ports.drafting.addTemplate(acting(visit), template);
  const reply: TemplateReply = { template: kept };
  sendJson(visit.response, 201, reply);
};

const changeTemplate = async (visit: Visit, id: string): Promise<void> => {
  const { template } = await draftBodies.template(visit);
  const changed = { ...template, id };
  const reply: TemplateReply = {
    template: await visit.ports.drafting.changeTemplate(acting(visit), changed),
  };
  sendJson(visit.response, 200, reply);
};

const removeTemplate = async (visit: Visit, id: string): Promise<void> => {
  await visit.ports.drafting.removeTemplate(acting(visit), id);
  sendJson(visit.response, 200, {});
};

const mostReferences = 30;

const findReferences = async ({ ports, request, response }: Visit): Promise<void> => {
  const query = (request.url ?? '').split('?').slice(1).join('?');
  const words = new URLSearchParams(query).get('words')?.slice(0, 200) ?? '';
  const base = await ports.drafting.references();
  const reply: ReferencesReply = { references: searchReferences(words, base, mostReferences) };
  sendJson(response, 200, reply);
};

const addReference = async (visit: Visit): Promise<void> => {
  const draft = await draftBodies.reference(visit);
  const { ownReferences } = visit.ports.drafting;
  const reply: ReferenceReply = { reference: await ownReferences.add(visit.person, draft) };
  sendJson(visit.response, 201, reply);
};

const supersedeReference = async (visit: Visit, id: string): Promise<void> => {
  const by = await draftBodies.replacement(visit);
  const { ownReferences } = visit.ports.drafting;
  const reply: ReferenceReply = { reference: await ownReferences.supersede(visit.person, id, by) };
  sendJson(visit.response, 200, reply);
};

const removeReference = async ({ ports, person, response }: Visit, id: string): Promise<void> => {
  await ports.drafting.ownReferences.remove(person, id);
  sendJson(response, 200, {});
};

const validate = async (visit: Visit): Promise<void> => {
  const body = await draftBodies.validation(visit);
  sendJson(visit.response, 201, await visit.ports.drafting.validate(acting(visit), body));
};

const showValidations = async ({ ports, response }: Visit, id: string): Promise<void> => {
  sendJson(response, 200, await ports.drafting.validations(readName(id)));
};

const rule = 'person';
const sharers = { roles: sharingRoles } as const;

/** What the Word panel asks of the server. */
export const draftRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/word', rule, run: settings },
  { method: 'POST', path: '/api/drafts', rule, run: write },
  { method: 'GET', path: '/api/drafts', rule, run: list },
  { method: 'GET', path: '/api/drafts/:draft', rule, run: open },
  { method: 'DELETE', path: '/api/drafts/:draft', rule, run: discard },
  { method: 'POST', path: '/api/rewrites', rule, run: rewrite },
  { method: 'GET', path: '/api/templates', rule, run: listTemplates },
  { method: 'POST', path: '/api/templates', rule: sharers, run: addTemplate },
  { method: 'PUT', path: '/api/templates/:template', rule: sharers, run: changeTemplate },
  { method: 'DELETE', path: '/api/templates/:template', rule: sharers, run: removeTemplate },
  { method: 'GET', path: '/api/references', rule, run: findReferences },
  { method: 'POST', path: '/api/references', rule: sharers, run: addReference },
  {
    method: 'POST',
    path: '/api/references/:reference/supersession',
    rule: sharers,
    run: supersedeReference,
  },
  { method: 'DELETE', path: '/api/references/:reference', rule: sharers, run: removeReference },
  { method: 'POST', path: '/api/validations', rule, run: validate },
  { method: 'GET', path: '/api/validations/:document', rule, run: showValidations },
];
