import type { FactAsked, Facts, Template } from '#shared/acts/template.ts';
import { templates } from '#shared/acts/templates/list-templates.ts';

/** A value as a drafter of a fictional community would tell it, by the type of the fact. */
export function toldFact({ id, type, choices }: FactAsked): string | readonly string[] {
  switch (type) {
    case 'date':
      return '2026-11-23';
    case 'time':
      return '18:30';
    case 'number':
      return '12';
    case 'amount':
      return '12500,5';
    case 'person':
      return 'Mme Claire Martin';
    case 'list':
      return lists[id] ?? ['que la salle est ancienne', 'que les usages changent'];
    case 'yes-no':
      return 'oui';
    case 'choice':
      return choices[0] ?? '';
    case 'long-text':
      return 'La salle date de 1970.\nElle est à rénover.';
    case 'text':
      return id === 'appel' ? 'Madame' : 'salle des fêtes';
  }
}

const lists: Readonly<Record<string, readonly string[]>> = {
  visas: ['le code de la commande publique', 'la demande du 3 mars 2026'],
  presents: ['M. Paul Noir', 'Mme Léa Blanc'],
  pouvoirs: ['M. Jean Gris à Mme Léa Blanc'],
};

export const toldFacts = (template: Template): Facts =>
  Object.fromEntries(template.facts.map((fact) => [fact.id, toldFact(fact)]));

/** Templates of acts and letters, which have a title or a closing formula; texts of a few lines have neither. */
export const actTemplates: readonly Template[] = templates.filter(({ blocks }) =>
  blocks.some(({ role }) => role === 'titre' || role === 'politesse'),
);
