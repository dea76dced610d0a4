import { z } from 'zod';
import type { Language } from '../language/language.ts';
import { defaultDescription, policyDescriptions } from '../language/policy-descriptions.ts';
import { endpointForms } from './endpoint-forms.ts';
import { policySchema } from './schema/policy-schema.ts';
import { isSchemaNode as isNode, type SchemaNode as Node } from './schema-node.ts';

/**
 * JSON Schema (draft 7, the one that editors of YAML know) of the file as an admin writes it, made from the schema that
 * the program validates with, each key described. The rules that need two places of the file are not in it.
 */
export function policyJsonSchema(language: Language): Node {
  const schema = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' });
  return {
    title: policyDescriptions[language]['$'] ?? '',
    ...describe(withPresets(schema), '', language),
  };
}

function withPresets(schema: Node): Node {
  const endpoints = schema.properties?.['endpoints'];
  if (!isNode(endpoints) || !isNode(endpoints.items)) return schema;
  return {
    ...schema,
    properties: {
      ...schema.properties,
      endpoints: { ...endpoints, items: endpointForms(endpoints.items) },
    },
  };
}

/** A key's name is `endpoints.evidence.sku`: lists and alternatives leave no trace in it. */
function describe(node: Node, name: string, language: Language): Node {
  const { properties, items, additionalProperties, oneOf, anyOf } = node;
  const inside = (list: readonly (Node | boolean)[]): Node[] =>
    list.filter(isNode).map((one) => describe(one, name, language));
  return {
    ...node,
    ...described(node, name, language),
    ...(properties === undefined ? {} : { properties: describeAll(properties, name, language) }),
    ...(isNode(additionalProperties)
      ? { additionalProperties: describe(additionalProperties, `${name}.*`, language) }
      : {}),
    ...(isNode(items) ? { items: describe({ ...items }, `${name}[]`, language) } : {}),
    ...(oneOf === undefined ? {} : { oneOf: inside(oneOf) }),
    ...(anyOf === undefined ? {} : { anyOf: inside(anyOf) }),
  };
}

function describeAll(
  properties: Readonly<Record<string, Node | boolean>>,
  name: string,
  language: Language,
): Record<string, Node | boolean> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [
      key,
      isNode(property)
        ? describe(property, name === '' ? key : `${name}.${key}`, language)
        : property,
    ]),
  );
}

function described(node: Node, name: string, language: Language): Pick<Node, 'description'> {
  const description = descriptionOf(name.replaceAll('[]', ''), language);
  if (description === undefined || name === '' || name.endsWith('[]')) return {};
  const shown = defaultText(node.default);
  const end = shown === null ? '' : ` ${defaultDescription[language](shown)}`;
  return { description: `${description}${end}` };
}

/** The key's own words, else those of its siblings (`uses.*.route`). */
function descriptionOf(name: string, language: Language): string | undefined {
  const texts = policyDescriptions[language];
  const parts = name.split('.');
  const patterns = parts.map((_, star) =>
    parts.map((part, at) => (at === star ? '*' : part)).join('.'),
  );
  return [name, ...patterns].map((one) => texts[one]).find((text) => text !== undefined);
}

function defaultText(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  return value === undefined || typeof value === 'object' ? null : String(value);
}
