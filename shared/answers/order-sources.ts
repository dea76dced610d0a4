import { foldText } from '../french/fold-text.ts';
import type { Hit } from '../knowledge/passage.ts';
import { type Matter, matters } from './matters.fr.ts';

/** What a source weighs more where it is the one to be relied on; measured on the sample and the national sheets. */
const lifts = {
  /** The organisation's act, on what the organisation fixes. */
  local: 2.5,
  /** A text or a national sheet, on what the texts fix. */
  national: 1.1,
  /** A commune's own rule beside the one that it shares. */
  narrower: 1.15,
  /**
   * A source that a later text has overtaken, beside a document of the organisation in force that says as much: it may
   * have taken up the new rule. Another national sheet is on another subject, and has not.
   */
  past: 0.85,
};

/** The matter that a question is about; null = none that the table knows. */
export function matterOf(question: string): Matter | null {
  const folded = foldText(question).replaceAll('’', "'");
  return matters.find(({ words }) => words.test(folded)) ?? null;
}

/**
 * The passages in the order in which they are to be relied on: what the organisation fixes is answered from its own act
 * first, what the texts fix from them, the narrower rule before the shared one, what is in force before what is not.
 * Scores are weighed, not replaced: a source that hardly speaks of the question does not come first for what it is.
 */
export function orderSources(hits: readonly Hit[], question: string): readonly Hit[] {
  const matter = matterOf(question);
  const own = hits.filter((hit) => !hit.expired && levelOf(hit) === 'local');
  const current = Math.max(0, ...own.map(({ coverage }) => coverage));
  const weighed = hits.map((hit) => ({ ...hit, score: hit.score * liftOf(hit, matter, current) }));
  const best = Math.max(...weighed.map(({ score }) => score), Number.MIN_VALUE);
  return weighed
    .map((hit) => ({ ...hit, score: hit.score / best }))
    .sort((one, other) => other.score - one.score);
}

/** `current`: how much the organisation's documents in force say of the question. */
function liftOf(hit: Hit, matter: Matter | null, current: number): number {
  const level = levelOf(hit);
  const isRight =
    (matter?.fixedBy === 'organisation' && level === 'local' && speaksOf(matter, hit)) ||
    (matter?.fixedBy === 'nation' && level === 'national');
  const isNarrower =
    matter?.fixedBy === 'organisation' &&
    level === 'local' &&
    hit.readers?.includes('all-agents') === false;
  const isSurpassed = hit.expired && current >= hit.coverage;
  return (
    (isRight ? lifts[level] : 1) *
    (isNarrower ? lifts.narrower : 1) *
    (isSurpassed ? lifts.past : 1)
  );
}

/** Whether a passage names the matter: the organisation's rule on leave is none on astreintes. */
function speaksOf({ words }: Matter, { title, path, text }: Hit): boolean {
  return words.test(foldText([title, ...path, text].join('\n')).replaceAll('’', "'"));
}

const nationalNatures: ReadonlySet<Hit['nature']> = new Set([
  'loi',
  'decret',
  'arrete-ministeriel',
  'circulaire',
]);
const nationalPublisher =
  /service-public|l[ée]gifrance|(?<!\p{L})(?:DILA|DGAFP|DGCL|DGFiP|CISIRH)(?!\p{L})/iu;

/** Whether a source speaks for the whole country or for the organisation. */
export function levelOf({
  nature,
  source,
  url,
}: Pick<Hit, 'nature' | 'source' | 'url'>): 'local' | 'national' {
  if (nationalNatures.has(nature)) return 'national';
  return nationalPublisher.test(`${source ?? ''} ${url ?? ''}`) ? 'national' : 'local';
}
