import { createHash } from 'node:crypto';

/** Namespace of the ids that Calame derives from others: drawn once for the project, never to be changed. */
const calameNamespace = 'b7d1f0c2-6a54-4c8e-9f2b-0d3e5a7c9b18';

/** Id of the app in the catalogue of an organisation, from the Entra application id of its bot. */
export function catalogueIdOf(appId: string): string {
  return deriveGuid(`teams-app:${appId.toLowerCase()}`);
}

/** Id of the XML manifest that goes with this app of the catalogue. */
export function wordIdOf(id: string): string {
  return deriveGuid(`word-add-in:${id.toLowerCase()}`);
}

/** A name-based GUID (RFC 9562, version 5): the same name gives the same id, on any computer. */
function deriveGuid(name: string): string {
  const space = Buffer.from(calameNamespace.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = hash.toString('hex');
  return [8, 12, 16, 20, 32]
    .map((end, part) => digits.slice([0, 8, 12, 16, 20][part], end))
    .join('-');
}
