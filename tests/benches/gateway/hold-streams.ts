import { quantile } from '../figures.ts';
import { openAsk, policyFor } from './open-ask.ts';

/** The process that holds the streams: `hold-streams.ts FOLDER BASE_URL`. */
const streams = 300;
const [, , folder = '', baseURL = ''] = process.argv;

const opened = await openAsk(folder, policyFor(baseURL));
await opened.ask(0);
const idle = process.memoryUsage.rss();
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 100);
const ended = await Promise.allSettled(Array.from({ length: streams }, (_, at) => opened.ask(at)));
clearInterval(watch);
await opened.close();
const firsts = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value.first] : []));
process.send?.({
  streams,
  served: firsts.length,
  firstMs: { p50: quantile(firsts, 0.5), p99: quantile(firsts, 0.99) },
  idleMegabytes: Math.round(idle / 1e6),
  mostMegabytes: Math.round(most / 1e6),
});
process.disconnect?.();
