import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Citation } from '#shared/evidence/citation.ts';
import { buildAnswer, sizeOf } from '../../bot/teams/build-answer.ts';
import { aiEntity, citationsUsed, describeSource } from '../../bot/teams/cite-sources.ts';
import { sanitiseMarkdown } from '../../bot/teams/sanitise-markdown.ts';
import { scriptedOutcomes } from '../builders/scripted-outcomes.ts';
import { scriptedCitations } from '../builders/scripted-sources.ts';

const [model] = scriptedCitations;
const options = {
  language: 'fr',
  followUps: true,
  askHr: null,
  appId: null,
  limit: 40_000,
} as const;
const citation = (more: Partial<Citation>): Citation => ({ ...model, ...more });

describe('a citation', () => {
  test('always has a name and an abstract within their lengths, whatever the source holds', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ maxLength: 3_000 }),
        fc.option(fc.string()),
        (title, passage, url) => {
          const entity = aiEntity('Texte [1].', [citation({ n: 1, title, passage, url })], {
            generated: true,
            language: 'fr',
            passage: 600,
            appId: null,
          });
          const [claim] = (entity?.['citation'] ?? []) as readonly {
            appearance: { name: string; abstract: string; url?: string };
          }[];
          expect(claim?.appearance.name.length).toBeGreaterThan(0);
          expect(claim?.appearance.name.length).toBeLessThanOrEqual(80);
          expect(claim?.appearance.abstract.length).toBeGreaterThan(0);
          expect(claim?.appearance.abstract.length).toBeLessThanOrEqual(160);
          if (claim?.appearance.url !== undefined) expect(claim.appearance.url).toMatch(/^https:/u);
        },
      ),
    );
  });

  test('is shown only when the text uses it, once, in the order of its number', () => {
    const all = [3, 1, 2, 1].map((n) => citation({ n }));
    expect(citationsUsed('D’après [2] et [1].', all).map(({ n }) => n)).toEqual([1, 2]);
  });

  test('opens a link only over https', () => {
    for (const url of ['javascript:alert(1)', 'http://x.example/', 'file:///etc/passwd', 'mot']) {
      expect(
        JSON.stringify(
          aiEntity('[1]', [citation({ n: 1, url })], {
            generated: false,
            language: 'fr',
            passage: 9,
            appId: null,
          }),
        ),
      ).not.toContain(url);
    }
  });
});

test('text without model and without citation carries no AI entity at all', () => {
  expect(buildAnswer(scriptedOutcomes.refused, options).entities).toBeUndefined();
});

test('a message never exceeds its size, and says so when its text is cut', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 20_000 }),
      (sentences, passage) => {
        const outcome = {
          ...scriptedOutcomes.answered,
          text: `${'Une phrase de la réponse [1]. '.repeat(sentences)}Fin.`,
          citations: [citation({ n: 1, passage: 'mot '.repeat(passage) })],
        };
        const message = buildAnswer(outcome, options);
        expect(sizeOf(message)).toBeLessThanOrEqual(options.limit);
        if (!message.text?.includes('Fin.')) expect(message.text).toContain('Réponse abrégée');
      },
    ),
    { numRuns: 40 },
  );
});

test('the passage shown on click is shortened before any word of the answer is', () => {
  const outcome = {
    ...scriptedOutcomes.answered,
    text: `${'Une phrase assez longue de la réponse [1]. '.repeat(350)}Fin.`,
    citations: [citation({ n: 1, passage: 'mot '.repeat(5_000) })],
  };
  expect(buildAnswer(outcome, options).text).toContain('Fin.');
});

describe('the text of an answer', () => {
  test('holds no tag and no image, whatever a document holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('<', '>', '!', '[', ']', '(', 'at', '/', 'x', '\u202e', '\u0000', '\n'),
        ),
        (parts) => {
          const safe = sanitiseMarkdown(parts.join(''));
          expect(safe).not.toMatch(/<|!\[|[\p{Bidi_Control}]/u);
          expect(safe).not.toContain('\u0000');
        },
      ),
    );
  });

  test('made safe, a beginning stays the beginning', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (beginning, rest) => {
        expect(sanitiseMarkdown(beginning + rest).startsWith(sanitiseMarkdown(beginning))).toBe(
          true,
        );
      }),
    );
  });
});

test('citations keep their numbers readable', () => {
  expect(sanitiseMarkdown('25 jours [1] et [2](https://x.example)')).toBe(
    '25 jours [1] et [2](https://x.example)',
  );
});

test('an answer says how many of its sentences no document proved, in French or English', () => {
  const cut = { ...scriptedOutcomes.answered, kind: 'answered', finish: 'stop' } as const;
  const told = (cutSentences: number): string =>
    buildAnswer({ ...cut, cutSentences }, options).text ?? '';
  expect(told(2)).toContain('2 phrases non vérifiées ont été retirées.');
  expect(told(1)).toContain('1 phrase non vérifiée a été retirée.');
  expect(told(0)).not.toContain('non vérifiée');
});

test('an answer that was stopped carries the mention of AI when a model wrote its beginning', () => {
  const { endpoint } = scriptedOutcomes.answered;
  const stopped = JSON.stringify(
    buildAnswer({ ...scriptedOutcomes.interrupted, endpoint, text: 'Vingt jours.' }, options),
  );
  expect(stopped).toContain('AIGeneratedContent');
});

test('each passage opens in the tab by names that outlive the process; on a trial there is no tab to open', () => {
  const cited = (appId: string | null): string =>
    JSON.stringify(
      aiEntity('[1]', [citation({ n: 1, space: 'rh', documentId: 'cet', sourceId: 'cet#4' })], {
        generated: false,
        language: 'fr',
        passage: 50,
        appId,
      }),
    );
  const link = /https:\/\/teams\.microsoft\.com\/l\/entity\/app-1\/ask\?[^"\\]+/u.exec(
    cited('app-1'),
  )?.[0];
  const context = new URL(link ?? 'https://none.example').searchParams.get('context') ?? '{}';
  expect(JSON.parse(context)).toEqual({ subEntityId: 'rh/cet/4' });
  expect(cited(null)).not.toContain('l/entity');
});

test('what was asked back offers its choices as buttons that say their own words', () => {
  const message = buildAnswer(scriptedOutcomes['needs-detail'], options);
  const { choices } = scriptedOutcomes['needs-detail'].detail;
  const card = JSON.stringify(message.attachments);
  for (const choice of choices) {
    expect(card).toContain(
      JSON.stringify({
        type: 'Action.Submit',
        title: choice,
        data: { msteams: { type: 'imBack', value: choice } },
      }),
    );
  }
  expect(message.text).not.toContain('Sans IA');
  expect(message.channelData).toBeUndefined();
});

test('an overtaken source says by what, since when and what changed, and what each source is', () => {
  const warned = citation({
    n: 1,
    nature: 'fiche-d-information',
    stale: true,
    staleReason: 'superseded',
    replacement: { by: 'décret n° 2025-197', from: '2025-03-01', note: 'Paie à 90 %.' },
  });
  const said = describeSource(warned, 'fr');
  expect(said).toContain(
    'remplacé par « décret n° 2025-197 » depuis le 1er mars 2025. Paie à 90 %',
  );
  expect(said).toContain('fiche d’information, sans valeur juridique');
  const act = citation({ n: 1, nature: 'deliberation', date: '2025-03-12' });
  expect(describeSource(act, 'fr')).toContain('délibération du 12 mars 2025');
  expect(describeSource(act, 'fr')).not.toContain('datée');
});
