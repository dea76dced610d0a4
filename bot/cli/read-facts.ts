import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Facts } from '#shared/acts/template.ts';
import { Fault } from '#shared/fault.ts';
import { factsSchema } from '../api/read-draft-body.ts';
import { readTypedFile } from './read-typed-file.ts';

/** A number, a yes or a list of a YAML file as the text that a template takes. */
const value = z.union([
  z.string(),
  z.number().transform(String),
  z.boolean().transform((isSo) => (isSo ? 'oui' : 'non')),
]);
const written = z.record(z.string(), z.union([value, z.array(value)]));

/** The facts of a YAML or JSON file. Throws `input-unreadable`, or `input-malformed` with the line or the fact. */
export async function readFacts(file: string): Promise<Facts> {
  const given = (await readTypedFile(file)) ?? {};
  try {
    return factsSchema.parse(written.parse(given));
  } catch (cause) {
    const [first] = cause instanceof z.ZodError ? cause.issues : [];
    const fact = first?.path.map(String).join('.') ?? '';
    throw new Fault('input-malformed', { file, fact }, cause);
  }
}

/** A text file as it stands. Throws `input-unreadable`. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Fault('input-unreadable', { file }, cause);
  }
}
