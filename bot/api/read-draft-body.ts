import { z } from 'zod';
import { actKinds } from '#shared/acts/act-kind.ts';
import { readTemplate } from '#shared/acts/read-template.ts';
import { draftBounds } from '#shared/draft-bounds.ts';
import { targetLanguages } from '#shared/drafting/rewriting.ts';
import { Fault } from '#shared/fault.ts';
import { rewriteModes } from '#shared/rewriting/rewrite-mode.ts';
import type { DraftRequest } from '#shared/wire/draft-exchange.ts';
import type { RewriteRequest } from '#shared/wire/rewrite-exchange.ts';
import type {
  ReplacementRequest,
  TemplateRequest,
  ValidationRequest,
} from '#shared/wire/word-exchange.ts';
import { conversationName } from './answer-question.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Visit } from './visit.ts';

/** A draft's or a document's name as panes choose it. */
const name = z.string().regex(conversationName);
const fact = z.string().max(draftBounds.fact);
const material = z.string().max(draftBounds.material);

/** What was told of an act, by the ids of its template. */
export const factsSchema: z.ZodType<DraftRequest['facts']> = z
  .record(z.string().regex(/^[\p{L}\d]{1,60}$/u), z.union([fact, z.array(fact).max(200)]))
  .refine((facts) => Object.keys(facts).length <= draftBounds.facts);

const draft: z.ZodType<DraftRequest> = z.strictObject({
  draftId: name,
  move: z.enum(['draft', 'reply']),
  kind: z.enum(actKinds),
  templateId: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/u)
    .nullable(),
  facts: factsSchema,
  points: z
    .array(
      z.strictObject({
        point: z.string().max(draftBounds.point),
        answer: z.string().max(draftBounds.point).nullable(),
      }),
    )
    .max(draftBounds.points),
  instruction: z.string().max(draftBounds.instruction).nullable(),
  startingText: material.nullable(),
  letter: material.nullable(),
});

const rewrite: z.ZodType<RewriteRequest> = z
  .strictObject({
    mode: z.enum(rewriteModes),
    paragraphs: z.array(z.string().max(draftBounds.selection)).max(draftBounds.paragraphs),
    to: z.enum(targetLanguages).nullable(),
  })
  .refine(({ paragraphs }) => lengthOf(paragraphs) <= draftBounds.selection)
  .refine(({ paragraphs }) => paragraphs.some((text) => text.trim() !== ''))
  .refine(({ mode, to }) => (mode === 'traduire') === (to !== null));

const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0);

const validation: z.ZodType<ValidationRequest> = z
  .strictObject({
    documentId: name,
    step: z.enum(['relu', 'valide', 'publication']),
    blocks: z
      .array(
        z.strictObject({
          tag: z.string().min(1).max(64),
          hash: z.string().regex(/^[0-9a-f]{64}$/u),
        }),
      )
      .min(1)
      .max(500),
    responsible: z.string().trim().min(1).max(200).nullable(),
  })
  .refine(({ step, responsible }) => step === 'publication' || responsible === null);

const replacement: z.ZodType<ReplacementRequest> = z.strictObject({
  since: z.iso.date(),
  by: z.string().trim().min(1).max(200).nullable(),
});

const template = z.strictObject({ template: z.unknown() });

/** Throws `template-unfit` with the first thing that is wrong, and where. */
const readTemplateBody = async (visit: Visit): Promise<TemplateRequest> => {
  const body = await read(template)(visit);
  const found = readTemplate(body.template);
  if (found.ok) return { template: found.template };
  const [first] = found.faults;
  throw new Fault('template-unfit', {
    path: first?.path ?? '$',
    problem: first?.problem ?? 'missing',
    found: first?.found ?? '',
  });
};

/** Bytes: the largest act to start from, with a letter and its facts. */
const largest = 512 * 1024;

/** Reads a body by its schema. Throws `request-unreadable` for any other, `request-too-large`. */
const read =
  <Body>(schema: z.ZodType<Body>): ((visit: Visit) => Promise<Body>) =>
  async ({ request }) => {
    const found = schema.safeParse(await readJsonBody(request, largest));
    if (!found.success) throw new Fault('request-unreadable');
    return found.data;
  };

/** The bodies of the Word panel, each with its bounds. */
export const draftBodies: {
  readonly draft: (visit: Visit) => Promise<DraftRequest>;
  readonly rewrite: (visit: Visit) => Promise<RewriteRequest>;
  readonly validation: (visit: Visit) => Promise<ValidationRequest>;
  readonly template: (visit: Visit) => Promise<TemplateRequest>;
  /** As it came: the room of references reads it. */
  readonly reference: (visit: Visit) => Promise<unknown>;
  readonly replacement: (visit: Visit) => Promise<ReplacementRequest>;
} = {
  draft: read(draft),
  rewrite: read(rewrite),
  validation: read(validation),
  template: readTemplateBody,
  reference: read(z.unknown()),
  replacement: read(replacement),
};

/** A name in an address. Throws `request-unreadable` for what no pane would choose. */
export const readName = (written: string): string => {
  if (!conversationName.test(written)) throw new Fault('request-unreadable');
  return written;
};
