import { z } from 'zod';
import { blockRoles } from '#shared/acts/act.ts';
import { actKinds } from '#shared/acts/act-kind.ts';
import { Fault } from '#shared/fault.ts';
import { type ActFileRequest, docxType, type TextReply } from '#shared/wire/act-exchange.ts';
import type { GivenFile } from '../act-files/act-desk.ts';
import { sharingRoles } from '../drafting/tell-settings.ts';
import { readBytes } from './read-bytes.ts';
import { readJsonBody } from './read-json-body.ts';
import type { Route } from './route.ts';
import { guardHeaders, sendJson } from './send-json.ts';
import type { Visit } from './visit.ts';

/** Megabytes of an act or of a letterhead, and of a letter with its attachments. */
const actMegabytes = 10;
const letterMegabytes = 20;
/** Bytes of an act as JSON: some 200 pages. */
const actBytes = 2_000_000;

const words = z.string().max(20_000);
const short = z.string().max(500);
const origin = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('template') }),
  z.strictObject({ by: z.literal('person') }),
  z.strictObject({ by: z.literal('reference'), referenceId: short }),
  z.strictObject({ by: z.literal('source'), sourceId: short }),
  z.strictObject({ by: z.literal('model'), traceId: z.string().regex(/^[\w-]{1,64}$/u) }),
]);
const row = z.array(words).max(30);
const block = z.strictObject({
  role: z.enum(blockRoles),
  number: z.int().min(1).max(9_999),
  title: short.nullable(),
  paragraphs: z.array(words).max(500),
  table: z.strictObject({ header: row, rows: z.array(row).max(1_000) }).nullable(),
  origin,
});
const actFileSchema: z.ZodType<ActFileRequest> = z.strictObject({
  act: z.strictObject({
    kind: z.enum(actKinds),
    templateId: short.nullable(),
    title: short,
    organisation: z.strictObject({
      name: short,
      kind: z.enum(['commune', 'epci', 'syndicat', 'ccas', 'departement', 'cdg']),
    }),
    language: z.enum(['fr', 'en']),
    blocks: z.array(block).max(1_000),
  }),
  documentId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/u),
  sources: z
    .array(
      z.strictObject({
        title: short,
        date: short.nullable(),
        url: z.string().max(2_000).nullable(),
        passage: words,
      }),
    )
    .max(50),
  models: z.array(short).max(20),
});

const sendDocx = ({ response }: Visit, bytes: Uint8Array): void => {
  response.writeHead(200, {
    ...guardHeaders,
    'content-type': docxType,
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="acte.docx"',
  });
  response.end(bytes);
};

const write = async (visit: Visit): Promise<void> => {
  const read = actFileSchema.safeParse(await readJsonBody(visit.request, actBytes));
  if (!read.success) throw new Fault('request-unreadable');
  sendDocx(visit, await visit.ports.acts.write(read.data));
};

/** The file of a body, under the name that the address gives it. */
const givenFile = async ({ request }: Visit, megabytes: number): Promise<GivenFile> => {
  const query = (request.url ?? '').split('?').slice(1).join('?');
  const name = new URLSearchParams(query).get('name')?.trim().slice(0, 200) ?? '';
  if (name === '') throw new Fault('request-unreadable');
  return { name, bytes: await readBytes(request, megabytes) };
};

const clean = async (visit: Visit): Promise<void> => {
  const file = { name: 'acte.docx', bytes: await readBytes(visit.request, actMegabytes) };
  sendDocx(visit, await visit.ports.acts.clean(visit.person, file, visit.language));
};

const readText = async (visit: Visit): Promise<void> => {
  const file = await givenFile(visit, letterMegabytes);
  const text = await visit.ports.acts.readText(file, visit.language);
  const reply: TextReply = { name: file.name, text };
  sendJson(visit.response, 200, reply);
};

const showLetterhead = async ({ ports, response }: Visit): Promise<void> =>
  sendJson(response, 200, await ports.acts.letterhead());

const setLetterhead = async (visit: Visit): Promise<void> => {
  const file = await givenFile(visit, actMegabytes);
  const { person, language, response } = visit;
  sendJson(response, 200, await visit.ports.acts.setLetterhead(person, file, language));
};

const removeLetterhead = async ({ ports, person, response }: Visit): Promise<void> => {
  await ports.acts.removeLetterhead(person);
  sendJson(response, 200, {});
};

const rule = 'person';
const sharers = { roles: sharingRoles } as const;

/** Acts as files: written, cleaned for the parapheur, letters read, the organisation's own Word template. */
export const actRoutes: readonly Route[] = [
  { method: 'POST', path: '/api/acts/docx', rule, run: write },
  { method: 'POST', path: '/api/acts/clean', rule, run: clean },
  { method: 'POST', path: '/api/texts', rule, run: readText },
  { method: 'GET', path: '/api/letterhead', rule, run: showLetterhead },
  { method: 'PUT', path: '/api/letterhead', rule: sharers, run: setLetterhead },
  { method: 'DELETE', path: '/api/letterhead', rule: sharers, run: removeLetterhead },
];
