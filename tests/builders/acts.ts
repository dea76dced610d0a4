import type { Act, ActBlock, BlockOrigin, BlockRole } from '#shared/acts/act.ts';

const template: BlockOrigin = { by: 'template' };

/** A block of the only one of its role, as a template gives it. */
export const blockOf = (
  role: BlockRole,
  paragraphs: readonly string[],
  more: Partial<ActBlock> = {},
): ActBlock => ({
  role,
  number: 1,
  title: null,
  paragraphs,
  table: null,
  origin: template,
  ...more,
});

const byModel: BlockOrigin = { by: 'model', traceId: 'q-0123456789abcdef0123' };

/** A délibération of a fictional commune: blocks of a template, a visa, two that a model wrote, two things to complete. */
export const deliberation: Act = {
  kind: 'deliberation',
  templateId: 'deliberation',
  title: 'Délibération – Règlement intérieur de la cantine',
  organisation: { name: 'Saint-Aubin-des-Prés', kind: 'commune' },
  language: 'fr',
  blocks: [
    blockOf('titre', ['Règlement intérieur de la cantine']),
    blockOf('seance', ['Séance du [à compléter\u00A0: date de la séance]']),
    blockOf('visa', ['le code général de la fonction publique, notamment son article L. 332-8'], {
      origin: { by: 'reference', referenceId: 'cgfp-l332-8' },
    }),
    blockOf('considerant', ['que la cantine accueille 84 enfants'], { origin: byModel }),
    blockOf('formule', ['Le conseil municipal, après en avoir délibéré, décide\u00A0:']),
    blockOf('article', ['Le règlement est approuvé.', '– le matin', '– le midi'], {
      title: 'Objet',
      origin: byModel,
    }),
    blockOf('article', ['Il entre en vigueur le [à compléter\u00A0: date].'], { number: 2 }),
    blockOf('vote', ['Votes\u00A0:'], {
      table: { header: ['Pour', 'Contre', 'Abstentions'], rows: [['14', '0', '1']] },
    }),
    blockOf('signature', ['Le maire', 'Jeanne Lefort']),
  ],
};
