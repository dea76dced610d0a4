/** What arrived at the channel. */
export type Received = {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly conversationId: string;
  readonly authorization: string | null;
  readonly activity: ReceivedActivity;
};

export type ReceivedActivity = {
  readonly type: string;
  readonly text?: string;
  readonly entities?: readonly Record<string, unknown>[];
  readonly attachments?: readonly { contentType: string; content: Record<string, unknown> }[];
  readonly channelData?: Record<string, unknown>;
};

export type Verdict = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers?: Record<string, string>;
};

type Stream = {
  readonly id: string;
  readonly startedAt: number;
  lastAt: number;
  sequence: number;
  text: string;
  over: boolean;
};

const refuse = (status: number, code: string, message: string): Verdict => ({
  status,
  body: { error: { code, message } },
});

const notAllowed = (message: string): Verdict => refuse(403, 'ContentStreamNotAllowed', message);

/** The rules of Teams that a bot breaks in practice, enforced: order, prefix, pace, length, size, one stream per chat. */
export function createRules(clock: { readonly now: () => number }): {
  readonly judge: (received: Received, personal: boolean, id: string) => Verdict;
  /** The person presses Stop. */
  readonly stopStream: (conversationId: string) => void;
} {
  const streams = new Map<string, Stream>();
  const stopped = new Set<string>();

  const judge = (received: Received, personal: boolean, id: string): Verdict => {
    const { activity, conversationId } = received;
    if (received.method !== 'POST') return { status: 200, body: { id } };
    if (JSON.stringify(activity).length * 2 > 100_000) {
      return refuse(413, 'MessageSizeTooBig', 'Message size too large');
    }
    const fault = faultOfEntities(activity);
    if (fault !== null) return refuse(400, 'BadArgument', fault);
    const info = activity.entities?.find(({ type }) => type === 'streaminfo');
    if (info === undefined) return { status: 201, body: { id } };
    if (!personal) {
      return refuse(400, 'BadArgument', 'Streaming API is not enabled for non personal scope');
    }
    return judgeFrame({ activity, conversationId, info, id });
  };

  const open = ({ conversationId, info, id }: FrameReceived): Verdict => {
    if (streams.get(conversationId)?.over === false) return notAllowed('Another stream runs');
    if (info['streamSequence'] !== 1) return refuse(400, 'BadArgument', 'First sequence is not 1');
    const now = clock.now();
    const stream = { id, startedAt: now, lastAt: now, sequence: 1, text: '', over: false };
    streams.set(conversationId, stream);
    return { status: 201, body: { id } };
  };

  const judgeFrame = (frame: FrameReceived): Verdict => {
    const { activity, conversationId, info } = frame;
    if (info['streamId'] === undefined) return open(frame);
    const current = streams.get(conversationId);
    if (current === undefined || current.id !== info['streamId'])
      return notAllowed('Unknown stream');
    const refusal = refusalOf(current, activity, clock.now(), stopped.delete(conversationId));
    return refusal ?? advance(current, activity, info, clock.now());
  };

  return { judge, stopStream: (conversationId) => stopped.add(conversationId) };
}

type FrameReceived = {
  readonly activity: ReceivedActivity;
  readonly conversationId: string;
  readonly info: Record<string, unknown>;
  readonly id: string;
};

function refusalOf(
  stream: Stream,
  activity: ReceivedActivity,
  now: number,
  stopped: boolean,
): Verdict | null {
  if (stream.over) return notAllowed('Content stream is already completed');
  if (stopped || now - stream.startedAt > 120_000) {
    stream.over = true;
    return notAllowed(
      stopped
        ? 'Content stream was canceled by user'
        : 'Content stream finished due to exceeded streaming time',
    );
  }
  if (now - stream.lastAt < 1_000) return refuse(429, 'TooManyRequests', 'Too many requests');
  return (activity.text ?? '').startsWith(stream.text)
    ? null
    : notAllowed('Content should contain the previously streamed content');
}

function advance(
  stream: Stream,
  activity: ReceivedActivity,
  info: Record<string, unknown>,
  now: number,
): Verdict {
  stream.lastAt = now;
  if (info['streamType'] === 'final') {
    if (info['streamSequence'] !== undefined)
      return refuse(400, 'BadArgument', 'Final has a sequence');
    if (activity.type !== 'message') return refuse(400, 'BadArgument', 'Final is not a message');
    stream.over = true;
    return { status: 202, body: {} };
  }
  if (activity.type !== 'typing') return refuse(400, 'BadArgument', 'A frame is not typing');
  if (activity.attachments !== undefined)
    return refuse(400, 'BadArgument', 'Attachments in a frame');
  const sequence = Number(info['streamSequence']);
  if (!(sequence > stream.sequence)) {
    return {
      status: 202,
      body: { error: { code: 'ContentStreamSequenceOrderPreConditionFailed' } },
    };
  }
  stream.sequence = sequence;
  if (info['streamType'] === 'streaming') stream.text = activity.text ?? '';
  return { status: 202, body: {} };
}

/** One root Message entity; citations 1-20 with a name, an abstract, a position that the text holds. */
function faultOfEntities({ entities = [], text = '' }: ReceivedActivity): string | null {
  const roots = entities.filter(({ type }) => type === 'https://schema.org/Message');
  if (roots.length > 1) return 'More than one root Message entity';
  const citations = (roots[0]?.['citation'] ?? []) as readonly {
    position: number;
    appearance: { name?: string; abstract?: string };
  }[];
  if (citations.length > 20) return 'Too many citations';
  for (const { position, appearance } of citations) {
    const { name = '', abstract = '' } = appearance;
    if (name === '' || name.length > 80) return 'Citation name';
    if (abstract === '' || abstract.length > 160) return 'Citation abstract';
    if (!text.includes(`[${position}]`)) return 'Citation not in the text';
  }
  return null;
}
