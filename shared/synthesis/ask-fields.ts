import type { DocModel } from '../document/doc-model.ts';
import { neutraliseDocument } from '../privacy/neutralise-document.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { Composed, Grounds, Recipe } from '../turn/recipe.ts';
import { writingRecipe } from '../turn/writing-recipe.ts';
import {
  askWords,
  fieldLine,
  fieldsInstructions,
  fieldsRequest,
  wordingVersion,
} from './ask-instructions.fr.ts';
import {
  type AskedDocument,
  type AskedField,
  type AskPassage,
  gatherPassages,
  readForAsking,
  speaksOf,
} from './ask-passages.ts';
import type { FilledSheet } from './filled-sheet.ts';
import type { Sheet } from './sheet.ts';

/** One question about some fields of a document, ready for the spine. */
export type FieldsAsk = {
  readonly key: string;
  readonly text: string;
  readonly material: string;
  readonly recipe: Recipe;
};

/** Fields of one question: few enough for a small model to keep them apart. */
const fieldsEach = 6;
const tokensEach = 160;
/** Characters of request and material together, at most. */
const longest = 40_000;
/** Values that rules found, as they are shown to a model. */
const mostFound = 3;

/**
 * The questions that a filled sheet leaves to a model: fields that rules did not find, or are not sure of, and texts to
 * phrase, where the document speaks of them at all. What rules read with certainty costs nothing. `hash` is of any text.
 */
export function askFields(
  sheet: Sheet,
  filled: FilledSheet,
  model: DocModel,
  hash: (text: string) => string,
): readonly FieldsAsk[] {
  const document = readForAsking(model);
  return groupsOf(sheet, filled, document).flatMap((group) => {
    const passages = gatherPassages(group, document);
    if (passages.length === 0) return [];
    const material = [...group.map(shownField), ...passages.map(shownPassage)].join('\n\n');
    const named = JSON.stringify([wordingVersion, sheet.title, sheet.limits, material]);
    return [
      {
        key: `fields:${filled.fileHash}:${hash(named)}`,
        text: fieldsRequest,
        material,
        recipe: fieldsRecipe(sheet, group, passages),
      },
    ];
  });
}

function groupsOf(
  sheet: Sheet,
  filled: FilledSheet,
  document: AskedDocument,
): readonly (readonly AskedField[])[] {
  const byId = new Map(filled.fields.map((field) => [field.fieldId, field]));
  const open = sheet.fields.flatMap((field): readonly AskedField[] => {
    const own = byId.get(field.id);
    if (own === undefined || field.from !== 'document' || field.lines || field.kind === 'table') {
      return [];
    }
    const isSure = own.status === 'found' && field.kind !== 'text';
    const isAbsent = own.status === 'absent' && !speaksOf(field, document);
    return isSure || isAbsent ? [] : [{ field, filled: own }];
  });
  const bySection = new Map<string, AskedField[]>();
  for (const one of open) {
    const group = bySection.get(one.field.section) ?? [];
    bySection.set(one.field.section, [...group, one]);
  }
  return [...bySection.values()].flatMap((group) => inGroups(group, fieldsEach));
}

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** A field with what rules found for it. */
function shownField({ field, filled: { value, others } }: AskedField): string {
  const found = [value, ...others]
    .flatMap((one) => (one === null ? [] : [one.written.replace(/\s+/gu, ' ').slice(0, 160)]))
    .slice(0, mostFound);
  const line = `- ${fieldLine(field)}`;
  return found.length === 0 ? line : `${line} (${askWords.found} ${found.join(' ; ')})`;
}

/** `[3] page 12, Comptes > Charges`, then its words; what gives orders to a machine is left out. */
function shownPassage({ n, page, path, text }: AskPassage): string {
  const place = [page === null ? '' : askWords.page(page), path.join(' > ')].filter(Boolean);
  return `[${n}] ${place.join(', ')}\n${withoutOrders(text)}`;
}

function fieldsRecipe(
  sheet: Sheet,
  group: readonly AskedField[],
  passages: readonly AskPassage[],
): Recipe {
  return writingRecipe({
    use: 'synthesis',
    longest,
    retrieve: () => null,
    compose: (grounds, mask, nonce) => compose(sheet, group, passages, { grounds, mask, nonce }),
    check: () => ({
      // Read, and compared with the document, where it is laid beside what rules found.
      push: (text) => text,
      end: () => '',
      result: () => ({ citations: [], cutSentences: 0, declined: false }),
    }),
    withoutModel: () => ({ text: '', citations: [] }),
  });
}

function compose(
  sheet: Sheet,
  group: readonly AskedField[],
  passages: readonly AskPassage[],
  {
    grounds,
    mask,
    nonce,
  }: {
    readonly grounds: Grounds;
    readonly mask: (text: string) => string;
    readonly nonce: string;
  },
): Composed {
  const data = (text: string): string => mask(neutraliseDocument(text, nonce));
  return {
    messages: [
      {
        role: 'system',
        content: fieldsInstructions(sheet, grounds.snapshot.policy.organisation.name, nonce),
      },
      {
        role: 'user',
        content: [
          `<<<${nonce}>>>`,
          askWords.passages,
          ...passages.map((passage) => data(shownPassage(passage))),
          '',
          askWords.fields,
          ...group.map((one) => data(shownField(one))),
          `<<</${nonce}>>>`,
        ].join('\n'),
      },
    ],
    maxTokens: 200 + group.length * tokensEach,
    temperature: 0,
  };
}
