/** What a model wrote of one field; `value` null = it found none. */
export type FieldReply = {
  readonly fieldId: string;
  readonly value: string | null;
  readonly quote: string;
};

const mostObjects = 100;
const longestValue = 2_000;

/**
 * Reads the objects of a reply, one a line as asked, or over several lines, in a list, in a fence, among other words. What
 * is no object, or has no field of ours, is left out; of a field told twice the first counts.
 */
export function readFieldsReply(
  text: string,
  fieldIds: ReadonlySet<string>,
): ReadonlyMap<string, FieldReply> {
  const replies = new Map<string, FieldReply>();
  for (const object of objectsIn(text)) {
    const reply = toReply(object, fieldIds);
    if (reply !== null && !replies.has(reply.fieldId)) replies.set(reply.fieldId, reply);
  }
  return replies;
}

/** Each stretch between braces that holds no other brace: a reply of ours has none within. */
function objectsIn(text: string): readonly object[] {
  return [...text.matchAll(/\{[^{}]*\}/gu)].slice(0, mostObjects).flatMap(([written]) => {
    try {
      const parsed: unknown = JSON.parse(written.replace(/[\n\r\t]+/gu, ' '));
      return typeof parsed === 'object' && parsed !== null ? [parsed] : [];
    } catch {
      return [];
    }
  });
}

function toReply(object: object, fieldIds: ReadonlySet<string>): FieldReply | null {
  const named = new Map<string, unknown>(Object.entries(object));
  const told = (...names: readonly string[]): unknown =>
    names.map((name) => named.get(name)).find((value) => value !== undefined);
  const fieldId = told('id', 'champ', 'field');
  if (typeof fieldId !== 'string' || !fieldIds.has(fieldId)) return null;
  const value = asText(told('valeur', 'value'));
  return { fieldId, value, quote: asText(told('citation', 'quote')) ?? '' };
}

function asText(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value !== 'string') return null;
  const text = value.replace(/\s+/gu, ' ').trim().slice(0, longestValue);
  return text === '' || text === 'null' ? null : text;
}
