import type { Facts, Template } from '../../acts/template.ts';
import { readWanted } from './read-wanted.fr.ts';

/** The facts of a template that a request tells by itself, in its own words; `toldAll` when nothing of it is left out. */
export type WantedFacts = { readonly facts: Facts; readonly toldAll: boolean };

const civilities: readonly (readonly [RegExp, string])[] = [
  [/^(?:Mme|Madame|Mlle)(?![\p{L}])/u, 'Madame'],
  [/^(?:M\.|Monsieur)(?![\p{L}])/u, 'Monsieur'],
];
/** « Qui demande une terrasse », as it reads after « concernant ». */
const demand =
  /(?:^|\s)(?:qui|a|ayant) (?:a )?(?:demandée?|demande|sollicitée?|sollicite|souhaite|voudrait) (?:à |d[’']|de )?(.+)$/iu;

/** Reads them by rules alone; only facts that the template asks are given. */
export function wantedFacts(template: Template, instruction: string): WantedFacts {
  const { to, subject, letter } = readWanted(instruction);
  if (subject === null && to === null) return { facts: {}, toldAll: true };
  const asks = (id: string): boolean => template.facts.some((fact) => fact.id === id);
  const facts: Record<string, string> = {};
  const give = (id: string, value: string | undefined | null): void => {
    if (value !== undefined && value !== null && asks(id)) facts[id] = value;
  };
  const wish = demand.exec(instruction)?.[1]?.replace(/[\s.?!]+$/u, '');
  give('objet', subject);
  give('notes', letter.length === 0 ? null : letter.join('\n'));
  give('destinataire', to);
  give('appel', civilities.find(([cue]) => cue.test(to ?? ''))?.[1]);
  give('demande', wish ?? subject);
  const heldAll = facts['notes'] !== undefined || facts['demande'] === subject;
  const heldSubject = facts['objet'] !== undefined && letter.length < 2;
  const heldWish = wish !== undefined && facts['demande'] !== undefined;
  const heldTo = to === null || facts['destinataire'] !== undefined || facts['notes'] !== undefined;
  return { facts, toldAll: heldTo && (heldAll || heldSubject || heldWish) };
}
