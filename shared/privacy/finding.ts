import type { PersonalDataType } from '../personal-data-type.ts';
import type { Policy } from '../policy/policy.ts';

/** A personal datum where it stands: offsets in UTF-16 units of the text as it was given, `end` excluded. */
export type Finding = {
  readonly type: PersonalDataType;
  readonly start: number;
  readonly end: number;
  /** The text between the offsets, exactly as written. */
  readonly value: string;
};

/** What the policy says of each kind: `mask` hides it from the model, `allow` lets it through. */
export type PrivacyRules = Policy['privacy']['rules'];
