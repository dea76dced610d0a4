import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Fault } from '#shared/fault.ts';
import type { Language } from '#shared/language/language.ts';
import { logTexts } from '#shared/language/log-texts.ts';
import { startTexts } from '#shared/language/start-texts.ts';
import { createApi } from '../api/create-api.ts';
import type { Config } from '../config.ts';
import { describeService } from '../describe-service.ts';
import type { Desk } from '../desk.ts';
import type { DraftLinks } from '../drafting/draft-links.ts';
import { warmDrafting } from '../drafting/warm-drafting.ts';
import { watchEndpoints } from '../health/watch-endpoints.ts';
import { indexSample } from '../indexing/index-sample.ts';
import { keepOpinion } from '../keep-opinion.ts';
import type { PolicyChange } from '../policy-file/open-policy.ts';
import { startRetention } from '../run-retention.ts';
import { type Serving, serve } from '../serve.ts';
import { watchSources } from '../sources/watch-sources.ts';
import { systemClock, systemIds, systemTimers } from '../system-ports.ts';
import type { TeamsRoom } from '../teams/teams-room.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { openChatLinks, openTeamsRoom } from './open-chat.ts';
import { refuseWords } from './require-options.ts';

type Log = (line: string) => void;

/** Longest wait for the proofs of a start, in milliseconds. */
const firstLook = 3_000;

/** What a stop waits for before running answers are cut. */
const patience = 5_000;

/** `start`: the server, until SIGTERM or Ctrl-C. */
export async function start(cli: Cli): Promise<ExitStatus> {
  refuseWords(cli.words, 0, cli.language);
  const { config, house, language } = cli;
  const log = (line: string): void => cli.remark(`${new Date().toISOString()} ${line}`);
  // Before the policy is opened: its file may change while the server starts.
  house.onPolicyChange((change) => tellPolicyChange(cli, change, log));
  const [policy, store, desk] = await Promise.all([house.policy(), house.store(), house.desk()]);
  // A journal that takes no line would make every question a fault: better not to start.
  await desk.note(policyNote('in-force'));
  const chat = openChatLinks(config);
  const teams = await openTeamsRoom(cli, chat, log);
  const serving = await serveRooms(cli, teams, chat.links, log).catch(async (fault: unknown) => {
    await teams.stop();
    throw fault;
  });
  if (config.loopback) chat.origin ??= serving.origin;
  const endpoints = await watchEndpoints(house, log, language);
  house.onPolicyChange(() => endpoints.wake());
  const tickets = (await house.tickets()).start(teams.teller, log);
  const retention = startRetention({
    store,
    policy,
    clock: systemClock,
    timers: systemTimers,
    log,
  });
  const sources = watchSources({ house, clock: systemClock, timers: systemTimers, log });
  const indexing = indexSample({ config, house, say: cli.remark, language, signal: cli.signal });
  // What is announced is what stands: a proof that is just being read is waited for.
  await endpoints.looked(firstLook);
  await announce(cli, serving);
  // Once it answers: the first draft waits for none of it.
  const warming = house.drafting().then(warmDrafting);
  const resumed = resumeJobs(cli, log);
  if (!cli.signal.aborted) await once(cli.signal, 'abort');
  const rooms = [
    teams.stop(),
    serving.stop(patience),
    tickets.stop(),
    retention.stop(),
    endpoints.stop(),
    sources.stop(),
  ];
  await Promise.all([...rooms, indexing, warming, resumed]);
  cli.remark(startTexts[language].stopped);
  return exitStatus.done;
}

/** Jobs that a process which died, or was stopped, left half done go on; their rooms are loaded where there are any. */
async function resumeJobs({ house }: Cli, log: Log): Promise<void> {
  try {
    if ((await (await house.store()).jobs.left()).length === 0) return;
    log(`jobs resumed: ${await (await house.synthesis()).resumeLeft()}`);
  } catch (error) {
    log(`jobs not resumed (${error instanceof Fault ? error.code : 'internal'})`);
  }
}

