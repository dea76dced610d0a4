import { documentTexts } from '#shared/language/document-texts.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { jobTexts } from '#shared/language/job-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { refusalText } from '#shared/turn/refusal-text.ts';
import type { JobWhy } from './ports.ts';

/** Why a job or a document stands still, in the reader's words. `file` is the document's name. */
export function tellWhy(why: JobWhy, file: string, language: Language): string {
  const texts = jobTexts[language];
  switch (why.kind) {
    case 'reading':
      return documentTexts[language].faults[why.code](file, why.details);
    case 'model-failed':
      return texts.modelFailed(why.unanswered);
    case 'refused':
      return refusalText(why.reason, why.contact, language);
    case 'needs-charter':
      return texts.needsCharter;
    case 'over-quota':
      return texts.overQuota;
    case 'person-gone':
      return texts.personGone;
    case 'stopped':
      return texts.stopped;
    case 'nothing-read':
      return texts.nothingRead;
    case 'fault': {
      const { what, next } = faultTexts[language][why.code](why.details);
      return `${what} ${next}`;
    }
  }
}
