import type { DocumentHealth, QualityDay, UnansweredGroup } from '#shared/quality/quality.ts';
import { addDays } from '#shared/tickets/local-day.ts';
import type { ValidatedAnswer } from '#shared/validated/validated-answer.ts';
import type { EvaluationResult } from '#shared/wire/console-quality.ts';
import type { ConsoleSourcesReply } from '#shared/wire/console-sources.ts';

const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();

const group = (
  place: number,
  question: string,
  wordings: readonly string[],
  count: number,
): UnansweredGroup => ({
  question,
  ids: [`q-${place}`, `q-${place}-b`],
  wordings: [question, ...wordings],
  count,
  lastAt: at(24 - place, 9),
});

export const unansweredGroups: readonly UnansweredGroup[] = [
  group(
    1,
    'Quel est le montant de la participation à la mutuelle en 2027 ?',
    ['combien paie l’employeur pour la mutuelle l’an prochain', 'PSC 2027 participation'],
    14,
  ),
  group(2, 'Peut-on télétravailler depuis l’étranger ?', ['télétravail à l’étranger'], 6),
  group(
    3,
    'Comment déclarer un accident de trajet quand on télétravaille ?',
    ['accident de trajet télétravail', 'accident chez moi en télétravail'],
    4,
  ),
  group(4, 'Qui remplace le référent handicap pendant son absence ?', [], 1),
];

const document = (part: Partial<DocumentHealth> & Pick<DocumentHealth, 'id' | 'title'>) => ({
  space: 'documents-rh',
  owner: 'Direction des ressources humaines',
  date: '2026-01-15',
  reviewAt: '2027-01-15',
  states: ['in-force'] as const,
  used: 12,
  detail: null,
  comesFrom: { kind: 'upload' as const, place: `${part.id}.docx` },
  ...part,
});

export const documentsHealth: readonly DocumentHealth[] = [
  document({
    id: 'deliberation-rifseep',
    title: 'Délibération relative au régime indemnitaire (RIFSEEP)',
    states: ['conflicting'],
    used: 38,
    detail:
      'La « Note de service primes 2025 » donne un autre plafond d’IFSE pour le groupe C1 (§ 3).',
  }),
  document({
    id: 'scan-reglement',
    title: 'Règlement intérieur (numérisé)',
    states: ['failed'],
    owner: null,
    date: null,
    reviewAt: null,
    used: 0,
    detail: 'Le fichier ne contient que des images : déposez la version texte.',
  }),
  document({
    id: 'charte-teletravail',
    title: 'Charte du télétravail',
    date: '2024-02-12',
    reviewAt: '2026-02-12',
    states: ['to-review'],
    used: 71,
  }),
  document({
    id: 'conges-annuels',
    title: 'Congés annuels : règles communes',
    used: 164,
  }),
  document({
    id: 'note-asa-2022',
    title: 'Note de service : autorisations spéciales d’absence',
    date: '2022-06-01',
    reviewAt: null,
    states: ['superseded'],
    used: 9,
  }),
  document({
    id: 'livret-accueil',
    title: 'Livret d’accueil des nouveaux agents',
    states: ['in-force', 'never-used'],
    used: 0,
  }),
  document({
    id: 'plan-formation-2025',
    title: 'Plan de formation 2025',
    date: '2025-01-10',
    reviewAt: '2025-12-31',
    states: ['expired'],
    used: 3,
  }),
];

const validated = (
  part: Partial<ValidatedAnswer> & Pick<ValidatedAnswer, 'id' | 'question' | 'answer'>,
): ValidatedAnswer => ({
  space: 'documents-rh',
  variants: [],
  sources: [],
  versant: 'FPT',
  owner: 'la DRH des Trois-Vallons',
  validatedAt: '2026-09-14',
  reviewAt: '2027-09-14',
  readers: null,
  withdrawnAt: null,
  ticketId: null,
  validatedBy: 'p-4f2a',
  served: 0,
  version: 1,
  ...part,
});

export const validatedAnswers: readonly ValidatedAnswer[] = [
  validated({
    id: 'v-1',
    question: 'Quand le treizième mois est-il versé ?',
    variants: ['date du 13e mois', 'prime de fin d’année : quand ?'],
    answer:
      'La prime annuelle est versée **en novembre**, avec la paie du mois.\n\n- pour un départ en cours d’année, elle est calculée au prorata ;\n- elle n’est pas due pendant une disponibilité.',
    sources: [
      {
        title: 'Délibération du 12 décembre 2023, article 4',
        url: 'https://intranet.trois-vallons.example/deliberations/2023-112',
        sourceId: null,
      },
    ],
    served: 212,
  }),
  validated({
    id: 'v-2',
    question: 'Comment demander une carte de télépéage pour les déplacements ?',
    answer: 'La demande se fait auprès du service des moyens généraux.',
    reviewAt: '2026-10-01',
    served: 17,
    version: 2,
  }),
  validated({
    id: 'v-3',
    question: 'Les titres-restaurant sont-ils dus les jours de télétravail ?',
    answer: 'Oui, dans les mêmes conditions que les jours sur site.',
    ticketId: 't-107',
    served: 43,
  }),
  validated({
    id: 'v-4',
    question: 'Quel était le barème kilométrique de 2024 ?',
    answer: 'Il figure dans l’arrêté du 14 mars 2022.',
    withdrawnAt: '2026-01-05',
    served: 5,
  }),
];

