import { formatCount } from '../../language/format-amounts.ts';
import { inheritanceTexts } from '../../language/inheritance-texts.ts';
import type { Language } from '../../language/language.ts';
import { presetTexts } from '../../language/preset-texts.ts';
import { looksSecret } from '../reading/looks-secret.ts';
import { sameTree } from '../reading/same-tree.ts';
import { isMapping, listAt, type Mapping, textAt } from '../reading/tree.ts';

/** A value on one line: a list by its items, a thing by its id, what has no name key by key. What looks like a secret is not repeated. */
export function tellValue(value: unknown, language: Language): string {
  const texts = inheritanceTexts[language];
  if (value === null || value === undefined) return texts.nothing;
  if (Number.isInteger(value)) return formatCount(Number(value), language);
  if (Array.isArray(value)) {
    return value.length === 0
      ? texts.emptyList
      : value.map((one) => tellValue(one, language)).join(', ');
  }
  if (isMapping(value)) {
    return textAt(value, ['id']) ?? textAt(value, ['name']) ?? tellKeys(value, language);
  }
  const text = String(value);
  return looksSecret(text) ? '…' : text;
}

/** What came, whole: of an endpoint, where it is and who runs it; of anything else, each key. */
export function tellNewcomer(value: unknown, language: Language): string {
  if (!isMapping(value)) return tellValue(value, language);
  return textAt(value, ['baseURL']) === null
    ? tellKeys(value, language)
    : tellEndpoint(value, language);
}

/** What differs between two values of one place, from the older to the newer; of two things, the keys that differ. */
export function tellDifference(before: unknown, after: unknown, language: Language): string {
  const { turned } = inheritanceTexts[language];
  if (isMapping(before) && isMapping(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys
      .filter((key) => !sameTree(before[key], after[key]))
      .map((key) => `${key} ${turned(...tellBoth(before[key], after[key], language))}`)
      .join(', ');
  }
  return turned(...tellBoth(before, after, language));
}

function tellBoth(before: unknown, after: unknown, language: Language): [string, string] {
  return [tellValue(before, language), tellValue(after, language)];
}

/** `for: all-agents ; route: scaleway`: the names of the keys are those of the file. */
function tellKeys(value: Mapping, language: Language): string {
  const { pair, nextKey } = inheritanceTexts[language];
  const told = Object.entries(value).filter(([, one]) => one !== undefined);
  return told.map(([key, one]) => pair(key, tellValue(one, language))).join(nextKey);
}

function tellEndpoint(endpoint: Mapping, language: Language): string {
  const texts = inheritanceTexts[language];
  const { knowledge } = presetTexts[language];
  const known = (key: string): string => {
    const value = textAt(endpoint, ['operator', key]);
    return value === 'yes' || value === 'no' ? knowledge[value] : knowledge.unknown;
  };
  const operator = textAt(endpoint, ['operator', 'name']);
  return texts.endpoint({
    id: textAt(endpoint, ['id']) ?? '',
    host: hostOf(textAt(endpoint, ['baseURL']) ?? ''),
    residency: textAt(endpoint, ['residency']) ?? '',
    place: textAt(endpoint, ['evidence', 'location']),
    operator:
      operator === null
        ? null
        : texts.operator(operator, textAt(endpoint, ['operator', 'headquarters']) ?? '', {
            secNumCloud: known('secNumCloud'),
            nonEuLaw: known('nonEuLaw'),
          }),
    models: listAt(endpoint, ['models']).map((model) => textAt(model, ['name']) ?? ''),
  });
}

/** `https://api.scaleway.ai/v1` → `api.scaleway.ai`, with its port when it has one. */
function hostOf(address: string): string {
  return address.replace(/^[a-z]+:\/\//, '').split('/', 1)[0] ?? address;
}
