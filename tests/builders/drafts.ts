import type { Act } from '#shared/acts/act.ts';
import type { Template } from '#shared/acts/template.ts';
import type { DraftRequest } from '#shared/wire/draft-exchange.ts';
import type { KeptDraft } from '../../bot/drafting/ports.ts';

/** A request for a letter, with nothing told. */
export const draftRequest = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  draftId: 'draft-0001',
  move: 'draft',
  kind: 'courrier',
  templateId: null,
  facts: {},
  points: [],
  instruction: null,
  startingText: null,
  letter: null,
  ...more,
});

const emptyAct: Act = {
  kind: 'courrier',
  templateId: 'courrier',
  title: 'Courrier',
  organisation: { name: 'Commune de Saint-Aubin', kind: 'commune' },
  language: 'fr',
  blocks: [],
};

/** A draft as it is kept. */
export const keptDraft = (draftId: string, changedAt: number): KeptDraft => ({
  draftId,
  kind: 'courrier',
  title: 'Courrier',
  state: 'done',
  from: 'word',
  changedAt,
  request: draftRequest({ draftId }),
  proposal: {
    draftId,
    act: emptyAct,
    placeholders: [],
    notes: [],
    traceId: 'q-1',
    model: null,
    sources: [],
  },
});

/** A template that a model may write two blocks of. */
export const letterTemplate: Template = {
  id: 'lettre-essai',
  kind: 'courrier',
  title: 'Lettre d’essai',
  purpose: 'Pour essayer.',
  organisations: [],
  language: 'fr',
  facts: [
    {
      id: 'objet',
      label: 'Objet',
      type: 'text',
      required: true,
      help: null,
      choices: [],
    },
    {
      id: 'destinataire',
      label: 'Destinataire',
      type: 'person',
      required: true,
      help: null,
      choices: [],
    },
  ],
  blocks: [
    {
      role: 'destinataire',
      title: null,
      paragraphs: ['{{destinataire}}'],
      when: null,
      each: null,
      reference: null,
      write: null,
    },
    {
      role: 'objet',
      title: null,
      paragraphs: ['Objet : {{objet}}'],
      when: null,
      each: null,
      reference: null,
      write: null,
    },
    {
      role: 'corps',
      title: null,
      paragraphs: ['[à compléter : texte de la lettre]'],
      when: null,
      each: null,
      reference: null,
      write: 'Dites ce que la collectivité répond.',
    },
    {
      role: 'politesse',
      title: null,
      paragraphs: ['Je vous prie d’agréer mes salutations distinguées.'],
      when: null,
      each: null,
      reference: null,
      write: null,
    },
  ],
  from: 'calame',
};
