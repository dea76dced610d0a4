import { parseArgs } from 'node:util';
import { startEndpoint } from './endpoint.ts';

/**
 * The stand-in endpoint as a command, for demonstrations and benches:
 * `node tests/fakes/run-endpoint.ts --port 8099 --first-token 300 --between-tokens 20`
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8099' },
    'first-token': { type: 'string', default: '0' },
    'between-tokens': { type: 'string', default: '0' },
    dimensions: { type: 'string', default: '64' },
    models: { type: 'string', default: 'stand-in' },
    answer: { type: 'string' },
  },
});

const endpoint = await startEndpoint({
  port: Number(values.port),
  dimensions: Number(values.dimensions),
  models: values.models.split(','),
  pace: {
    firstToken: Number(values['first-token']),
    betweenTokens: Number(values['between-tokens']),
  },
  record: false,
  ...(values.answer === undefined ? {} : { answer: () => values.answer ?? '' }),
});
console.log(`Stand-in endpoint: ${endpoint.baseURL}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void endpoint.close().then(() => process.exit(0)));
}
