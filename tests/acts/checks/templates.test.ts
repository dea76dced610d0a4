import { expect, test } from '@jest/globals';
import type { ActDocument } from '#shared/acts/act-document.ts';
import { checkAct } from '#shared/acts/checks/check-act.ts';
import { composeAct } from '#shared/acts/compose-act.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { readAct } from '#shared/acts/read-act.ts';
import type { FactAsked, Facts, Template } from '#shared/acts/template.ts';
import { templates } from '#shared/acts/templates/list-templates.ts';
import { readShipped } from '../../../bot/references/read-shipped.ts';
import { checkSettings } from '../../builders/act-texts.ts';

const base = await readShipped();

/** A meeting of 15 members of which 8 are there and 2 represented. */
const meetingFacts: Facts = {
  dateSeance: '2026-03-09',
  heureSeance: '19:00',
  dateConvocation: '2026-03-02',
  president: 'Jeanne Lefort',
  qualitePresident: 'maire',
  membresEnExercice: '15',
  presents: [
    'Jeanne Lefort',
    'Paul Martin',
    'Claire Dubois',
    'Marc Petit',
    'Anne Roux',
    'Luc Garnier',
    'Sophie Blanc',
    'Jean Noir',
  ],
  pouvoirs: ['Pierre Laurent à Paul Martin', 'Julie Simon à Claire Dubois'],
  absents: ['Hugo Faure', 'Éva Morel', 'Noé Girard', 'Lina André', 'Théo Mercier'],
  quorumAtteint: 'oui',
  secretaire: 'Marc Petit',
  rapporteur: 'Claire Dubois',
  votants: '10',
  pour: '9',
  contre: '0',
  abstentions: '1',
  nonParticipants: [],
  dateSignature: '2026-03-10',
  signataire: 'Jeanne Lefort',
  qualiteSignataire: 'Le maire',
};

function factOf({ id, type, choices }: FactAsked): string | readonly string[] {
  const known = meetingFacts[id];
  if (known !== undefined) return known;
  const byType: Readonly<Record<FactAsked['type'], string | readonly string[]>> = {
    text: 'la rénovation du préau',
    'long-text': 'Le préau date de 1978. Sa charpente est usée.',
    date: '2026-04-15',
    time: '18:30',
    number: '3',
    amount: '1250',
    person: 'Paul Martin',
    choice: choices[0] ?? '',
    'yes-no': 'oui',
    list: ['que le préau est usé', 'que la dépense est prévue'],
  };
  return byType[type];
}

/** The act as it stands in Word, with the tags of its blocks or as somebody pasted its words. */
function documentOf(template: Template, facts: Facts, tagged: boolean): ActDocument {
  const kind = template.organisations[0] ?? 'commune';
  const organisation = { name: 'Commune de Saint-Aubin', kind };
  const act = composeAct(template, facts, { organisation, references: base, language: 'fr' });
  const paragraphs = layOutAct(act).flatMap((block) => {
    const plain = { level: null, tag: tagged ? block.tag : null };
    const cells = block.table === null ? [] : [block.table.header, ...block.table.rows].flat();
    return [
      ...block.paragraphs.map(({ text }) => ({ ...plain, text, style: null, inTable: false })),
      ...cells.map((text) => ({ ...plain, text, style: null, inTable: true })),
    ];
  });
  return { paragraphs, headers: [], properties: {} };
}

const kinds = [
  ['tagged', true],
  ['without tags', false],
] as const;

test.each(kinds)('no template filled in gives an act with an error, %s', (_, tagged) => {
  const faults = templates.flatMap((template) => {
    const facts = Object.fromEntries(template.facts.map((fact) => [fact.id, factOf(fact)]));
    const organisation = template.organisations[0] ?? 'commune';
    return checkAct(readAct(documentOf(template, facts, tagged)), {
      ...checkSettings,
      base,
      organisation,
    })
      .filter(({ severity, rule }) => severity === 'erreur' && rule !== 'placeholder-left')
      .map(({ rule, message }) => `${template.id}: ${rule}: ${message}`);
  });
  expect(templates.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

test.each(kinds)('of a template without a fact only its gaps are errors, %s', (_, tagged) => {
  for (const template of templates) {
    const findings = checkAct(readAct(documentOf(template, {}, tagged)), {
      ...checkSettings,
      base,
    });
    const errors = new Set(
      findings.filter(({ severity }) => severity === 'erreur').map(({ rule }) => rule),
    );
    errors.delete('placeholder-left');
    expect([template.id, ...errors]).toEqual([template.id]);
  }
});
