import type { ServerResponse } from 'node:http';
import type { Plan } from './endpoint-plan.ts';

export type Said = {
  readonly id: string;
  readonly model: string;
  readonly text: string;
  readonly promptTokens: number;
  readonly wantsUsage: boolean;
};

type Answer = Extract<Plan, { kind: 'answer' }>;

/** Milliseconds before the first word and between two. */
export type Pace = { readonly firstToken: number; readonly betweenTokens: number };

/** Streams an answer as server-sent events, with the fault of the plan at its place. */
export async function streamAnswer(
  response: ServerResponse,
  said: Said,
  plan: Plan,
  pace: Pace,
): Promise<void> {
  const answer: Answer = plan.kind === 'answer' ? plan : { kind: 'answer' };
  const words = said.text.match(/\s*\S+|\s+/g) ?? [];
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.flushHeaders();
  if (answer.reasoning !== undefined) {
    send(response, chunk(said, { delta: { reasoning_content: answer.reasoning } }));
  }
  await speak(response, said, words.slice(0, wordsBefore(plan, words.length)), pace);
  if (breakStream(response, plan, said)) return;
  send(response, chunk(said, { delta: {}, finish_reason: answer.finish ?? 'stop' }));
  if (said.wantsUsage && answer.usage !== false) {
    send(response, { ...head(said), choices: [], usage: usageOf(said, words.length) });
  }
  if (answer.endsLate !== true) return void response.end('data: [DONE]\n\n');
  response.write('data: [DONE]\n\n');
  await pause(20);
  response.end();
}

export function regionHeader(plan: Plan): Readonly<Record<string, string>> {
  if (plan.kind !== 'answer' || plan.region === undefined) return {};
  return { 'x-ms-region': plan.region };
}

function wordsBefore(plan: Plan, all: number): number {
  if (plan.kind === 'answer') return all;
  return 'after' in plan ? (plan.after ?? 0) : 0;
}

async function speak(
  response: ServerResponse,
  said: Said,
  words: readonly string[],
  pace: Pace,
): Promise<void> {
  if (pace.firstToken > 0) await pause(pace.firstToken);
  if (pace.betweenTokens === 0) response.cork();
  for (const word of words) {
    send(response, chunk(said, { delta: { content: word } }));
    if (pace.betweenTokens > 0) await pause(pace.betweenTokens);
  }
  if (pace.betweenTokens === 0) response.uncork();
}

export function usageOf(said: Said, completion: number): Record<string, number> {
  return {
    prompt_tokens: said.promptTokens,
    completion_tokens: completion,
    total_tokens: said.promptTokens + completion,
  };
}

/** True when the plan ends the stream otherwise than well. */
function breakStream(response: ServerResponse, plan: Plan, { text }: Said): boolean {
  switch (plan.kind) {
    case 'cut':
      // After the words have left: what was said must arrive before the line is cut.
      setImmediate(() => response.destroy());
      return true;
    case 'unfinished':
      response.end();
      return true;
    case 'stall':
      return true;
    case 'keep-alive': {
      const beat = setInterval(() => response.write(': still here\n\n'), 20);
      response.on('close', () => clearInterval(beat));
      return true;
    }
    case 'error-object':
      // As some servers do, the message repeats what it was about.
      send(response, { error: { message: `overloaded: ${text}`, code: plan.code } });
      response.end();
      return true;
    case 'garbage':
      return spoil(response, plan.shape);
    default:
      return false;
  }
}

function spoil(response: ServerResponse, shape: string): boolean {
  if (shape === 'malformed-line') response.end('data: {"choices": [{"delta":\n\n');
  else if (shape === 'wrong-json') response.end('data: {"outcome":"fine"}\n\n');
  else if (shape === 'huge-line') pour(response, `data: ${'x'.repeat(64 * 1024)}`, '');
  else if (shape === 'endless') pour(response, '', `: ${'x'.repeat(16 * 1024)}\n`);
  else return false;
  return true;
}

/** Writes on and on, as fast as it is read, until the reader leaves. */
function pour(response: ServerResponse, first: string, piece: string): void {
  response.write(first);
  const more = (): void => {
    if (response.destroyed) return;
    if (response.write(piece === '' ? 'x'.repeat(64 * 1024) : piece)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}

function head({ id, model }: Said): Record<string, unknown> {
  return { id, object: 'chat.completion.chunk', created: 1_795_000_000, model };
}

function chunk(said: Said, choice: Record<string, unknown>): Record<string, unknown> {
  return { ...head(said), choices: [{ index: 0, finish_reason: null, ...choice }] };
}

function send(response: ServerResponse, data: unknown): void {
  response.write(`data: ${JSON.stringify(data)}\n\n`);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