/** On the screen of who started the server, and in the journal. */
function tellPolicyChange({ house, language }: Cli, change: PolicyChange, log: Log): void {
  log(changeTold(change, language));
  // Of a refused change: where its first fault stands, never what stands there.
  const reason = change.kind === 'swapped' ? null : (change.faults[0]?.path ?? null);
  const outcome = change.kind === 'swapped' ? 'in-force' : 'refused';
  house
    .desk()
    .then((desk) => desk.note(policyNote(outcome, reason)))
    .catch(() => log(logTexts[language].policyUnwritten));
}

/** The journal's line of which policy holds from now on, or that a change of its file was refused. */
function policyNote(
  outcome: 'in-force' | 'refused',
  reason: string | null = null,
): Parameters<Desk['note']>[0] {
  return { kind: 'policy', channel: 'system', outcome, reason, person: null };
}

async function serveRooms(
  { config, house }: Cli,
  teams: TeamsRoom,
  links: DraftLinks,
  log: Log,
): Promise<Serving> {
  const [policy, store, desk, hrDesk, drafting, acts, identity] = await Promise.all([
    house.policy(),
    house.store(),
    house.desk(),
    house.hrDesk(),
    house.drafting(),
    house.acts(),
    house.identity(),
  ]);
  const personOf = identity === null ? {} : { personOf: identity.personOf };
  const stopping = new AbortController();
  const api = createApi({
    desk,
    hrDesk,
    drafting,
    acts,
    synthesis: house.synthesis,
    links,
    opine: (given) =>
      keepOpinion(given, {
        desk,
        clock: systemClock,
        pseudonym: house.hasher.pseudonym,
        keep: store.teams.keepOpinion,
      }),
    access: { loopback: config.loopback, appId: appIdOf(config), ...personOf },
    language: policy.current().policy.organisation.language,
    staticFolder: config.tabFolder,
    paneFolder: config.paneFolder,
    iconFolder: config.iconFolder,
    log,
    ids: systemIds,
    stopping: stopping.signal,
  });
  return serve({
    host: config.host,
    port: config.port,
    handlers: [(request, response) => toTeams(teams, request, response), api.handle],
    log,
    onPatienceOver: () => stopping.abort(),
  });
}

function appIdOf({ app }: Config): string | null {
  return app.mode === 'entra' ? app.appId : null;
}

function changeTold(change: PolicyChange, language: Language): string {
  const texts = startTexts[language];
  if (change.kind === 'swapped') return texts.policyChanged(change.snapshot.hash);
  return texts.policyRejected(
    change.faults.map(({ path, message }) => `${path} : ${message}`).join('\n'),
  );
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
async function announce(cli: Cli, serving: Serving): Promise<void> {
  const { config, house, language } = cli;
  const authenticated = appIdOf(config) !== null;
  const texts = startTexts[language];
  const addresses = {
    tab: `${serving.origin}/`,
    bot: `${serving.origin}/api/messages`,
    api: `${serving.origin}/api`,
  };
  const ports = await house.ports();
  const service = describeService(
    ports.policy.current(),
    ports.standing,
    config.environment,
    language,
  );
  if (cli.json) {
    cli.printJson({ addresses, missing: service.missing });
    return;
  }
  const lines = [
    ...(authenticated
      ? [texts.signedInTab]
      : [texts.ready(addresses.tab), texts.console(`${addresses.tab}console`)]),
    texts.bot(addresses.bot, authenticated),
    texts.policy(config.policyFile, ports.policy.current().hash),
    texts.data(config.dataFolder),
    ...service.lines,
    ...(config.azure.standIn === null ? [] : [texts.azureStandIn(config.azure.standIn)]),
    ...(config.filesStandIn === null ? [] : [texts.filesStandIn(config.filesStandIn)]),
  ];
  cli.print(lines.join('\n'));
}
