import { inheritanceTexts } from '../../language/inheritance-texts.ts';
import type { Language } from '../../language/language.ts';
import { policyJsonSchema } from '../policy-json-schema.ts';
import { isSchemaNode as isNode, type SchemaNode as Node } from '../schema-node.ts';
import { isSaidById, isSaidWhole } from './merge-trees.ts';

/**
 * JSON Schema of a file that extends another: the keys of a policy, of which it says what it wants, save where a thing is
 * said whole or by its id. That nothing is widened is told when the file is checked.
 */
export function childJsonSchema(language: Language): Node {
  const texts = inheritanceTexts[language];
  const keys = relax(policyJsonSchema(language), '');
  return {
    ...keys,
    title: texts.childTitle,
    required: ['extends'],
    properties: {
      extends: { type: 'string', minLength: 1, description: texts.extendsDescription },
      ...keys.properties,
    },
  };
}

/** The same keys, none of them asked for; what is said whole stays as it is. */
function relax(node: Node, path: string): Node {
  if (isSaidWhole(path)) return node;
  const { required: _, properties, items, anyOf, oneOf, additionalProperties, ...rest } = node;
  const inside = (forms: readonly (Node | boolean)[]): Node[] =>
    forms.filter(isNode).map((form) => relax(form, path));
  return {
    ...rest,
    ...(properties === undefined ? {} : { properties: relaxAll(properties, path) }),
    ...(items === undefined ? {} : { items: relaxItem(items, path) }),
    ...(anyOf === undefined ? {} : { anyOf: inside(anyOf) }),
    ...(oneOf === undefined ? {} : { oneOf: inside(oneOf) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties: isNode(additionalProperties)
            ? relax(additionalProperties, `${path}.*`)
            : additionalProperties,
        }),
  };
}

function relaxAll(
  properties: Readonly<Record<string, Node | boolean>>,
  path: string,
): Record<string, Node | boolean> {
  return Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [
      key,
      isNode(property) ? relax(property, path === '' ? key : `${path}.${key}`) : property,
    ]),
  );
}

/** An entry of a list by id names the thing that it narrows; other lists are said whole. */
function relaxItem(items: NonNullable<Node['items']>, path: string): NonNullable<Node['items']> {
  if (!isNode(items) || !isSaidById(path)) return items;
  return {
    ...relax(items, `${path}[]`),
    ...(items.anyOf === undefined ? { required: ['id'] } : {}),
  };
}
