import type { Catalogue, Language } from './language.ts';
import { tellRemark } from './remark-texts.ts';

/** Why a field or a finding is as it is: a code, and the figures and names that its sentence tells. */
type RemarkToTell = {
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
};

type SynthesisTexts = {
  readonly statuses: Readonly<Record<'found' | 'absent' | 'contradictory' | 'to-check', string>>;
  /** Of a value that no document gives and arithmetic does. */
  readonly reckoned: string;
  /** An amount as a table in thousands writes it, then whole. */
  readonly toldTwice: (written: string, whole: string) => string;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  /** The sentence of a remark; a code that has none is shown as it is. */
  readonly remark: (remark: RemarkToTell) => string;
};

const fr: SynthesisTexts = {
  statuses: {
    found: 'trouvé',
    absent: 'absent',
    contradictory: 'contradictoire',
    'to-check': 'à vérifier',
  },
  reckoned: 'calculé',
  toldTwice: (written, whole) => `${written}, soit ${whole}`,
  yesNo: { yes: 'oui', no: 'non' },
  remark: (remark) => tellRemark(remark, 'fr') ?? remark.code,
};

const en: SynthesisTexts = {
  statuses: {
    found: 'found',
    absent: 'absent',
    contradictory: 'contradictory',
    'to-check': 'to check',
  },
  reckoned: 'calculated',
  toldTwice: (written, whole) => `${written}, that is ${whole}`,
  yesNo: { yes: 'yes', no: 'no' },
  remark: (remark) => tellRemark(remark, 'en') ?? remark.code,
};

/** Of filled sheets: how sure a value is, and why. */
export const synthesisTexts: Catalogue<SynthesisTexts> = { fr, en };

type ToTell = {
  readonly status: keyof SynthesisTexts['statuses'];
  readonly by: string | null;
};

/** The state of a field in words: what a formula gives was not found but calculated. */
export function tellStatus({ status, by }: ToTell, language: Language): string {
  const texts = synthesisTexts[language];
  return status === 'found' && by === 'formula' ? texts.reckoned : texts.statuses[status];
}