const pass = {
  ...{ seconds: 42, fault: null, added: 0, updated: 0, unchanged: 0, removed: 0, restamped: 0 },
  ...{ skipped: 0, left: 0, held: 0, failed: [], odd: [] },
};

/** A library with files to see to, and a folder of which most files vanished. */
export const consoleSources: ConsoleSourcesReply['sources'] = [
  {
    ...{ space: 'documents-rh', title: 'Documents RH', kind: 'sharepoint' },
    place: 'trois-vallons.sharepoint.com/sites/rh/Documents partagés/Règles de la DRH',
    ...{ everyMinutes: 30, nextAt: at(24, 10) + 12 * 60_000, failedPasses: 0 },
    last: {
      ...pass,
      ...{ at: at(24, 9) + 42 * 60_000, added: 2, updated: 5, unchanged: 118, removed: 1 },
      failed: [
        { file: 'Note de service 2026-14.pdf', code: 'needs-ocr', keptEarlier: false },
        { file: 'Barème des astreintes.xlsx', code: 'encrypted', keptEarlier: true },
      ],
    },
    notes: ['1 fichier en cours d’écriture\u00a0: au prochain passage.'],
    failures: [
      '«\u202fNote de service 2026-14.pdf\u202f»\u00a0: c’est une image numérisée, sans texte à lire.',
      '«\u202fBarème des astreintes.xlsx\u202f»\u00a0: il est protégé par un mot de passe. Sa version précédente reste en place.',
    ],
    failedCount: 2,
  },
  {
    ...{ space: 'notes', title: 'Notes de service', kind: 'folder', place: '/srv/partage/notes' },
    ...{ everyMinutes: 60, nextAt: at(24, 11), failedPasses: 0 },
    last: { ...pass, at: at(24, 9), unchanged: 11, held: 26 },
    ...{ notes: [], failures: [], failedCount: 0 },
  },
];

/** A year of quiet growth with weekends at rest: the same at each run. */
export const qualityDays = (days: number, today = '2026-11-24'): readonly QualityDay[] =>
  Array.from({ length: days }, (_, place) => {
    const day = addDays(today, place - days + 1);
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const wave = ((place * 37) % 11) / 11;
    const questions = weekend ? 0 : Math.round(14 + wave * 16 + place / (days / 8));
    const part = (share: number): number => Math.round(questions * share);
    return {
      day,
      questions,
      answered: part(0.38),
      extracts: part(0.2),
      validated: part(0.22),
      notFound: part(0.12),
      refused: part(0.04),
      handedOver: part(0.04),
      likes: part(0.16),
      dislikes: part(0.03),
      tickets: weekend ? 0 : 1 + (place % 3),
      ticketsAnswered: weekend ? 0 : 1 + ((place + 1) % 3),
      medianHours: weekend ? null : 4 + ((place * 13) % 17) / 2,
    };
  });

export const evaluationResults: readonly EvaluationResult[] = [
  {
    golden: 'hr-kb.jsonl',
    title: 'Questions de référence RH',
    at: at(21, 18),
    questions: 132,
    correctSource: 0.871,
    absentRight: 0.78,
    refusedRight: 0.95,
    wrongVersant: 0,
    staleUsed: 1,
    perClass: [
      { difficulty: 'simple', questions: 58, correctSource: 0.95 },
      { difficulty: 'intermediaire', questions: 49, correctSource: 0.86 },
      { difficulty: 'complexe', questions: 25, correctSource: 0.72 },
    ],
    failures: [
      {
        id: 'g-17',
        question: 'Un contractuel de droit public a-t-il droit au SFT ?',
        why: 'wrong-source',
      },
      {
        id: 'g-84',
        question: 'Combien de jours d’ASA pour le mariage d’un enfant ?',
        why: 'stale-used',
      },
      {
        id: 'g-101',
        question: 'Quelle est la couleur du badge des vacataires ?',
        why: 'answered-though-absent',
      },
    ],
    below: ['absentRight', 'staleUsed'],
  },
  {
    golden: 'exemple.jsonl',
    title: 'Jeu d’exemple',
    at: at(20, 9),
    questions: 24,
    correctSource: 0.958,
    absentRight: 1,
    refusedRight: 1,
    wrongVersant: 0,
    staleUsed: 0,
    perClass: [{ difficulty: 'simple', questions: 24, correctSource: 0.958 }],
    failures: [],
    below: [],
  },
];
