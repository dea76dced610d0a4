import type { CheckTexts } from '../../language/act-check-texts.ts';
import type { Told } from '../../language/act-check-told.ts';
import type { PersonalDataType } from '../../personal-data-type.ts';
import type { OrganisationKind } from '../../policy/policy.ts';
import type { BlockRole } from '../act.ts';
import type { ActKind } from '../act-kind.ts';
import type { ActReading, ReadBlock } from '../act-reading.ts';
import type { FindingPlace, RuleSource, Severity } from '../finding.ts';
import type { ReferenceBase } from '../reference.ts';
import type { ActFacts } from './facts/act-facts.ts';

/** Something personal in a text: offsets in UTF-16 units, `end` excluded. */
export type PersonalDatum = {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
};

/** What the checks are told beside the act. */
export type CheckSettings = {
  readonly organisation: OrganisationKind;
  /** Inhabitants of a commune, for the days of its convocations; null = not told, 3,500 and more is then assumed. */
  readonly population: number | null;
  /** Names of the members of the council, as they are listed; null = not told. */
  readonly roll: readonly string[] | null;
  readonly base: ReferenceBase;
  readonly language: 'fr' | 'en';
  /** Ids of rules that the organisation switched off. */
  readonly off: readonly string[];
  /** ISO date. */
  readonly today: string;
  /** Finds personal data in a text; null = none is looked for. */
  readonly personalData: ((text: string) => readonly PersonalDatum[]) | null;
};

/** An act being checked: what every rule reads. */
export type Check = {
  readonly reading: ActReading;
  readonly facts: ActFacts;
  readonly settings: CheckSettings;
  readonly texts: CheckTexts;
  readonly blocks: (role: BlockRole) => readonly ReadBlock[];
  /** Role of the block that holds each paragraph; null = none. */
  readonly roleOf: (paragraph: number) => BlockRole | null;
};

/** A finding before it bears the name of its rule. */
export type Remark = {
  readonly severity: Severity;
  readonly told: Told;
  readonly source: RuleSource | null;
  readonly where: FindingPlace | null;
};

export type Rule = {
  readonly id: string;
  /** Null = every text, of a known kind or not. */
  readonly kinds: readonly ActKind[] | null;
  /** Null = every kind of organisation. */
  readonly organisations: readonly OrganisationKind[] | null;
  readonly run: (check: Check) => readonly Remark[];
};
