import type { ActPart } from '../../../language/act-check-form-texts.ts';
import type { BlockRole } from '../../act.ts';
import type { ActKind } from '../../act-kind.ts';
import type { Severity } from '../../finding.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { secretarySource } from '../rule-sources.fr.ts';

type Part = {
  readonly part: ActPart;
  readonly severity: Severity;
  readonly oneOf: readonly BlockRole[];
};

const part = (name: ActPart, severity: Severity, ...others: readonly BlockRole[]): Part => ({
  part: name,
  severity,
  oneOf: isRole(name) ? [name, ...others] : others,
});

const isRole = (name: ActPart): name is ActPart & BlockRole =>
  name !== 'heure' && name !== 'presidence';

const orderParts: readonly Part[] = [
  part('visa', 'conseil'),
  part('formule', 'attention'),
  part('article', 'erreur'),
];
const letterParts: readonly Part[] = [
  part('objet', 'conseil', 'titre'),
  part('lieu-date', 'conseil'),
  part('appel', 'conseil'),
  part('politesse', 'conseil'),
];

/** What each kind of act has as a rule; a missing visa alone voids nothing, and is only advice. */
const partsOf: Partial<Readonly<Record<ActKind, readonly Part[]>>> = {
  deliberation: [
    part('seance', 'attention', 'en-tete'),
    part('presences', 'attention', 'quorum'),
    part('visa', 'conseil'),
    part('considerant', 'conseil', 'expose', 'corps'),
    part('formule', 'attention'),
    part('article', 'erreur', 'corps'),
  ],
  decision: orderParts,
  'arrete-reglementaire': [
    ...orderParts,
    part('considerant', 'conseil'),
    part('execution', 'conseil', 'ampliation'),
  ],
  'arrete-individuel': orderParts,
  convocation: [part('ordre-du-jour', 'erreur'), part('lieu-date', 'conseil', 'seance')],
  courrier: letterParts,
  rapport: [part('objet', 'conseil', 'titre'), part('expose', 'conseil', 'corps', 'intertitre')],
  convention: [part('article', 'attention')],
  avenant: [part('article', 'attention')],
};

export const structureRules: readonly Rule[] = [
  { id: 'structure-missing', kinds: null, organisations: null, run: findMissing },
  {
    id: 'structure-order',
    kinds: ['deliberation', 'decision', 'arrete-reglementaire', 'arrete-individuel'],
    organisations: null,
    run: findMisplaced,
  },
  { id: 'minutes-content', kinds: ['proces-verbal'], organisations: null, run: findMinutesGaps },
];

/** « le conseil décide d’attribuer… »: the formula itself says what is decided. */
const decidesAtOnce =
  /(?<!\p{L})(?:décide|approuve|autorise|adopte|fixe|attribue|émet|donne|prend)(?:nt)? (?!:)\p{L}/u;

function findMissing({ reading, facts, blocks, texts }: Check): readonly Remark[] {
  const parts = reading.kind === null ? [] : (partsOf[reading.kind] ?? []);
  const isDated = facts.dates.some(({ before }) => /, le $/u.test(before));
  const isDecided = blocks('formule').some(({ text }) => decidesAtOnce.test(text));
  return parts
    .filter((wanted) => wanted.part !== 'lieu-date' || !isDated)
    .filter((wanted) => wanted.part !== 'article' || !isDecided)
    .filter(({ oneOf }) => oneOf.every((role) => blocks(role).length === 0))
    .map(({ part: name, severity }) => ({
      severity,
      told: texts.form.missing(name),
      source: null,
      where: null,
    }));
}

const ranks: Partial<Readonly<Record<BlockRole, number>>> = {
  visa: 1,
  considerant: 2,
  formule: 3,
  article: 4,
  signature: 5,
};

/** Each pair of parts is told once, at the first block that comes too late. */
function findMisplaced({ reading, texts }: Check): readonly Remark[] {
  const told = new Set<string>();
  const remarks: Remark[] = [];
  let highest: { readonly role: ActPart; readonly rank: number } | null = null;
  for (const { role, from } of reading.blocks) {
    const rank = ranks[role];
    if (rank === undefined || !isPart(role)) continue;
    if (highest === null || rank >= highest.rank) {
      highest = { role, rank };
      continue;
    }
    const pair = `${highest.role} ${role}`;
    if (told.has(pair)) continue;
    told.add(pair);
    remarks.push({
      severity: rank < 3 && highest.rank < 3 ? 'conseil' : 'attention',
      told: texts.form.misplaced(role, highest.role),
      source: null,
      where: { paragraph: from },
    });
  }
  return remarks;
}

const isPart = (role: BlockRole): role is BlockRole & ActPart => role in ranks;

/** What the law asks of minutes, as far as a program can see it. */
function findMinutesGaps({ reading, facts, blocks, settings, texts }: Check): readonly Remark[] {
  const { attendance, keyDates } = facts;
  const all = reading.document.paragraphs.slice(0, 400).map(({ text }) => text);
  const says = (words: RegExp): boolean => all.some((text) => words.test(text));
  const has: readonly (readonly [ActPart, boolean])[] = [
    ['seance', keyDates.meeting !== null || facts.dates.length > 0 || blocks('seance').length > 0],
    [
      'heure',
      says(/\d{1,2}[ \u00A0\u202F]?(?:h(?:eures?)?(?!\p{L})|:\d{2})|(?:heures?|midi)(?!\p{L})/iu),
    ],
    ['presidence', says(/présid/iu)],
    [
      'presences',
      attendance.presentNames !== null || blocks('presences').length > 0 || says(/présents?/iu),
    ],
    ['secretaire', attendance.secretary !== null || says(/secrétaire/iu)],
    ['quorum', attendance.inOffice !== null || says(/quorum/iu)],
    ['ordre-du-jour', blocks('ordre-du-jour').length > 0 || says(/ordre du jour|sommaire/iu)],
    [
      'vote',
      facts.votes.length > 0 ||
        blocks('vote').length > 0 ||
        reading.document.paragraphs.some(({ text }) => /unanim|adopté|approuvé|voix/iu.test(text)),
    ],
  ];
  const missing = has.filter(([, told]) => !told).map(([name]) => name);
  if (missing.length === 0) return [];
  const source = secretarySource[settings.organisation];
  return [{ severity: 'attention', told: texts.form.minutesMissing(missing), source, where: null }];
}
