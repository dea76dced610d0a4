import type { FactAsked, Facts, FactType } from './template.ts';

/** What is told of a particular when it becomes a fact. */
type FoundFact = {
  /** `date`, of which the first fact is `date1`; or an id of its own, `secretaire`. */
  readonly name: string;
  readonly isWhole: boolean;
  readonly type: FactType;
  readonly value: string | readonly string[];
  /** Words around it, so that the drafter knows which one is asked. */
  readonly label: string;
};

/** Gives ids to facts as they are found; the same value is the same fact wherever it stands. */
export type FactCollector = {
  /** The gap to write in place of the particular: `{{date1}}`. */
  readonly gapFor: (found: FoundFact) => string;
  readonly asked: () => readonly FactAsked[];
  readonly facts: () => Facts;
};

export function createFactCollector(): FactCollector {
  const asked: FactAsked[] = [];
  const facts: Record<string, string | readonly string[]> = {};
  const ids = new Map<string, string>();
  const counts = new Map<string, number>();
  const newId = ({ name, isWhole }: FoundFact): string => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return isWhole && count === 1 ? name : `${name}${count}`;
  };
  return {
    gapFor: (found) => {
      const key = `${found.type} ${found.isWhole ? found.name : ''} ${String(found.value).toLowerCase()}`;
      const id = ids.get(key) ?? newId(found);
      if (!ids.has(key)) {
        ids.set(key, id);
        facts[id] = found.value;
        const label = labelOf(found);
        asked.push({ id, label, type: found.type, required: true, help: null, choices: [] });
      }
      return `{{${id}}}`;
    },
    asked: () => asked,
    facts: () => facts,
  };
}

const names: Readonly<Record<string, string>> = {
  date: 'date',
  dateEnLettres: 'date en lettres',
  heureEnLettres: 'heure en lettres',
  montantEnLettres: 'montant en lettres',
  periode: 'période',
  montant: 'montant',
  numero: 'numéro',
  personne: 'nom de la personne',
  nombre: 'nombre',
  adresse: 'adresse',
  courriel: 'adresse électronique',
  telephone: 'téléphone',
};

const longest = 110;

function labelOf({ name, label }: FoundFact): string {
  const around = label
    .replace(/[[\]{}\n]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const plain = names[name];
  if (plain === undefined) return (around || name).slice(0, longest);
  return (around === '' ? plain : `${plain} (« ${around} »)`).slice(0, longest);
}
