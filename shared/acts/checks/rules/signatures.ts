import type { SignatoryPart } from '../../../language/act-check-signature-texts.ts';
import type { ActKind } from '../../act-kind.ts';
import { hasPlaceholder } from '../../placeholders.ts';
import type { Signatory } from '../facts/read-signatures.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { cgct, crpa, registerSource } from '../rule-sources.fr.ts';
import { deciding } from './act-groups.ts';

const signed: readonly ActKind[] = [
  ...deciding,
  'certificat-administratif',
  'convocation',
  'courrier',
];

export const signatureRules: readonly Rule[] = [
  { id: 'signature-missing', kinds: signed, organisations: null, run: findNone },
  { id: 'signature-person', kinds: signed, organisations: null, run: findIncomplete },
  { id: 'signature-delegation', kinds: signed, organisations: null, run: findNoDelegation },
  { id: 'signature-two', kinds: ['deliberation'], organisations: null, run: findOneOfTwo },
];

/** A letter or a convocation is no decision by itself: its signature is only looked at. */
const isDecision = (kind: ActKind | null): boolean => kind !== null && deciding.includes(kind);

const gapOfSignature = /\[à compléter[^\]]*(?:signataire|président)/u;

function findNone({ reading, blocks, texts }: Check): readonly Remark[] {
  const isAsked = reading.document.paragraphs.some(({ text }) => gapOfSignature.test(text));
  if (blocks('signature').length > 0 || isAsked) return [];
  const severity = isDecision(reading.kind) ? 'erreur' : 'attention';
  return [{ severity, told: texts.signature.missing, source: crpa('L. 212-1'), where: null }];
}

function findIncomplete({ reading, facts, blocks, texts }: Check): readonly Remark[] {
  const [block] = blocks('signature');
  // The ledger of what is to be completed tells of it already.
  if (block === undefined || hasPlaceholder(block.text)) return [];
  const severity = isDecision(reading.kind) ? 'erreur' : 'attention';
  const source = crpa('L. 212-1');
  const signatories = facts.signatories;
  if (signatories.length === 0) {
    const told = texts.signature.incomplete(['first-name', 'name', 'quality']);
    return [{ severity, told, source, where: { paragraph: block.from } }];
  }
  return signatories.flatMap((signatory) => {
    const missing = missingOf(signatory);
    if (missing.length === 0) return [];
    const where = (signatory.person ?? signatory.quality)?.where ?? { paragraph: block.from };
    return [{ severity, told: texts.signature.incomplete(missing), source, where } as const];
  });
}

function missingOf({ person, quality }: Signatory): readonly SignatoryPart[] {
  const missing: SignatoryPart[] = [];
  if (person === null) missing.push('first-name', 'name');
  else if (!hasFirstName(person.value)) missing.push('first-name');
  if (quality === null) missing.push('quality');
  return missing;
}

/** « J. DUPONT » and « DUPONT » have none that can be read. */
function hasFirstName(name: string): boolean {
  const words = name.split(/ +/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && words.every((word) => !/^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(word));
}

const delegationSource = {
  commune: cgct('L. 2122-18 et L. 2122-19'),
  epci: cgct('L. 5211-9'),
  syndicat: cgct('L. 5211-9'),
  ccas: cgct(null),
  departement: cgct('L. 3221-3'),
  cdg: cgct(null),
} as const;

function findNoDelegation({ reading, facts, settings, texts, blocks }: Check): readonly Remark[] {
  if (blocks('signature').some(({ text }) => hasPlaceholder(text))) return [];
  const source = delegationSource[settings.organisation];
  const officersMay = reading.kind === 'courrier';
  return facts.signatories.flatMap(({ quality, byDelegation }) => {
    const acts = quality?.value === 'deputy' || (quality?.value === 'officer' && !officersMay);
    if (quality === null || !acts || byDelegation) return [];
    const told = texts.signature.withoutDelegation;
    return [{ severity: 'attention' as const, told, source, where: quality.where }];
  });
}

function findOneOfTwo({ facts, blocks, settings, texts }: Check): readonly Remark[] {
  const [block] = blocks('signature');
  if (block === undefined) return [];
  const has = (...wanted: readonly string[]): boolean =>
    facts.signatories.some(({ quality }) => quality !== null && wanted.includes(quality.value));
  const source = registerSource[settings.organisation];
  const where = { paragraph: block.from };
  const remarks: Remark[] = [];
  if (!has('secretary')) {
    remarks.push({ severity: 'erreur', told: texts.signature.secretaryMissing, source, where });
  }
  if (!has('chair', 'deputy')) {
    remarks.push({ severity: 'erreur', told: texts.signature.chairMissing, source, where });
  }
  return remarks;
}
