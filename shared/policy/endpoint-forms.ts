import { knownPresets } from './presets/known-presets.ts';
import { isSchemaNode as isNode, type SchemaNode as Node } from './schema-node.ts';

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
          ...endpoint.properties,
          operator: loosen(nodeAt(endpoint, 'operator')),
          evidence: loosen(nodeAt(endpoint, 'evidence')),
          models: namesOnly(nodeAt(endpoint, 'models')),
          preset: { type: 'string', enum: names },
        },
        required: ['preset', 'auth'],
      },
    ],
  };
}

/** Every key of every form that the node may take, none of them asked for. */
function loosen(node: Node): Node {
  const forms = (node.oneOf ?? [node]).filter(isNode);
  const keys = [...new Set(forms.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const properties = keys.map((key) => {
    const values = forms.map((form) => form.properties?.[key]).filter(isNode);
    return [key, unite(values)] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

/** One node for all; constants become a list of values, which an editor proposes. */
function unite(nodes: readonly Node[]): Node {
  const forms = [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
  const [first = {}, ...others] = forms;
  if (others.length === 0) return first;
  const values = forms.map((node) => node.const).filter((value) => value !== undefined);
  return values.length === forms.length ? { type: 'string', enum: values } : { anyOf: forms };
}

/** A preset knows most models by their names. */
function namesOnly(models: Node): Node {
  const { items } = models;
  return isNode(items) ? { ...models, items: { ...items, required: ['name'] } } : models;
}

function nodeAt({ properties }: Node, key: string): Node {
  const node = properties?.[key];
  return isNode(node) ? node : {};
}
