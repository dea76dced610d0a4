import { foldText } from '../french/fold-text.ts';
import { findWrittenNumbers, readWrittenNumber } from '../french/written-numbers.ts';

/** What a contract wants of one indicator, or the price that it sets. */
export type Objective = {
  readonly name: string;
  /** As the contract writes it: `au moins 98 %`. */
  readonly written: string;
  readonly sign: '>=' | '<=' | '=';
  readonly value: number;
  /** `1.237` of a program is 1,237 where a person means 1 237: the other reading; null = there is none. */
  readonly otherwise: number | null;
  readonly unit: string | null;
  /** The words of the contract; null = it has none for this indicator alone. */
  readonly penalty: string | null;
};

const least = /au moins|minimum|minimal|superieure? (?:ou egale? )?a|plus de|>=?|≥/;
const most =
  /au plus|maximum|maximal|inferieure? (?:ou egale? )?a|moins de|n'excede pas|ne depasse pas|<=?|≤/;
const entry = /^(?<name>[^:]{2,160}?)\s*:\s*(?<objective>[^()]{1,120}?)\s*(?:\((?<more>.*)\))?$/u;

/**
 * Objectives or tariffs of a contract from the text that its list became: `Rendement : au moins 82 % (500 € par point)`,
 * separated by ` ; `. Entries without a figure are left out.
 */
export function readObjectives(text: string): readonly Objective[] {
  return text.split(/\s*(?:;|\n)\s*/u).flatMap((one): readonly Objective[] => {
    const { name, objective, more } = entry.exec(one.trim())?.groups ?? {};
    if (name === undefined || objective === undefined) return [];
    const plain = withFrenchDecimals(objective);
    const number = readWrittenNumber(plain) ?? findWrittenNumbers(plain)[0];
    if (number === undefined) return [];
    const { unit, penalty } = readMore(more);
    return [
      {
        name: name.trim(),
        written: objective.trim(),
        sign: signOf(objective),
        value: number.value,
        otherwise: asDecimal(objective),
        unit: number.unit ?? unit,
        penalty,
      },
    ];
  });
}

/** `1.5 €` of a file that a program wrote. */
const withFrenchDecimals = (text: string): string =>
  text.replace(/(?<=\d)\.(?=\d{1,2}(?!\d))/u, ',');

function asDecimal(text: string): number | null {
  const written = /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])/u.exec(text)?.[0];
  return written === undefined ? null : Number(written);
}

function signOf(objective: string): Objective['sign'] {
  const folded = foldText(objective).replace(/[’]/g, "'");
  if (least.test(folded)) return '>=';
  return most.test(folded) ? '<=' : '=';
}

/** A unit alone, or what missing the objective costs. */
function readMore(more: string | undefined): Pick<Objective, 'unit' | 'penalty'> {
  const parts = (more ?? '').split(/,\s+/u).filter((part) => part.trim() !== '');
  const unit = parts.find((part) => /^(?:%|€|[a-zé³/²]{1,12})$/iu.test(part.trim()));
  const penalty = parts
    .filter((part) => part !== unit)
    .join(', ')
    .trim();
  return { unit: unit?.trim() ?? null, penalty: penalty === '' ? null : penalty };
}
