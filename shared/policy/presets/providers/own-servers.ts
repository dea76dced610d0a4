import type { Preset } from '../preset.ts';

/** A server that the organisation runs: only its address on this computer is known, and it answers for the rest. */
const ownServer = (
  named: Pick<Preset, 'name' | 'title' | 'env'>,
  port: number,
  source: Omit<Preset['source'], 'dated'>,
): Preset => ({
  ...named,
  kind: 'openai-compatible',
  baseURL: `http://127.0.0.1:${port}/v1`,
  hosts: [],
  residency: 'declared',
  operator: null,
  evidence: { type: 'self-hosted' },
  site: {},
  models: [],
  offers: [],
  source: { ...source, dated: null },
  checkedAt: '2026-11-22',
});

export const vllm: Preset = ownServer({ name: 'vllm', title: 'vLLM', env: 'VLLM_API_KEY' }, 8_000, {
  title: 'OpenAI-compatible server',
  address: 'https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html',
});

/** Ollama asks for no key, any value will do, and says that the server is meant to be used. */
export const ollama: Preset = ownServer(
  { name: 'ollama', title: 'Ollama', env: 'CALAME_LOCAL_KEY' },
  11_434,
  {
    title: 'OpenAI compatibility',
    address: 'https://docs.ollama.com/api/openai-compatibility',
  },
);

export const llamaCpp: Preset = ownServer(
  { name: 'llama-cpp', title: 'llama.cpp', env: 'LLAMA_API_KEY' },
  8_080,
  {
    title: 'llama.cpp HTTP server',
    address: 'https://github.com/ggml-org/llama.cpp/tree/master/tools/server',
  },
);
