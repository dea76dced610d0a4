import type { Template } from '#shared/acts/template.ts';
import { findTemplate } from '#shared/acts/templates/list-templates.ts';
import { Fault } from '#shared/fault.ts';
import type { JournalEntry } from '#shared/registers/journal-line.ts';
import type { TurnPorts } from '#shared/turn/ports.ts';
import type { Validation } from '#shared/wire/word-exchange.ts';
import { blankEntry } from '../journal/blank-entry.ts';
import type { ReferenceRoom } from '../references/open-references.ts';
import { templatesOf } from './choose-template.ts';
import type { Acting, DraftingDesk, Told } from './drafting-desk.ts';
import { keepRewriting } from './keep-rewriting.ts';
import type { Drafts, OwnTemplates, Validations } from './ports.ts';
import { openReadyDesk } from './ready-desk.ts';
import type { OwnReadyRequests } from './ready-ports.ts';
import { requireOtherReader } from './require-other-reader.ts';
import { tellSettings } from './tell-settings.ts';
import { writeDraft } from './write-draft.ts';
import { writeRewriting } from './write-rewriting.ts';
import { writeShort } from './write-short.ts';

export type DraftingPorts = TurnPorts & {
  readonly drafts: Drafts;
  readonly actValidations: Validations;
  readonly actTemplates: OwnTemplates;
  readonly references: ReferenceRoom;
  readonly readyRequests: OwnReadyRequests;
};

/** The drafting desk over its ports: the same counter for the panel, the bot and the command line. */
export function openDrafting(ports: DraftingPorts): DraftingDesk {
  const templates = (): Promise<readonly Template[]> =>
    templatesOf(ports.policy.current().policy.organisation.kind, ports.actTemplates);
  return {
    draft: (asking, request) =>
      delayed(async () => {
        const [found, references] = await Promise.all([templates(), ports.references.base()]);
        return writeDraft(asking, request, { templates: found, references }, ports);
      }),
    write: (asking, draftId, task) =>
      delayed(async () => {
        const references = await ports.references.base();
        return writeShort(asking, { draftId, task, references }, ports);
      }),
    rewrite: (asking, request) => writeRewriting(asking, request, ports),
    keepRewriting: (asking, rewrote) => keepRewriting(asking, rewrote, ports),
    ...draftsOf(ports),
    settings: async (person, language) =>
      tellSettings({ person, language, templates: await templates() }, ports),
    references: ports.references.base,
    ownReferences: ports.references,
    ready: openReadyDesk({
      own: ports.readyRequests,
      clock: ports.clock,
      ids: ports.ids,
      note: ({ person, channel, ...line }) => note(ports, { person, channel }, line),
    }),
    templates,
    ...templatesDesk(ports),
    ...validationsDesk(ports),
  };
}

async function* delayed<Line>(open: () => Promise<Told<Line>>): Told<Line> {
  yield* await open();
}

function draftsOf({
  drafts,
  hasher,
}: DraftingPorts): Pick<DraftingDesk, 'drafts' | 'openDraft' | 'discardDraft'> {
  return {
    drafts: async (person) =>
      (await drafts.list(hasher.pseudonym(person.id))).map(
        ({ request: _request, proposal: _proposal, ...summary }) => summary,
      ),
    openDraft: async (person, draftId) => {
      const found = await drafts.find(hasher.pseudonym(person.id), draftId);
      if (found === null) throw new Fault('draft-unknown');
      return found;
    },
    discardDraft: async (person, draftId) => {
      const isGone = await drafts.discard(hasher.pseudonym(person.id), draftId);
      if (!isGone) throw new Fault('draft-unknown');
    },
  };
}

function templatesDesk(
  ports: DraftingPorts,
): Pick<DraftingDesk, 'addTemplate' | 'changeTemplate' | 'removeTemplate'> {
  const { actTemplates, hasher, clock } = ports;
  const isOwn = async (id: string): Promise<boolean> =>
    (await actTemplates.list()).some((one) => one.id === id);
  const keep = async (acting: Acting, outcome: string, given: Template): Promise<Template> => {
    const template: Template = { ...given, from: 'organisation' };
    const { id } = template;
    await actTemplates.put(template, hasher.pseudonym(acting.person.id), clock.now());
    await note(ports, acting, { kind: 'template', outcome, reason: id });
    return template;
  };
  return {
    addTemplate: async (acting, template) => {
      const { id } = template;
      if (findTemplate(id) !== null || (await isOwn(id))) throw new Fault('template-taken', { id });
      return keep(acting, 'added', template);
    },
    changeTemplate: async (acting, template) => {
      const { id } = template;
      if (!(await isOwn(id))) throw new Fault('template-unknown', { id });
      return keep(acting, 'changed', template);
    },
    removeTemplate: async (acting, id) => {
      if (!(await actTemplates.remove(id))) throw new Fault('template-unknown', { id });
      await note(ports, acting, { kind: 'template', outcome: 'removed', reason: id });
    },
  };
}

function validationsDesk(ports: DraftingPorts): Pick<DraftingDesk, 'validate' | 'validations'> {
  const { actValidations, hasher, clock } = ports;
  const validations: DraftingDesk['validations'] = async (documentId) => ({
    documentId,
    validations: (await actValidations.list(documentId)).map(
      ({ person: _person, ...validation }) => validation,
    ),
  });
  return {
    validations,
    validate: async (acting, { documentId, ...given }) => {
      const { person } = acting;
      const pseudonym = hasher.pseudonym(person.id);
      const recorded = await actValidations.list(documentId);
      requireOtherReader({ documentId, ...given }, pseudonym, recorded);
      const line = { kind: 'validation', outcome: given.step, reason: documentId } as const;
      // The journal first: what it does not hold did not happen.
      const id = await note(ports, acting, line);
      const by = person.name ?? person.id;
      const validation: Validation = { ...given, id, by, at: clock.now() };
      await actValidations.add(documentId, pseudonym, validation);
      return validations(documentId);
    },
  };
}

async function note(
  ports: DraftingPorts,
  { person, channel }: Acting,
  line: Pick<JournalEntry, 'kind' | 'outcome' | 'reason'>,
): Promise<string> {
  const blank = blankEntry(ports, person.id, ports.policy.current().hash);
  await ports.journal.append({ ...blank, ...line, channel });
  return blank.id;
}
