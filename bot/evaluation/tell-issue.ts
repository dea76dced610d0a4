import type { z } from 'zod';
import { goldenTexts } from '#shared/language/golden-texts.ts';
import type { Language } from '#shared/language/language.ts';

/** What a schema found at fault in a line, and what to write instead. */
export function tellIssue(issue: z.core.$ZodIssue, language: Language): string {
  const texts = goldenTexts[language];
  const member = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return texts.unknownMember(issue.keys.join(', '));
    case 'invalid_value':
      return texts.oneOf(member, issue.values.map(String).join(', '));
    case 'too_big':
      return texts.tooBig(member, String(issue.maximum));
    case 'too_small':
      return texts.tooSmall(member);
    case 'invalid_format':
      return texts.notADate(member);
    case 'invalid_type':
      return texts.wrongKind(member, issue.expected);
    default:
      return texts.notUsable(member);
  }
}
