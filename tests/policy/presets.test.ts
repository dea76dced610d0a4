import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { presetTexts } from '#shared/language/preset-texts.ts';
import { expandPresets } from '#shared/policy/presets/expand-presets.ts';
import { knownPresets } from '#shared/policy/presets/known-presets.ts';
import { presetLines } from '#shared/policy/presets/preset-lines.ts';
import { findKnownHost } from '#shared/policy/rules/find-known-host.ts';
import { endpointTree, faultsOf, policyText } from '../builders/policy-text.ts';
import { anywhere, faults, key, understood } from '../builders/preset-endpoint.ts';
import { armResource } from '../fakes/azure.ts';

describe('the lines that the list proposes', () => {
  test.each(knownPresets.map((preset) => [preset.name, preset] as const))(
    '%s: are accepted as they stand, and take the name of the preset',
    (name, preset) => {
      for (const language of ['fr', 'en'] as const) {
        const [written] = parse(presetLines(preset, language).join('\n'));
        expect(faults(written)).toEqual({});
        expect(understood(written)).toMatchObject({ id: name, preset: name, kind: preset.kind });
      }
    },
  );

  test.each(
    knownPresets
      .filter(({ evidence }) => evidence.type === 'contract')
      .map((preset) => [preset.name, preset] as const),
  )('%s: two lines are enough, and say where it was read and when', (_name, preset) => {
    expect(presetLines(preset, 'fr')).toHaveLength(2);
    const endpoint = understood({ preset: preset.name, ...key });
    expect(endpoint.evidence).toMatchObject({
      type: 'contract',
      reference: expect.stringContaining(preset.source.address),
      checkedAt: preset.checkedAt,
    });
    expect(endpoint.models.map(({ name }) => name)).toEqual(preset.offers);
    expect(endpoint.models.some(({ role }) => role === 'chat')).toBe(true);
  });
});

