import type { Rule } from './rule.ts';
import { acronymRules } from './rules/acronyms.ts';
import { articleRules } from './rules/articles.ts';
import { attendanceRules } from './rules/attendance.ts';
import { dateRules } from './rules/dates.ts';
import { personalDataRules } from './rules/personal-data.ts';
import { placeholderRules } from './rules/placeholders.ts';
import { proxyRules } from './rules/proxies.ts';
import { quorumRules } from './rules/quorum.ts';
import { referenceRules } from './rules/references.ts';
import { remedyRules } from './rules/remedies.ts';
import { signatureRules } from './rules/signatures.ts';
import { structureRules } from './rules/structure.ts';
import { styleRules } from './rules/style.ts';
import { typographyRules } from './rules/typography.ts';
import { voteRules } from './rules/votes.ts';
import { withdrawalRules } from './rules/withdrawal.ts';

/** Every rule, in the order in which an act is read. */
export const rules: readonly Rule[] = [
  ...structureRules,
  ...articleRules,
  ...quorumRules,
  ...proxyRules,
  ...attendanceRules,
  ...voteRules,
  ...withdrawalRules,
  ...signatureRules,
  ...remedyRules,
  ...dateRules,
  ...referenceRules,
  ...personalDataRules,
  ...placeholderRules,
  ...styleRules,
  ...acronymRules,
  ...typographyRules,
];
