import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Act } from '#shared/acts/act.ts';
import { actKinds } from '#shared/acts/act-kind.ts';
import { composeAct } from '#shared/acts/compose-act.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { isReady, listPlaceholders } from '#shared/acts/list-placeholders.ts';
import type { Reference } from '#shared/acts/reference.ts';
import type { Facts, Template } from '#shared/acts/template.ts';
import { findTemplate, templates, templatesFor } from '#shared/acts/templates/list-templates.ts';
import { actTemplates, toldFact, toldFacts } from '../builders/told-facts.ts';

const code: Reference = {
  id: 'cgct',
  textId: 'cgct',
  text: 'code général des collectivités territoriales',
  nature: 'code',
  article: null,
  title: '',
  versionDate: '2026-01-01',
  link: null,
  checkedAt: '2026-11-22',
  checkedWith: 'LEGI',
  superseded: null,
  from: 'calame',
};
const settings = (references: readonly Reference[] = []) => ({
  organisation: { name: 'Communauté de communes des Trois-Vallons', kind: 'epci' as const },
  references: { references, texts: [] },
  language: 'fr' as const,
});
const template = (id: string): Template => {
  const found = findTemplate(id);
  if (found === null) throw new Error(`no template ${id}`);
  return found;
};
const textOf = (act: Act): string =>
  layOutAct(act)
    .flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)])
    .join('\n');
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('templates that the product brings', () => {
  test('there is one for every kind of act, and at least thirty letters', () => {
    expect(actKinds.filter((kind) => !templates.some((one) => one.kind === kind))).toEqual([]);
    expect(templates.filter(({ kind }) => kind === 'courrier').length).toBeGreaterThanOrEqual(30);
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  });

  test('a refusal tells the ways and delays of appeal, and asks for its motives', () => {
    const refusals = templates.filter(({ id }) => /refus|rejet$/u.test(id));
    expect(refusals.length).toBeGreaterThan(7);
    for (const { id, blocks, facts } of refusals) {
      expect([id, blocks.some(({ role }) => role === 'recours')]).toEqual([
        id,
        !id.includes('candidature'),
      ]);
      expect([id, facts.some(({ id: fact }) => fact === 'motifs')]).toEqual([
        id,
        !id.includes('candidature'),
      ]);
    }
  });

  test('one set of facts makes the resolution, the report and the note to the members', () => {
    const told = new Set(template('deliberation').facts.map(({ id }) => id));
    for (const id of ['rapport', 'note-de-synthese']) {
      expect(template(id).facts.filter((fact) => !told.has(fact.id))).toEqual([]);
      expect(
        isReady(composeAct(template(id), toldFacts(template('deliberation')), settings())),
      ).toBe(true);
    }
  });

  test('an order on traffic is for a town, and not offered to a community', () => {
    const ids = (kind: 'commune' | 'epci') => templatesFor(kind).map(({ id }) => id);
    expect(ids('commune')).toContain('arrete-circulation');
    expect(ids('epci')).not.toContain('arrete-circulation');
  });
});

