import type { z } from 'zod';

/** A schema within a JSON Schema, as zod writes it. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

/** Whether this is a schema of its own, not `true`, `false` or a list of schemas. */
export function isSchemaNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
