import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { embedText, extractAnswer, type PromptMessage, scoreTexts } from './endpoint-answer.ts';
import type { Plan } from './endpoint-plan.ts';
import { type Pace, regionHeader, type Said, streamAnswer, usageOf } from './endpoint-stream.ts';
import { sendJson } from './send-json.ts';

type RecordedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** As it came. */
  readonly text: string;
  readonly body: RequestBody;
  /** Resolves when the exchange is over: true when the answer was sent to its end. */
  readonly closed: Promise<boolean>;
};

type RequestBody = {
  readonly model?: string;
  readonly messages?: readonly PromptMessage[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly input?: string | readonly string[];
  readonly encoding_format?: string;
  readonly query?: string;
  readonly documents?: readonly string[];
  readonly top_n?: number;
};

export type EndpointOptions = {
  /** 0 or absent: a free port. */
  readonly port?: number;
  readonly answer?: (messages: readonly PromptMessage[]) => string;
  readonly pace?: Pace;
  /** Numbers in a vector. */
  readonly dimensions?: number;
  /** Names told by `/models`. */
  readonly models?: readonly string[];
  /** Kept requests; the bench keeps none. */
  readonly record?: boolean;
};

export type StandInEndpoint = {
  readonly port: number;
  readonly origin: string;
  /** What a policy writes: `http://127.0.0.1:<port>/v1`. */
  readonly baseURL: string;
  readonly requests: readonly RecordedRequest[];
  /** Connections accepted so far, whether anything was asked on them or not. */
  readonly connections: () => number;
  /** The next requests get these plans, in order; afterwards it answers well again. */
  readonly plan: (...plans: readonly Plan[]) => void;
  /** What was planned for the next requests holds no more. */
  readonly forgetPlans: () => void;
  /** Every request for the model gets this plan, unless one is queued. */
  readonly planModel: (model: string, plan: Plan) => void;
  readonly close: () => Promise<void>;
};

const sound: Extract<Plan, { kind: 'answer' }> = { kind: 'answer' };

/** A server on loopback that speaks the OpenAI protocol and fails exactly as planned. */
export async function startEndpoint(options: EndpointOptions = {}): Promise<StandInEndpoint> {
  const requests: RecordedRequest[] = [];
  const queue: Plan[] = [];
  const byModel = new Map<string, Plan>();
  let connections = 0;
  const server = createServer((request, response) => {
    void receive(request, response, async (recorded) => {
      if (options.record !== false) requests.push(recorded);
      const plan = queue.shift() ?? byModel.get(recorded.body.model ?? '') ?? sound;
      await serve(recorded, response, plan, options);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', () => {
    connections += 1;
  });
  const port = await listen(server, options.port ?? 0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    baseURL: `${origin}/v1`,
    requests,
    connections: () => connections,
    plan: (...plans) => {
      queue.push(...plans);
    },
    forgetPlans: () => {
      queue.length = 0;
    },
    planModel: (model, plan) => {
      byModel.set(model, plan);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (recorded: RecordedRequest) => Promise<void>,
): Promise<void> {
  const closed = new Promise<boolean>((resolve) => {
    response.on('close', () => resolve(response.writableFinished));
  });
  const { method = 'GET', url = '/', headers } = request;
  try {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const text = Buffer.concat(pieces).toString('utf8');
    const body: RequestBody = text === '' ? {} : JSON.parse(text);
    await handle({ method, path: url, headers, text, body, closed });
  } catch {
    // The caller left while speaking, or spoke no JSON.
    if (!response.destroyed) sendJson(response, { error: { message: 'bad request' } }, 400);
  }
}

async function serve(
  recorded: RecordedRequest,
  response: ServerResponse,
  plan: Plan,
  options: EndpointOptions,
): Promise<void> {
  if (failBefore(response, plan)) return;
  for (const [name, value] of Object.entries(regionHeader(plan))) response.setHeader(name, value);
  if (recorded.path.endsWith('/models')) return sendJson(response, listModels(options.models));
  if (recorded.path.endsWith('/embeddings')) return embed(recorded.body, response, plan, options);
  if (recorded.path.endsWith('/rerank')) return sendScores(recorded.body, response, plan);
  if (!recorded.path.endsWith('/chat/completions')) {
    return sendJson(response, { error: { message: 'no such path' } }, 404);
  }
  const said = sayAnswer(recorded.body, plan, options);
  const pace = options.pace ?? { firstToken: 0, betweenTokens: 0 };
  if (recorded.body.stream === true) return streamAnswer(response, said, plan, pace);
  if (pace.firstToken > 0) await new Promise((done) => setTimeout(done, pace.firstToken));
  const message = { role: 'assistant', content: plan.kind === 'empty' ? '' : said.text };
  return sendJson(response, {
    id: said.id,
    object: 'chat.completion',
    model: said.model,
    choices: [{ index: 0, message, finish_reason: 'stop' }],
    usage: usageOf(said, said.text.split(/\s+/).length),
  });
}

/** The plans that need no answer; true when the request is dealt with. */
function failBefore(response: ServerResponse, plan: Plan): boolean {
  if (plan.kind === 'silent') return true;
  if (plan.kind === 'drop') {
    response.destroy();
    return true;
  }
  if (plan.kind === 'redirect') {
    response.writeHead(plan.status, { location: plan.to }).end();
    return true;
  }
  if (plan.kind === 'status') {
    const body = plan.body ?? JSON.stringify({ error: { message: `status ${plan.status}` } });
    response.writeHead(plan.status, { 'content-type': 'application/json', ...plan.headers });
    response.end(body);
    return true;
  }
  if (plan.kind !== 'garbage') return false;
  if (plan.shape === 'html') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Maintenance</html>');
  } else if (plan.shape === 'plain-json') {
    sendJson(response, { status: 'ok' });
  } else if (plan.shape === 'not-http') {
    response.socket?.end('SSH-2.0-OpenSSH_9.7\r\n');
  } else return false;
  return true;
}

function sayAnswer(body: RequestBody, plan: Plan, options: EndpointOptions): Said {
  const messages = body.messages ?? [];
  const planned: Extract<Plan, { kind: 'answer' }> = plan.kind === 'answer' ? plan : sound;
  return {
    id: `chatcmpl-${Math.floor(Math.random() * 1e9)}`,
    model: planned.servedModel ?? body.model ?? 'stand-in',
    text: planned.text ?? (options.answer ?? extractAnswer)(messages),
    promptTokens: messages.reduce((sum, { content }) => sum + Math.ceil(content.length / 4), 0),
    wantsUsage: body.stream_options?.include_usage === true,
  };
}

function embed(
  { input = [], model, encoding_format: format }: RequestBody,
  response: ServerResponse,
  plan: Plan,
  { dimensions = 64 }: EndpointOptions,
): void {
  const shape = plan.kind === 'garbage' ? plan.shape : null;
  const texts = [input].flat();
  const data = texts.slice(shape === 'missing-vector' ? 1 : 0).map((text, index) => {
    const vector = shape === 'zero-vector' ? [0, 0, 0] : embedText(text, dimensions);
    const base64 = (): string => Buffer.from(Float32Array.from(vector).buffer).toString('base64');
    return { object: 'embedding', index, embedding: format === 'base64' ? base64() : vector };
  });
  if (shape === 'wrong-json' || shape === 'malformed-line') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(shape === 'wrong-json' ? '{"data": "fine"}' : '{"data": [');
    return;
  }
  const tokens = texts.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
  // The order of the answer is not promised by the protocol; `index` is.
  const usage = { prompt_tokens: tokens, total_tokens: tokens };
  const served = plan.kind === 'answer' ? (plan.servedModel ?? model) : model;
  sendJson(response, { object: 'list', model: served, data: data.reverse(), usage });
}

function sendScores(
  { query = '', documents = [], model }: RequestBody,
  response: ServerResponse,
  plan: Plan,
): void {
  if (plan.kind === 'garbage') {
    const text = plan.shape === 'malformed-line' ? '{"results": [' : '{"results": "fine"}';
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    return;
  }
  const {
    scores,
    scoresIn = 'results',
    servedModel = model,
    usage,
  } = plan.kind === 'answer' ? plan : sound;
  const tokens = documents.reduce((sum, text) => sum + Math.ceil(text.length / 4), 0);
  const name = scoresIn === 'results' ? 'relevance_score' : 'score';
  const list = (scores ?? scoreTexts(query, documents))
    .map((score, index) => ({ index, [name]: score }))
    .sort((one, other) => Number(other[name]) - Number(one[name]));
  const counted = usage === false ? {} : { usage: { total_tokens: tokens } };
  sendJson(response, { id: 'rerank-1', model: servedModel, [scoresIn]: list, ...counted });
}

function listModels(models: readonly string[] = ['stand-in']): unknown {
  return {
    object: 'list',
    data: models.map((id) => ({ id, object: 'model', owned_by: 'calame' })),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
