import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import type { ActKind } from '../../act-kind.ts';
import type { FindingPlace } from '../../finding.ts';
import { hasPlaceholder } from '../../placeholders.ts';
import { findReferences } from '../../references/find-references.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { cja, crpa } from '../rule-sources.fr.ts';
import { findUnfavourable, tellsWhy } from './unfavourable.fr.ts';

const individual: readonly ActKind[] = ['arrete-individuel', 'decision', 'courrier'];
const withRemedies: readonly ActKind[] = [...individual, 'deliberation', 'arrete-reglementaire'];

export const remedyRules: readonly Rule[] = [
  { id: 'remedies-missing', kinds: withRemedies, organisations: null, run: findNoRemedies },
  { id: 'remedies-incomplete', kinds: withRemedies, organisations: null, run: findHalfRemedies },
  { id: 'remedies-delay', kinds: withRemedies, organisations: null, run: findOtherDelay },
  {
    id: 'motives-missing',
    kinds: ['arrete-individuel', 'courrier'],
    organisations: null,
    run: findNoMotives,
  },
];

const court = /tribuna(?:l|ux)|télérecours|juridiction administrative/iu;
const delay = /(?:deux|\d+) ?mois|délai|\d+ jours/iu;

type Remedies = { readonly text: string; readonly where: FindingPlace };

function readRemedies({ reading, blocks }: Check): Remedies | null {
  const [block] = blocks('recours');
  if (block !== undefined) {
    const all = blocks('recours').map(({ text }) => text);
    return { text: all.join('\n'), where: { paragraph: block.from } };
  }
  for (const [paragraph, { text }] of reading.document.paragraphs.entries()) {
    if (
      /tribunal administratif|voies? (?:et délais? )?de recours|peut être contestée?|faire l'objet d'un recours/iu.test(
        normaliseSpaces(text),
      )
    ) {
      return { text, where: { paragraph } };
    }
  }
  return null;
}

/** A décision is often one about the organisation itself, with nobody whom it harms. */
function findNoRemedies(check: Check): readonly Remark[] {
  if (readRemedies(check) !== null) return [];
  const { reading, texts } = check;
  const isIndividual = reading.kind !== null && individual.includes(reading.kind);
  const no = isIndividual ? findUnfavourable(check) : null;
  if (reading.kind === 'courrier' && no === null) return [];
  return [
    {
      severity: no === null ? 'conseil' : 'erreur',
      told: texts.form.remediesMissing(no !== null),
      source: cja('R. 421-5'),
      where: no,
    },
  ];
}

function findHalfRemedies(check: Check): readonly Remark[] {
  const remedies = readRemedies(check);
  if (remedies === null || hasPlaceholder(remedies.text)) return [];
  const plain = normaliseSpaces(remedies.text);
  const missing = [court.test(plain) ? null : 'court', delay.test(plain) ? null : 'delay'] as const;
  return missing.flatMap((one) =>
    one === null
      ? []
      : [
          {
            severity: 'attention' as const,
            told: check.texts.form.remediesIncomplete(one),
            source: cja('R. 421-1'),
            where: remedies.where,
          },
        ],
  );
}

/** « dans un délai de trois mois »: of going to the court, not of a silence that stands for a refusal. */
const toldDelay =
  /dans (?:un|le) délai (?:franc )?d(?:e |'|’)(?:(un|trois|quatre|six|1|3|4|6) ?mois|(quinze|vingt|trente|\d{2}) jours)/iu;

function findOtherDelay(check: Check): readonly Remark[] {
  const remedies = readRemedies(check);
  if (remedies === null) return [];
  const found = toldDelay.exec(normaliseSpaces(remedies.text));
  if (found === null) return [];
  const told = check.texts.form.remediesDelay(found[0]);
  return [{ severity: 'attention', told, source: cja('R. 421-1'), where: remedies.where }];
}

function findNoMotives(check: Check): readonly Remark[] {
  const no = findUnfavourable(check);
  if (no === null) return [];
  const { form } = check.texts;
  const source = crpa('L. 211-5');
  const remarks: Remark[] = [];
  if (!tellsWhy(check)) {
    remarks.push({ severity: 'erreur', told: form.motivesMissing, source, where: no });
  }
  if (!citesLaw(check)) {
    remarks.push({ severity: 'attention', told: form.lawMissing, source, where: no });
  }
  return remarks;
}

function citesLaw({ reading, blocks, roleOf }: Check): boolean {
  if (blocks('visa').length > 0) return true;
  return reading.document.paragraphs.some(
    ({ text }, paragraph) => roleOf(paragraph) !== 'recours' && findReferences(text).length > 0,
  );
}
