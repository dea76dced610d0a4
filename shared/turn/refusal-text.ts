import { contactLine } from '../language/contact-line.ts';
import type { Language } from '../language/language.ts';
import { refusalTexts } from '../language/refusal-texts.ts';
import type { RefusalReason } from '../policy/decision.ts';
import type { Contact } from '../policy/policy.ts';

/** A refusal in words: the reason, then who can help. */
export function refusalText(
  reason: RefusalReason,
  contact: Contact | null,
  language: Language,
): string {
  const why = reasonText(reason, language);
  const asksToRephrase = reason.kind === 'empty-question' || reason.kind === 'too-long';
  if (contact === null || asksToRephrase) return why;
  return `${why}\n\n${refusalTexts[language].contact(contactLine(contact))}`;
}

function reasonText(reason: RefusalReason, language: Language): string {
  const texts = refusalTexts[language];
  switch (reason.kind) {
    case 'use-disabled':
      return texts.useDisabled;
    case 'not-for-person':
      return texts.notForPerson;
    case 'class-not-allowed':
      return texts.classNotAllowed;
    case 'prohibited':
    case 'high-risk':
      return texts.gates[reason.gate];
    case 'guest':
      return texts.guest;
    case 'privacy-failed':
      return texts.privacyFailed;
    case 'empty-question':
      return texts.emptyQuestion;
    case 'too-long':
      return texts.tooLong(reason.limit);
  }
}
