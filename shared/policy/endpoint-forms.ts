import type { z } from 'zod';
import { knownPresets } from './presets/known-presets.ts';

type Node = z.core.JSONSchema.BaseSchema;
type Properties = NonNullable<Node['properties']>;

/**
 * The two forms of an endpoint in an editor: whole, or the name of a preset and what the file says beside it, of which only
 * the sign-in is asked for. What a preset leaves open is told when the file is checked.
 */
export function endpointForms(endpoint: Node): Node {
  const { preset: _, ...whole } = endpoint.properties ?? {};
  const names = knownPresets.map(({ name }) => name);
  return {
    anyOf: [
      { ...endpoint, properties: whole },
      {
        ...endpoint,
        properties: {
          ...mapProperties(endpoint.properties ?? {}, loosen, ['operator', 'evidence']),
          models: loosenItems(nodeAt(endpoint, 'models')),
          preset: { type: 'string', enum: names },
        },
        required: ['preset', 'auth'],
      },
    ],
  };
}

function mapProperties(
  properties: Properties,
  change: (node: Node) => Node,
  keys: readonly string[],
): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([key, node]) => [
      key,
      typeof node !== 'boolean' && keys.includes(key) ? change(node) : node,
    ]),
  );
}

/** Every key of every form that the node may take, none of them asked for. */
function loosen(node: Node): Node {
  const forms = node.oneOf ?? node.anyOf;
  if (forms === undefined) {
    const { required: _, ...rest } = node;
    return rest;
  }
  const properties: Properties = Object.assign({}, ...forms.map((form) => objectOf(form)));
  const types = forms.map((form) => typeOf(form)).filter((type) => type !== undefined);
  return {
    type: 'object',
    properties: { ...properties, type: { type: 'string', enum: types } },
    additionalProperties: false,
  };
}

function loosenItems(models: Node): Node {
  const { items } = models;
  return typeof items === 'object' && !Array.isArray(items)
    ? { ...models, items: { ...items, required: ['name'] } }
    : models;
}

function objectOf(form: Node | boolean): Properties {
  return typeof form === 'boolean' ? {} : (form.properties ?? {});
}

function typeOf(form: Node | boolean): string | undefined {
  const type = objectOf(form)['type'];
  return typeof type === 'object' && typeof type.const === 'string' ? type.const : undefined;
}

function nodeAt({ properties }: Node, key: string): Node {
  const node = properties?.[key];
  return typeof node === 'object' ? node : {};
}
