import { prompt } from './open-ask.ts';
import type { Contender } from './paced.ts';

type Target = { readonly url: string; readonly headers?: Readonly<Record<string, string>> };

/** A plain call with the platform's own `fetch`, streamed: the first word is the first event that holds one. */
export function directStreamed({ url, headers }: Target): Contender {
  return async () => {
    const start = performance.now();
    const response = await post(url, true, headers);
    let first = 0;
    let seen = '';
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      if (first > 0) continue;
      seen += decoder.decode(bytes, { stream: true });
      if (/"content":"[^"]/.test(seen)) first = performance.now() - start;
    }
    if (first === 0) throw new Error('no word came');
    const whole = performance.now() - start;
    return { first, whole, recorded: whole, text: '' };
  };
}

/** A plain call, not streamed: the first word comes with the last. */
export function directWhole({ url, headers }: Target): Contender {
  return async () => {
    const start = performance.now();
    const response = await post(url, false, headers);
    const answer: unknown = await response.json();
    if (response.status !== 200) throw new Error(JSON.stringify(answer).slice(0, 300));
    const whole = performance.now() - start;
    return { first: whole, whole, recorded: whole, text: '' };
  };
}

function post(url: string, stream: boolean, headers: Target['headers'] = {}): Promise<Response> {
  const messages = [{ role: 'user', content: prompt }];
  return fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model: 'stand-in', max_tokens: 200, temperature: 0, stream, messages }),
  });
}
