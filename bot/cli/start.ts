import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startTexts } from '#shared/language/start-texts.ts';
import { createApi } from '../api/create-api.ts';
import { describeService } from '../describe-service.ts';
import { indexSample } from '../index-sample.ts';
import { startRetention } from '../run-retention.ts';
import { type Serving, serve } from '../serve.ts';
import { systemClock, systemIds, systemTimers } from '../system-ports.ts';
import { openTeams, type TeamsRoom } from '../teams/open-teams.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';

/** What a stop waits for before running answers are cut. */
const patience = 5_000;

/** `start`: the server, until SIGTERM or Ctrl-C. */
export async function start(cli: Cli): Promise<ExitStatus> {
  const { config, house, language } = cli;
  const texts = startTexts[language];
  const log = (line: string): void => cli.remark(`${new Date().toISOString()} ${line}`);
  const [policy, store, ports, desk] = await Promise.all([
    house.policy(),
    house.store(),
    house.ports(),
    house.desk(),
  ]);
  const appId = config.app.mode === 'entra' ? config.app.appId : null;
  const api = createApi({
    desk,
    keys: ports.keys,
    access: { loopback: config.loopback, appId },
    language: policy.current().policy.organisation.language,
    staticFolder: config.tabFolder,
    log,
    ids: systemIds,
  });
  const teams = await openTeams({
    desk,
    memory: store.teams,
    settings: {
      app: config.app,
      serviceHosts: config.serviceHosts,
      issuerMetadata: config.issuerMetadata,
    },
    clock: systemClock,
    timers: systemTimers,
    ids: systemIds,
    log,
    streaming: true,
  });
  const serving = await serve({
    host: config.host,
    port: config.port,
    handlers: [(request, response) => toTeams(teams, request, response), api.handle],
    log,
  });
  house.onPolicyChange((change) =>
    log(
      change.kind === 'swapped'
        ? texts.policyChanged(change.snapshot.hash)
        : texts.policyRejected(
            change.faults.map(({ path, message }) => `${path} : ${message}`).join('\n'),
          ),
    ),
  );
  const retention = startRetention({ store, policy, clock: systemClock, log });
  const indexing = indexSample({ config, house, say: cli.remark, language, signal: cli.signal });
  await announce(cli, serving, appId !== null);
  if (!cli.signal.aborted) await once(cli.signal, 'abort');
  retention.stop();
  await teams.stop();
  await serving.stop(patience);
  await indexing;
  cli.remark(texts.stopped);
  return exitStatus.done;
}

/** The bot's one address; every other is somebody else's. */
async function toTeams(
  teams: TeamsRoom,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if ((request.url ?? '').split('?', 1)[0] !== '/api/messages') return false;
  await teams.handle(request, response);
  return true;
}

/** The addresses, what is configured and what is missing: lines for people, or one line of JSON. */
async function announce(cli: Cli, serving: Serving, authenticated: boolean): Promise<void> {
  const { config, house, language } = cli;
  const texts = startTexts[language];
  const addresses = {
    tab: `${serving.origin}/`,
    bot: `${serving.origin}/api/messages`,
    api: `${serving.origin}/api`,
  };
  const ports = await house.ports();
  const service = describeService(ports.policy.current(), ports.keys, config.environment, language);
  if (cli.json) {
    cli.printJson({ addresses, missing: service.missing });
    return;
  }
  const open = config.loopback && !authenticated;
  const lines = [
    open ? texts.ready(addresses.tab) : texts.closedTab,
    texts.bot(addresses.bot, authenticated),
    texts.policy(config.policyFile, ports.policy.current().hash),
    texts.data(config.dataFolder),
    ...service.lines,
  ];
  cli.print(lines.join('\n'));
}
