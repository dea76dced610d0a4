import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { readableSpaces } from '#shared/policy/readable-spaces.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { noteIndexing } from '../indexing/note-indexing.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { addKnowledge, removeKnowledge, type Shown } from './knowledge.ts';
import { listKnowledge } from './list-knowledge.ts';
import { previewKnowledge } from './preview-knowledge.ts';
import { remarkEmptyBase } from './remark-empty-base.ts';
import { requireSubject } from './require-options.ts';
import { requireSpace } from './require-space.ts';
import { supersedeKnowledge } from './supersede-knowledge.ts';
import { showSources, syncKnowledge } from './sync-knowledge.ts';

/** Passages shown by `knowledge search`. */
const hitsShown = 10;

/** What was indexed before is kept; the line says that somebody asked for more. */
const interruptedIndexing = {
  kind: 'index',
  channel: 'cli',
  outcome: 'interrupted',
  person: systemPerson,
} as const;

const endless = Number.POSITIVE_INFINITY;
/** How many words each action takes at most. */
const mostWords = {
  ...{ add: endless, remove: 1, supersede: 1, list: 0, search: endless },
  ...{ sync: 0, sources: 0 },
} as const;

type Action = (cli: Cli, words: readonly string[]) => Promise<Shown<unknown>>;
const actions: Readonly<Record<keyof typeof mostWords, Action>> = {
  add,
  remove,
  supersede,
  list,
  search,
  sync: (cli) => syncKnowledge(cli),
  sources: (cli) => showSources(cli),
};

/** `knowledge add|remove|supersede|list|search|sync|sources` */
export async function knowledge(cli: Cli): Promise<ExitStatus> {
  const action = requireSubject<keyof typeof mostWords>(cli, 'knowledge', mostWords);
  const shown = await actions[action](cli, cli.words.slice(1));
  if (cli.json) cli.printJson(shown.json);
  else for (const line of shown.lines) cli.print(line);
  return shown.status;
}

async function add(cli: Cli, paths: readonly string[]): Promise<Shown<unknown>> {
  const texts = cliTexts[cli.language];
  if (paths.length === 0) throw new Fault('usage', { message: texts.fileMissing });
  const space = await spaceOf(cli);
  if (cli.options['preview'] === true) return previewKnowledge(cli, paths, space);
  const indexer = await cli.house.indexer();
  const desk = await cli.house.desk();
  try {
    const shown = await addKnowledge(indexer, {
      paths,
      space,
      language: cli.language,
      signal: cli.signal,
      onProgress: (done, total) => cli.progress(done === total ? '' : texts.indexing(done, total)),
    });
    await noteIndexing(desk, 'cli', shown.json);
    return shown;
  } catch (error) {
    if (cli.signal.aborted) await desk.note(interruptedIndexing);
    throw error;
  }
}

async function remove(cli: Cli, [idOrPath]: readonly string[]): Promise<Shown<unknown>> {
  if (idOrPath === undefined) {
    throw new Fault('usage', { message: cliTexts[cli.language].fileMissing });
  }
  const space = await spaceOf(cli);
  return removeKnowledge(await cli.house.indexer(), { idOrPath, space, language: cli.language });
}

async function supersede(cli: Cli, [id]: readonly string[]): Promise<Shown<unknown>> {
  const by = optionText(cli.options, 'by');
  const from = optionText(cli.options, 'from');
  const note = optionText(cli.options, 'note');
  const undo = cli.options['undo'] === true || by === 'none';
  const contrary = cli.options['undo'] === true && (by !== null || from !== null || note !== null);
  if (id === undefined || contrary || !(undo || (by !== null && from !== null))) {
    throw new Fault('usage', { message: cliTexts[cli.language].supersedeMissing });
  }
  const space = await spaceOf(cli);
  const replacement = undo || by === null || from === null ? null : { by, from, note };
  const person = await personAtTheKeyboard(cli.house, cli.config, optionText(cli.options, 'as'));
  const readable = async () => (await cli.house.desk()).sources(person);
  const request = { id, replacement, space, language: cli.language, readable };
  return supersedeKnowledge(await cli.house.indexer(), request);
}

async function list(cli: Cli): Promise<Shown<unknown>> {
  const person = await personAtTheKeyboard(cli.house, cli.config, optionText(cli.options, 'as'));
  const space = optionText(cli.options, 'space') === null ? null : await spaceOf(cli);
  const { policy } = (await cli.house.policy()).current();
  const today = await todayOf(cli);
  const request = { person, policy, space, today, language: cli.language };
  const shown = await listKnowledge(await cli.house.desk(), request);
  return shown.lines.length > 0 ? shown : { ...shown, lines: [cliTexts[cli.language].noDocument] };
}

async function search(cli: Cli, words: readonly string[]): Promise<Shown<unknown>> {
  const text = words.join(' ').trim();
  if (text === '') throw new Fault('usage', { message: cliTexts[cli.language].wordsMissing });
  const { policy } = (await cli.house.policy()).current();
  const person = await personAtTheKeyboard(cli.house, cli.config, optionText(cli.options, 'as'));
  const space = optionText(cli.options, 'space') === null ? null : await spaceOf(cli);
  const readable = readableSpaces(policy, person);
  const { knowledge } = await cli.house.ports();
  const found = await knowledge.search({
    text,
    spaces: space === null ? readable : readable.filter((id) => id === space),
    groups: person.groups,
    today: await todayOf(cli),
    limit: hitsShown,
    perDocument: 2,
  });
  const hits = found.map(({ sourceId, title, text: passage, score, date, url, expired }) => ({
    sourceId,
    title,
    passage,
    score,
    date,
    url,
    expired,
  }));
  const lines = hits.map(
    ({ title, date, score, passage, expired }) =>
      `${score.toFixed(2)}  ${title} (${date ?? '—'})${expired ? cliTexts[cli.language].noLonger : ''}\n      ${passage.replace(/\s+/g, ' ').slice(0, 160)}`,
  );
  if (hits.length === 0) await remarkEmptyBase(cli, person, space);
  return {
    json: { hits },
    lines: lines.length > 0 ? lines : [cliTexts[cli.language].noHit],
    status: exitStatus.done,
  };
}

async function todayOf(cli: Cli): Promise<string> {
  const { clock } = await cli.house.ports();
  return new Date(clock.now()).toISOString().slice(0, 10);
}

async function spaceOf(cli: Cli): Promise<string> {
  const space = optionText(cli.options, 'space');
  if (space === null) {
    throw new Fault('usage', { message: cliTexts[cli.language].spaceMissing });
  }
  return requireSpace((await cli.house.policy()).current().policy, space);
}
