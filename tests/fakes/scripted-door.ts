import type { Candidate } from '#shared/policy/decision.ts';
import {
  type ChatDelta,
  type ModelDoor,
  ModelFault,
  type ModelFaultKind,
} from '#shared/routing/ports.ts';
import { embedText } from './endpoint-answer.ts';

/** One call: its text, piece by piece, then how it ends. `hang` waits until it is stopped. */
export type Scene = {
  readonly texts: readonly string[];
  readonly ends: 'end' | 'hang' | ModelFaultKind;
  readonly retryAfter?: number;
};

export type ScriptedDoor = ModelDoor & {
  /** Endpoint ids, in the order of the calls. */
  readonly calls: readonly string[];
};

/** The door in memory: every endpoint plays its scenes in turn, and the last one again and again. */
export function scriptDoor(scenes: Readonly<Record<string, readonly Scene[]>>): ScriptedDoor {
  const calls: string[] = [];
  const enter = ({ endpoint }: Candidate): Scene => {
    const played = calls.filter((id) => id === endpoint.id).length;
    calls.push(endpoint.id);
    const script = scenes[endpoint.id] ?? [];
    return script[played] ?? script.at(-1) ?? { texts: [], ends: 'not-configured' };
  };
  return {
    calls,
    chat: async function* (candidate, { signal }): AsyncGenerator<ChatDelta, void, undefined> {
      const scene = enter(candidate);
      for (const text of scene.texts) {
        if (signal.aborted) throw new ModelFault('aborted');
        yield { kind: 'text', text };
      }
      await conclude(scene, signal);
      const { name } = candidate.model;
      yield { kind: 'end', finish: 'stop', usage: null, servedModel: name, region: null };
    },
    embed: async (candidate, texts, signal) => {
      await conclude(enter(candidate), signal);
      const vectors = texts.map((text) => Float32Array.from(embedText(text, 64)));
      return { vectors, usage: null, servedModel: candidate.model.name, region: null };
    },
    rerank: async (candidate, { documents }, signal) => {
      await conclude(enter(candidate), signal);
      const scores = documents.map((text) => text.length);
      return { scores, usage: null, servedModel: candidate.model.name, region: null };
    },
    probe: async () => ({ ok: true, milliseconds: 1 }),
  };
}

async function conclude({ texts, ends, retryAfter }: Scene, signal: AbortSignal): Promise<void> {
  if (ends === 'hang') await untilAborted(signal);
  if (signal.aborted) throw new ModelFault('aborted');
  if (ends === 'end' || ends === 'hang') {
    if (ends === 'end' && texts.every((text) => text.trim() === '')) throw new ModelFault('empty');
    return;
  }
  throw new ModelFault(ends, retryAfter === undefined ? {} : { retryAfter });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
