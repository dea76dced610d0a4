import { expect, test } from '@jest/globals';
import type { BlockRole } from '#shared/acts/act.ts';
import { composeAct } from '#shared/acts/compose-act.ts';
import { letter } from '#shared/acts/templates/write-letter.fr.ts';
import { answerPoints } from '#shared/drafting/answer-points.ts';
import { actTemplates, toldFacts } from '../builders/told-facts.ts';

const settings = {
  organisation: { name: 'Commune de Saint-Aubin', kind: 'commune' as const },
  references: { references: [], texts: [] },
  language: 'fr' as const,
};
const points = [
  { point: 'Merci de réparer le banc.', answer: 'Le banc sera réparé en décembre.' },
  { point: 'Quand ouvre le parc ?', answer: null },
];
const below: ReadonlySet<BlockRole> = new Set(['recours', 'politesse', 'signature']);
const fixedLetter = letter({
  id: 'essai',
  title: 'Essai',
  purpose: 'Essayer.',
  subject: 'essai',
  facts: [],
  body: [],
  appeal: 'refusal',
});

test.each(
  [fixedLetter, ...actTemplates.filter(({ kind }) => kind === 'courrier')].map(
    (template) => [template.id, template] as const,
  ),
)(
  'in %s the points are answered above the ways of appeal and the closing formula',
  (_, template) => {
    const composed = composeAct(
      template,
      template === fixedLetter ? {} : toldFacts(template),
      settings,
    );
    const { blocks } = answerPoints(composed, template, points);
    const answered = blocks.findIndex(({ paragraphs }) =>
      paragraphs.some((text) => text.includes('Le banc sera réparé en décembre.')),
    );
    const closing = blocks.findIndex(({ role }) => below.has(role));
    expect(answered).toBeGreaterThan(-1);
    expect(closing).toBeGreaterThan(answered);
  },
);