describe('composing without a model', () => {
  test('any subset of facts gives an act whose missing needed facts are placeholders, and no gap is left', () => {
    const cases = fc
      .constantFrom(...actTemplates)
      .chain((one) => fc.tuple(fc.constant(one), fc.subarray(one.facts.map(({ id }) => id))));
    fc.assert(
      fc.property(cases, ([one, told]) => {
        const facts: Facts = Object.fromEntries(
          one.facts.filter(({ id }) => told.includes(id)).map((fact) => [fact.id, toldFact(fact)]),
        );
        const act = composeAct(one, facts, settings([code]));
        const text = textOf(act);
        expect(text).not.toMatch(/undefined|\{\{|\}\}|\[object|NaN/u);
        const labels = new Set(listPlaceholders(act).map(({ label }) => label));
        const missing = one.facts.filter(({ id, required }) => required && !told.includes(id));
        expect(missing.filter(({ label }) => !labels.has(label))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever is typed as a fact, no gap of a template and no sign that Word refuses comes out', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{objet}}', '{{{{x}}}}', '\u0000\u0007', '\uFFFE', '__proto__', '{', '}}{{'),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), hostile, (list, text) => {
        const facts = { objet: text, contexte: text, motifs: list, decisions: [text, ...list] };
        const written = textOf(composeAct(template('deliberation'), facts, settings()));
        expect(written).not.toMatch(/\{\{|\}\}|[\p{Cs}\uFFFE\uFFFF]/u);
        expect([...written].filter((sign) => sign < ' ' && sign !== '\n' && sign !== '\t')).toEqual(
          [],
        );
      }),
      { numRuns: 100 },
    );
  });

  test('with every needed fact told, each template is ready for signature', () => {
    const unready = actTemplates.filter((one) => {
      const labels = listPlaceholders(composeAct(one, toldFacts(one), settings())).map(
        ({ label }) => label,
      );
      // What was said of each point of a meeting is written afterwards.
      return labels.some(
        (label) => !/ce point|débats|^voix|^votants|^abstentions|^réponse/u.test(label),
      );
    });
    expect(unready.map(({ id }) => id)).toEqual([]);
  });

  test('a resolution of a community reads as its secretary would write it', () => {
    const act = composeAct(
      template('deliberation'),
      {
        ...toldFacts(template('deliberation')),
        objet: "Règlement intérieur de l'école",
        decisions: ['Le règlement annexé est approuvé.'],
        lieuSeance: 'au siège',
        qualitePresident: 'présidente',
      },
      settings([code]),
    );
    const text = plain(textOf(act));
    expect(act.title).toBe('Délibération – Règlement intérieur de l’école');
    expect(text).toContain(
      'Le lundi 23 novembre 2026 à 18 h 30, le conseil communautaire de la communauté de communes des Trois-Vallons, régulièrement convoqué, s’est réuni au siège, sous la présidence de Mme Claire Martin, présidente.',
    );
    expect(text).toContain('Nombre de présents : 2\nNombre de pouvoirs : 1');
    expect(text).toContain('Vu le code général des collectivités territoriales ;');
    expect(text).toContain('Considérant que la salle est ancienne ;');
    expect(text).toContain('Le conseil communautaire, après en avoir délibéré, décide :');
    expect(text).toContain('Article 1er\nLe règlement annexé est approuvé.');
  });

  test('a reference of the base is inserted with its source; one that it does not hold stays text; one that was replaced is to complete', () => {
    const visa = (references: readonly Reference[]) =>
      composeAct(template('deliberation'), {}, settings(references)).blocks.find(
        ({ role }) => role === 'visa',
      );
    expect(visa([code])?.origin).toEqual({ by: 'reference', referenceId: 'cgct' });
    expect(visa([])?.origin).toEqual({ by: 'template' });
    const replaced = visa([{ ...code, superseded: { since: '2026-01-01', by: null } }]);
    expect(replaced?.origin).toEqual({ by: 'template' });
    expect(replaced?.paragraphs.join('')).toContain('[à compléter');
  });

  test('a block that repeats for a list gives one for each value, together with its neighbours', () => {
    const facts = {
      ...toldFacts(template('proces-verbal')),
      pointsOrdreDuJour: ['Budget', 'Voirie'],
    };
    const roles = composeAct(template('proces-verbal'), facts, settings()).blocks.map(
      ({ role }) => role,
    );
    const from = roles.indexOf('intertitre');
    expect(roles.slice(from, from + 6)).toEqual([
      'intertitre',
      'corps',
      'vote',
      'intertitre',
      'corps',
      'vote',
    ]);
  });

  test('« aucun » counts for no proxy, and a choice that was not made shows no block', () => {
    const facts = {
      ...toldFacts(template('deliberation')),
      pouvoirs: ['aucun'],
      quorumAtteint: 'non',
    };
    const text = plain(textOf(composeAct(template('deliberation'), facts, settings())));
    expect(text).toContain('Nombre de pouvoirs : 0');
    expect(text).not.toContain('est atteint');
  });
});

test.each([
  ['Orléans', 'le tribunal administratif d’Orléans'],
  ['Le Mans', 'le tribunal administratif du Mans'],
  ['Lyon', 'le tribunal administratif de Lyon'],
  ['', 'le tribunal administratif de [à compléter'],
])('a small word changes with what follows it: « %s »', (tribunal, written) => {
  expect(plain(textOf(composeAct(template('deliberation'), { tribunal }, settings())))).toContain(
    written,
  );
});

describe('the ledger', () => {
  test('lists what is missing in order with its block, and counts it ready once nothing is', () => {
    const act = composeAct(template('certificat-administratif'), {}, settings());
    const lines = listPlaceholders(act);
    expect(lines.map(({ label }) => label)).toContain('usage du certificat');
    expect(lines.every(({ block, tag }) => block !== null && tag?.startsWith('calame:'))).toBe(
      true,
    );
    expect(lines.map(({ paragraph }) => paragraph)).toEqual(
      lines.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b),
    );
    expect(isReady(act)).toBe(false);
    const told = composeAct(
      template('certificat-administratif'),
      toldFacts(template('certificat-administratif')),
      settings(),
    );
    expect(isReady(told)).toBe(true);
  });

  test('counts what is missing in a table too', () => {
    const act = composeAct(template('note'), toldFacts(template('note')), settings());
    const [first, ...rest] = act.blocks;
    if (first === undefined) throw new Error('a note has blocks');
    const table = { header: ['Poste'], rows: [['[à compléter : montant]']] };
    expect(isReady({ ...act, blocks: [{ ...first, table }, ...rest] })).toBe(false);
  });
});
