import type { OrganisationKind } from '../../policy/policy.ts';
import type { Template } from '../template.ts';
import { conventionTemplates } from './conventions.fr.ts';
import { decisionTemplates } from './decisions.fr.ts';
import { deliberationTemplates } from './deliberation.fr.ts';
import { appealLetters } from './letters-appeals.fr.ts';
import { partnerLetters } from './letters-partners.fr.ts';
import { publicLetters } from './letters-public.fr.ts';
import { staffLetters } from './letters-staff.fr.ts';
import { meetingTemplates } from './meetings.fr.ts';
import { paperTemplates } from './papers.fr.ts';
import { shortTexts } from './short-texts.fr.ts';

/** Every template that the product brings, acts first, then letters. */
export const templates: readonly Template[] = [
  ...deliberationTemplates,
  ...decisionTemplates,
  ...meetingTemplates,
  ...conventionTemplates,
  ...paperTemplates,
  ...publicLetters,
  ...appealLetters,
  ...partnerLetters,
  ...staffLetters,
  ...shortTexts,
];

/** Null for an id that the product does not bring. */
export function findTemplate(id: string): Template | null {
  return templates.find((one) => one.id === id) ?? null;
}

/** Those that serve in an organisation of that kind. */
export function templatesFor(kind: OrganisationKind): readonly Template[] {
  return templates.filter(
    ({ organisations }) => organisations.length === 0 || organisations.includes(kind),
  );
}
