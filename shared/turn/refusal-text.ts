import { contactLine } from '../language/contact-line.ts';
import type { Language } from '../language/language.ts';
import { refusalTexts } from '../language/refusal-texts.ts';
import type { RefusalReason } from '../policy/decision.ts';
import type { Contact } from '../policy/policy.ts';

const asksToRephrase: ReadonlySet<RefusalReason['kind']> = new Set([
  'empty-question',
  'unreadable',
  'too-long',
] as const);

/** Requests beside which there is something that Calame does do. */
const hasInstead: ReadonlySet<RefusalReason['kind']> = new Set([
  'high-risk',
  'individual-decision',
] as const);

/** A refusal in words: the reason, then who can help. */
export function refusalText(
  reason: RefusalReason,
  contact: Contact | null,
  language: Language,
): string {
  const texts = refusalTexts[language];
  const why = [
    reasonText(reason, language),
    ...(hasInstead.has(reason.kind) ? [texts.instead] : []),
  ].join(' ');
  if (contact === null || asksToRephrase.has(reason.kind)) return why;
  return `${why}\n\n${texts.contact(contactLine(contact))}`;
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
    case 'individual-decision':
      return texts.individualDecision;
    case 'guest':
      return texts.guest;
    case 'privacy-failed':
      return texts.privacyFailed;
    case 'unreadable':
      return texts.unreadable;
    case 'empty-question':
      return texts.emptyQuestion;
    case 'too-long':
      return texts.tooLong(reason.limit);
  }
}
