import type { Template } from '#shared/acts/template.ts';
import type {
  Drafts,
  KeptDraft,
  KeptValidation,
  OwnTemplates,
  Validations,
} from '../../bot/drafting/ports.ts';

/** The rooms of drafting without a file. */
export function inMemoryDrafting(): {
  readonly drafts: Drafts;
  readonly actValidations: Validations;
  readonly actTemplates: OwnTemplates;
} {
  return { drafts: drafts(), actValidations: validations(), actTemplates: templates() };
}

function drafts(): Drafts {
  const kept = new Map<string, { readonly person: string; readonly draft: KeptDraft }>();
  const key = (person: string, id: string): string => JSON.stringify([person, id]);
  return {
    keep: async (person, draft) => {
      kept.set(key(person, draft.draftId), { person, draft });
    },
    list: async (person) =>
      [...kept.values()]
        .filter((one) => one.person === person)
        .map(({ draft }) => draft)
        .sort((left, right) => right.changedAt - left.changedAt),
    find: async (person, id) => kept.get(key(person, id))?.draft ?? null,
    discard: async (person, id) => kept.delete(key(person, id)),
    expire: async (before) => {
      const old = [...kept].filter(([, { draft }]) => draft.changedAt < before);
      for (const [id] of old) kept.delete(id);
      return old.length;
    },
  };
}

function validations(): Validations {
  let added: readonly { readonly documentId: string; readonly validation: KeptValidation }[] = [];
  return {
    add: async (documentId, person, validation) => {
      added = [...added, { documentId, validation: { ...validation, person } }];
    },
    list: async (documentId) =>
      added.filter((one) => one.documentId === documentId).map(({ validation }) => validation),
    expire: async (before) => {
      const left = added.filter(({ validation }) => validation.at >= before);
      const gone = added.length - left.length;
      added = left;
      return gone;
    },
  };
}

function templates(): OwnTemplates {
  const kept = new Map<string, Template>();
  return {
    list: async () => [...kept.values()].sort((left, right) => (left.title < right.title ? -1 : 1)),
    put: async (template) => {
      kept.set(template.id, template);
    },
    remove: async (id) => kept.delete(id),
  };
}
