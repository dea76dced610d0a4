import { understandDate } from '#shared/document/understand-date.ts';
import { understandNature } from '#shared/document/understand-nature.ts';
import type { SourceColumns } from '#shared/policy/space-source.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { Said } from '../sources/ports.ts';

const longestOwner = 200;

/** What the columns of a file say; `odd` names those whose value is not understood, which then say nothing. */
export function mapColumns(
  fields: Readonly<Record<string, unknown>>,
  /** Internal names, by what they say. */
  columns: SourceColumns,
  timeZone: string,
): { readonly said: Said; readonly odd: readonly string[] } {
  const odd: string[] = [];
  const read = <Value>(
    column: string | undefined,
    understand: (text: string) => Value | null,
  ): Value | null => {
    if (column === undefined || isNothing(fields[column])) return null;
    const text = textOf(fields[column]);
    const value = text === null ? null : understand(text);
    if (value === null) odd.push(column);
    return value;
  };
  const dayOf = (text: string): string | null => dayFrom(text, timeZone);
  const said = {
    owner: read(columns.owner, (text) => text.slice(0, longestOwner)),
    reviewAt: read(columns.reviewAt, dayOf),
    nature: read(columns.nature, understandNature),
    validFrom: read(columns.validFrom, dayOf),
    validUntil: read(columns.validUntil, dayOf),
  };
  return { said, odd };
}

/** A day of a SharePoint column comes as an instant: midnight where the organisation is, told in UTC. */
function dayFrom(text: string, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T.*Z$/u.test(text)) return understandDate(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : dayIn(at, timeZone);
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)
  );
}

/** A text, a choice, a person or the first of several. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const members = new Map<string, unknown>(Object.entries(value));
  const name = members.get('LookupValue') ?? members.get('displayName');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}
