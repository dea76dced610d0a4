import type { ReferenceBase } from '#shared/acts/reference.ts';
import { packBase } from '#shared/wire/reference-base.ts';
import type { Route } from './route.ts';
import { sendTaggedJson, type TaggedJson, tagJson } from './send-tagged-json.ts';
import type { Visit } from './visit.ts';

/** A base is the same value until the organisation's references change: so is what is sent of it. */
const sent = new WeakMap<ReferenceBase, Promise<TaggedJson>>();

const tellBase = async (visit: Visit): Promise<void> => {
  const base = await visit.ports.drafting.references();
  const told = sent.get(base) ?? tagJson(packBase(base));
  sent.set(base, told);
  sendTaggedJson(visit, await told);
};

/** What the checks of the Word panel, which run on the person's own computer, judge references against. */
export const referenceRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/reference-base', rule: 'person', run: tellBase },
];