describe('the data of the presets', () => {
  test.each(knownPresets.map((preset) => [preset.name, preset] as const))(
    '%s: its hosts are known, and it claims no more than they allow',
    (_name, { hosts, residency, baseURL }) => {
      const classes = hosts.map((host) => findKnownHost(`x${host}`.replace(/^x(?!\.)/, '')));
      for (const known of classes) {
        if (residency === 'azure') expect(known).toBeNull();
        else if (residency !== 'declared') expect(known?.most).toBe(residency);
      }
      if (baseURL !== null) expect(baseURL).toMatch(/^https:\/\/|^http:\/\/127\.0\.0\.1:/);
    },
  );

  test('what its provider alone says of the place or of what is kept is told as such, in both languages', () => {
    const source = { fr: /selon (le fournisseur|l’État)/, en: /as the (provider|State) / };
    const teller = { fr: /fournisseur|vérifier/, en: /provider|verified/ };
    const keeping = { fr: /conserv/, en: /\bkept\b/ };
    for (const language of ['fr', 'en'] as const) {
      for (const { name, evidence } of knownPresets) {
        const { place, remarks } = presetTexts[language].presets[name];
        if (evidence.type === 'contract') expect(place).toMatch(source[language]);
        const kept = remarks.filter((remark) => keeping[language].test(remark));
        for (const remark of kept) expect(remark).toMatch(teller[language]);
      }
    }
  });

  test('names are met once, offers are known models, and each has its source and its date', () => {
    const names = knownPresets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.toSorted()).toEqual(Object.keys(presetTexts.fr.presets).toSorted());
    for (const { models, offers, source, checkedAt } of knownPresets) {
      expect(models.map(({ name }) => name)).toEqual(expect.arrayContaining([...offers]));
      expect(source.address).toMatch(/^https:\/\//);
      expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('nobody is said to be qualified or out of reach of other laws on a provider’s word', () => {
    for (const { operator } of knownPresets) {
      expect(operator?.secNumCloud).not.toBe('yes');
      expect(operator?.nonEuLaw).not.toBe('no');
    }
  });
});

describe('what the admin writes wins', () => {
  test('key by key: the contract of the organisation replaces the public page', () => {
    const endpoint = understood({
      preset: 'scaleway',
      id: 'paris',
      ...key,
      operator: { nonEuLaw: 'no' },
      evidence: { reference: 'contrat 2026-12', checkedAt: '2026-12-01', expiresAt: '2027-11-30' },
      timeouts: { firstToken: '5s' },
    });
    expect(endpoint).toMatchObject({
      id: 'paris',
      residency: 'fr',
      operator: { name: 'Scaleway', headquarters: 'FR', secNumCloud: 'unknown', nonEuLaw: 'no' },
      evidence: {
        location: 'FR',
        reference: 'contrat 2026-12',
        checkedAt: '2026-12-01',
        expiresAt: '2027-11-30',
      },
      timeouts: { firstToken: 5_000 },
    });
  });

  test('its list of models is the list, and a model known by its name brings its facts', () => {
    const { models } = understood({
      preset: 'azure-openai',
      baseURL: 'https://ville.openai.azure.com/openai/v1/',
      evidence: { location: 'francecentral', sku: 'Standard', resource: armResource },
      auth: { type: 'entra' },
      models: [
        { name: 'gpt-5-mini', contextTokens: 64_000 },
        { name: 'notre-modele', role: 'chat', pue: 1.1 },
      ],
    });
    expect(models).toEqual([
      {
        name: 'gpt-5-mini',
        role: 'chat',
        contextTokens: 64_000,
        params: { activeB: [25, 70], totalB: [25, 70] },
        pue: 1.2,
        wue: 0.569,
      },
      { name: 'notre-modele', role: 'chat', pue: 1.1, wue: 0.569 },
    ]);
  });

  test('the limits of the provider come with it', () => {
    expect(understood({ preset: 'ovhcloud', ...key }).limits).toEqual({ requestsPerMinute: 400 });
    expect(understood({ preset: 'ovhcloud', ...key, limits: { maxInFlight: 4 } }).limits).toEqual({
      requestsPerMinute: 400,
      maxInFlight: 4,
    });
  });

  test.each([
    ['francecentral', 'Standard', 'fr'],
    ['francecentral', 'DataZoneStandard', 'eu'],
    ['swedencentral', 'Standard', 'eu'],
  ])('Azure in %s with %s is %s, without a word about its class', (location, sku, residency) => {
    const written = {
      preset: 'azure-openai',
      baseURL: 'https://ville.openai.azure.com/openai/v1/',
      evidence: { location, sku, resource: armResource },
      auth: { type: 'entra' },
      models: [{ name: 'gpt-4.1-mini' }],
    };
    expect(understood(written).residency).toBe(residency);
  });

  test('a file that uses no preset is read as it stands', () => {
    const tree = JSON.parse(policyText());
    expect(expandPresets(tree, 'fr').tree).toBe(tree);
  });
});

describe('faults', () => {
  test('an unknown preset is told once, with the nearest and the list', () => {
    expect(faults({ preset: 'scalewai', ...key })).toEqual({
      'endpoints[0].preset': expect.stringMatching(
        /^préréglage inconnu ; vouliez-vous dire « scaleway » \? \(connus : scaleway, .*ollama/,
      ),
    });
    expect(faults({ preset: 'qwertyuiop', ...key })).toEqual({
      'endpoints[0].preset': expect.stringMatching(/^préréglage inconnu \(connus : /),
    });
  });

  test('an unknown preset hides no fault of what is written beside it', () => {
    expect(
      Object.keys(faults({ preset: 'scalewai', baseURL: 'http://ia.example/v1', ...key })),
    ).toEqual(['endpoints[0].preset', 'endpoints[0].baseURL']);
  });

  test('a value of the preset that the policy refuses is told with the preset’s name', () => {
    const told = faults({ preset: 'mistral-eu', ...key }, { residency: { require: 'fr' } });
    expect(told).toEqual({
      'endpoints[0].residency':
        '« eu-efta » ne satisfait pas residency.require : « fr » (valeur du préréglage « mistral-eu »)',
    });
    const own = faults({ preset: 'mistral-eu', residency: 'eu-efta', ...key }, { residency: {} });
    expect(own['endpoints[0].residency']).not.toMatch(/préréglage/);
  });

  test('what a preset leaves to the organisation is asked for where it is missing', () => {
    expect(Object.keys(faults({ preset: 'scaleway' }))).toEqual(['endpoints[0].auth']);
    expect(Object.keys(faults({ preset: 'ollama', ...key }))).toEqual([
      'endpoints[0].residency',
      'endpoints[0].evidence.statement',
      'endpoints[0].evidence.signedBy',
      'endpoints[0].models',
    ]);
    expect(Object.keys(faults({ preset: 'azure-openai', ...key }))).toEqual([
      'endpoints[0].baseURL',
      'endpoints[0].evidence.location',
      'endpoints[0].evidence.sku',
      'endpoints[0].evidence.resource',
      'endpoints[0].models',
    ]);
  });

  test('places are those of the file: the second endpoint, its second model', () => {
    const endpoints = [
      endpointTree(),
      { preset: 'scaleway', ...key, models: [{ name: 'gpt-oss-120b' }, { name: 'inconnu' }] },
    ];
    expect(Object.keys(faultsOf({ endpoints }))).toEqual(['endpoints[1].models[1].role']);
  });

  test('the same preset twice needs two ids', () => {
    const twice = [
      { preset: 'scaleway', ...key },
      { preset: 'scaleway', ...key },
    ];
    expect(Object.keys(faultsOf({ ...anywhere, endpoints: twice }))).toEqual(['endpoints[1].id']);
  });

  test('a key written after `preset:` is told as a secret, and not repeated', () => {
    const secret = ['sk', 'proj', 'Zb81Kd93LmQ2x7Yt'].join('-');
    const told = faults({ preset: secret, ...key });
    expect(told['endpoints[0].preset']).toMatch(/^une clé ou un mot de passe/);
    expect(JSON.stringify(told)).not.toContain(secret);
  });

  test.each([null, 3, [], {}, ''])('a preset that is %j is refused there alone', (preset) => {
    expect(Object.keys(faults({ preset, ...key }))).toEqual(['endpoints[0].preset']);
  });
});
