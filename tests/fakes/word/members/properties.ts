import type { NewPart } from '../docx-package.ts';
import { invalidArgument, itemNotFound } from '../word-error.ts';
import {
  type Argument,
  collectionOf,
  type Members,
  objectOf,
  type Plain,
  type WordObject,
} from '../word-object.ts';
import type { WordState } from '../word-state.ts';
import { childrenOf, documentOf, type Element, remove } from '../xml-tree.ts';
import { textIn, textOfValue } from './arguments.ts';

const customNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const valueTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const dublinCore = 'http://purl.org/dc/elements/1.1/';
const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
/** Of a text that Word keeps as a property of a document. */
const longest = 255;

const customPart: NewPart = {
  path: 'docProps/custom.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  relationship: 'custom-properties',
  owner: '',
  empty: `<Properties xmlns="${customNamespace}" xmlns:vt="${valueTypes}"/>`,
};

const corePart: NewPart = {
  path: 'docProps/core.xml',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  relationship:
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  owner: '',
  empty: `<cp:coreProperties xmlns:cp="${core}" xmlns:dc="${dublinCore}"/>`,
};

/** Where each property of a document stands in the file. */
const coreNames: Readonly<Record<string, readonly [string, string]>> = {
  Title: [dublinCore, 'dc:title'],
  Subject: [dublinCore, 'dc:subject'],
  Author: [dublinCore, 'dc:creator'],
  Comments: [dublinCore, 'dc:description'],
  Keywords: [core, 'cp:keywords'],
  Category: [core, 'cp:category'],
};

const coreElement = (name: string, state: WordState): Element | undefined => {
  const [namespace, full = ''] = coreNames[name] ?? [];
  return childrenOf(state.pack.ensure(corePart)).find(
    (one) => one.namespaceURI === namespace && one.localName === full.split(':')[1],
  );
};

function setCore(name: string, value: Plain, state: WordState): void {
  const [namespace = '', full = ''] = coreNames[name] ?? [];
  const root = state.pack.ensure(corePart);
  const made = coreElement(name, state) ?? documentOf(root).createElementNS(namespace, full);
  made.textContent = textOfValue(value);
  root.appendChild(made);
}

export const propertiesMembers: Members = {
  scalars: Object.fromEntries(
    Object.keys(coreNames).map((name) => [
      name,
      (_object: WordObject, state: WordState) => coreElement(name, state)?.textContent ?? '',
    ]),
  ),
  setters: Object.fromEntries(
    Object.keys(coreNames).map((name) => [
      name,
      (_object: WordObject, value: Plain, state: WordState) => setCore(name, value, state),
    ]),
  ),
  properties: {
    CustomProperties: (object, state) =>
      collectionOf('CustomPropertyCollection', object.node, () =>
        customsOf(state).map(customObject),
      ),
  },
};

const customsOf = (state: WordState): Element[] =>
  state.pack.has(customPart.path) ? childrenOf(state.pack.root(customPart.path)) : [];

const customObject = (node: Element): WordObject =>
  objectOf('CustomProperty', node, { key: node.getAttribute('name') ?? '' });

/** Keys differ by more than their capitals. */
const byKey = ({ items = [] }: WordObject, key: string): WordObject | undefined =>
  items.find((one) => one.key?.toLowerCase() === key.toLowerCase());

function addCustom(object: WordObject, args: readonly Argument[], state: WordState): WordObject {
  const key = textIn(args, 0);
  if (key === '' || key.length > longest)
    throw invalidArgument('the key of a property has 1 to 255 characters');
  const root = state.pack.ensure(customPart);
  const known = byKey({ ...object, items: childrenOf(root).map(customObject) }, key)?.node;
  const node = known ?? documentOf(root).createElementNS(customNamespace, 'property');
  if (known === undefined) {
    node.setAttribute('fmtid', '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}');
    node.setAttribute('pid', String(childrenOf(root).length + 2));
    node.setAttribute('name', key);
    root.appendChild(node);
  }
  const [, value = null] = args;
  setCustom(node, typeof value === 'object' ? null : value);
  return customObject(node);
}

function setCustom(node: Element, value: Plain): void {
  const types: Readonly<Record<string, string>> = {
    string: 'lpwstr',
    number: 'r8',
    boolean: 'bool',
  };
  const type = types[typeof value];
  if (type === undefined) throw invalidArgument('a property is a text, a number or a boolean');
  if (typeof value === 'string' && value.length > longest)
    throw invalidArgument('a property of more than 255 characters');
  for (const one of childrenOf(node)) remove(one);
  const made = documentOf(node).createElementNS(valueTypes, `vt:${type}`);
  made.textContent = String(value);
  node.appendChild(made);
}

function customValue(node: Element): Plain {
  const [held] = childrenOf(node);
  const text = held?.textContent ?? '';
  if (held?.localName === 'bool') return text === 'true' || text === '1';
  return ['r8', 'i4', 'int'].includes(held?.localName ?? '') ? Number(text) : text;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'String',
  number: 'Number',
  boolean: 'Boolean',
};

export const customPropertyMembers: Members = {
  scalars: {
    Key: ({ key = '' }) => key,
    Value: ({ node }) => customValue(node),
    Type: ({ node }) => typeNames[typeof customValue(node)] ?? 'String',
  },
  setters: { Value: ({ node }, value) => setCustom(node, value) },
  writes: {
    Delete: ({ node }) => {
      remove(node);
      return null;
    },
  },
};

export const customPropertyCollectionMembers: Members = {
  reads: {
    GetCount: ({ items = [] }) => items.length,
    GetItem: (object, args) => {
      const found = byKey(object, textIn(args, 0));
      if (found === undefined) throw itemNotFound('no property of this key');
      return found;
    },
    GetItemOrNullObject: (object, args) => byKey(object, textIn(args, 0)) ?? null,
  },
  writes: {
    Add: addCustom,
    DeleteAll: ({ items = [] }) => {
      for (const { node } of items) remove(node);
      return null;
    },
  },
};
