import { accessDenied } from '../word-error.ts';
import {
  child,
  childrenOf,
  create,
  type Element,
  insert,
  remove,
  valueIn,
  W15,
} from '../xml-tree.ts';

export function propertiesOfControl(sdt: Element): Element {
  const known = child(sdt, 'sdtPr');
  if (known !== null) return known;
  const made = create(sdt, 'sdtPr');
  insert(sdt, made, sdt.firstChild);
  return made;
}

const order = ['rPr', 'alias', 'tag', 'id', 'lock', 'placeholder', 'temporary', 'showingPlcHdr'];

export function setChild(sdt: Element, name: string, value: string | null): void {
  const properties = propertiesOfControl(sdt);
  const old = child(properties, name);
  if (old !== null) remove(old);
  if (value === null) return;
  const rank = order.indexOf(name);
  const next = childrenOf(properties).find(
    (one) => !order.slice(0, rank + 1).includes(one.localName ?? ''),
  );
  insert(
    properties,
    create(sdt, name, value === '' && name === 'showingPlcHdr' ? {} : { val: value }),
    next ?? null,
  );
}

/** Refuses a change of content where the author of the document locked it. */
export function checkUnlocked(sdt: Element): void {
  const lock = valueIn(propertiesOfControl(sdt), 'lock');
  if (lock === 'contentLocked' || lock === 'sdtContentLocked')
    throw accessDenied('a control that cannot be edited');
}

export function setLock(sdt: Element, part: 'edit' | 'delete', isLocked: boolean): void {
  const now = valueIn(propertiesOfControl(sdt), 'lock') ?? 'unlocked';
  const cannotEdit =
    part === 'edit' ? isLocked : now === 'contentLocked' || now === 'sdtContentLocked';
  const cannotDelete =
    part === 'delete' ? isLocked : now === 'sdtLocked' || now === 'sdtContentLocked';
  const both = cannotDelete ? 'sdtContentLocked' : 'contentLocked';
  setChild(sdt, 'lock', cannotEdit ? both : cannotDelete ? 'sdtLocked' : null);
}

export const lockOf = (sdt: Element): string =>
  valueIn(propertiesOfControl(sdt), 'lock') ?? 'unlocked';

export const appearances: readonly string[] = ['BoundingBox', 'Tags', 'Hidden'];

export function appearanceOf(sdt: Element): string {
  const found = childrenOf(propertiesOfControl(sdt)).find(
    (one) => one.namespaceURI === W15 && one.localName === 'appearance',
  );
  const value = found?.getAttributeNS(W15, 'val') ?? 'boundingBox';
  return appearances.find((one) => one.toLowerCase() === value.toLowerCase()) ?? 'BoundingBox';
}

export function setW15(sdt: Element, name: string, value: string): void {
  const properties = propertiesOfControl(sdt);
  for (const one of childrenOf(properties))
    if (one.namespaceURI === W15 && one.localName === name) remove(one);
  const made = sdt.ownerDocument?.createElementNS(W15, `w15:${name}`);
  if (made === undefined) return;
  made.setAttributeNS(W15, 'w15:val', value);
  properties.appendChild(made);
}
