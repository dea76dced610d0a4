import type { ServerResponse } from 'node:http';
import { Fault, type FaultCode } from '#shared/fault.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { FaultReply } from '#shared/wire/fault-reply.ts';
import type { TurnLine } from '#shared/wire/turn-line.ts';
import { guardHeaders } from './send-json.ts';
import type { ApiPorts } from './visit.ts';

const statusOf: Partial<Readonly<Record<FaultCode, number>>> = {
  'access-closed': 401,
  'access-foreign': 401,
  'request-unreadable': 400,
  'request-too-large': 413,
  'address-unknown': 404,
  'method-refused': 405,
  'source-unknown': 404,
  'answer-unknown': 404,
  'charter-changed': 409,
  'person-unknown': 403,
  'space-unknown': 404,
  'page-not-built': 503,
  'store-busy': 503,
  'not-allowed': 403,
  'sign-in-needed': 401,
  'sign-in-unavailable': 503,
  'guest-refused': 403,
  'ticket-unknown': 404,
  'ticket-changed': 409,
  'ticket-closed': 409,
  'tickets-off': 404,
  'ticket-limit': 429,
  'validated-unknown': 404,
  'validated-changed': 409,
  'validated-unfit': 409,
  'preview-unknown': 404,
  'document-refused': 409,
  'golden-missing': 409,
  'golden-invalid': 409,
  'draft-unknown': 404,
  'template-unknown': 404,
  'ready-request-unknown': 404,
  'template-taken': 409,
  'template-unfit': 400,
  'act-reference-unknown': 404,
  'act-reference-taken': 409,
  'act-reference-unfit': 400,
  'act-not-ready': 409,
  'validation-unread': 409,
  'validation-own': 409,
  'file-not-read': 415,
  'file-unsupported': 415,
  'file-too-large': 413,
  'file-empty': 400,
  'job-unknown': 404,
  'job-full': 409,
  'job-empty': 409,
  'job-started': 409,
  'transcript-for-minutes': 403,
  'sheet-unknown': 404,
  'sheet-unfit': 400,
  'question-missing': 400,
  'ranking-refused': 403,
  'output-not-offered': 400,
  'minutes-refused': 403,
  'page-without-image': 404,
};

const toFault = (thrown: unknown): Fault =>
  thrown instanceof Fault ? thrown : new Fault('internal', {}, thrown);

/** The journal's reference of a fault of ours or of a refused right, noted once; a request that was wrong leaves no line. */
const noteFault = async (
  ports: ApiPorts,
  fault: Fault,
  status: number,
  person: Person | null,
): Promise<string | null> => {
  if (fault.code === 'not-allowed') return noteRefusal(ports, fault, person);
  if (status < 500) return null;
  const noted = fault.reference;
  const line = {
    kind: 'fault',
    channel: 'tab',
    outcome: 'fault',
    reason: fault.code,
    person,
  } as const;
  const reference = noted ?? (await ports.desk.note(line).catch(() => ports.ids.next('f')));
  const cause = fault.cause instanceof Error ? ` (${fault.cause.name})` : '';
  ports.log(`fault ${fault.code}${cause}, reference ${reference}`);
  return reference;
};

/** Somebody known asked for what their roles do not give: which route, never what they sent. */
const noteRefusal = (
  ports: ApiPorts,
  { code, details }: Fault,
  person: Person | null,
): Promise<string | null> => {
  const reason = String(details['route'] ?? '') || null;
  const line = { kind: 'ignored', channel: 'tab', outcome: code, reason, person } as const;
  return ports.desk.note(line).catch(() => null);
};

/** Tells a fault to the person: as a JSON answer, or as the last line of an answer that had begun. */
export const tellFault = async (
  thrown: unknown,
  to: {
    readonly ports: ApiPorts;
    readonly response: ServerResponse;
    readonly person: Person | null;
    readonly language: Language;
  },
): Promise<void> => {
  const left = to.response.destroyed && thrown instanceof Error && thrown.name === 'AbortError';
  if (left) return;
  const fault = toFault(thrown);
  const status = statusOf[fault.code] ?? 500;
  const reference = await noteFault(to.ports, fault, status, to.person);
  const { what, next } = faultTexts[to.language][fault.code](fault.details);
  const reply: FaultReply = { code: fault.code, message: what, nextAction: next, reference };
  if (to.response.headersSent) {
    const line: TurnLine = { kind: 'fault', fault: reply };
    to.response.end(`${JSON.stringify(line)}\n`);
    return;
  }
  to.response.writeHead(status, {
    ...guardHeaders,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(fault.code === 'sign-in-needed' ? { 'www-authenticate': 'Bearer' } : {}),
    // What is left of a refused body is not read as a next request.
    connection: 'close',
  });
  to.response.end(JSON.stringify(reply));
};
