import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { playgroundTexts } from '#shared/language/playground-texts.ts';
import { endProcess, type Playground, startPlayground } from './start-playground.ts';

const texts = playgroundTexts.fr;
const usualBot = 'http://127.0.0.1:3978/api/messages';

type Bot = { readonly address: string; readonly stop: () => Promise<void> };

process.exitCode = await main();

/** `npm run playground`: Calame and a Teams-like chat in front of it, until Ctrl-C. */
async function main(): Promise<number> {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const bot = await findBot();
  if (bot === null) {
    console.error(texts.botFailed);
    return 1;
  }
  let playground: Playground;
  try {
    playground = await startPlayground(bot.address);
  } catch (error) {
    console.error(texts.failed(error instanceof Error ? error.message : ''));
    await bot.stop();
    return 1;
  }
  console.log([texts.ready(playground.address), texts.people, texts.care].join('\n'));
  await interrupted;
  await Promise.all([playground.stop(), bot.stop()]);
  console.log(texts.stopped);
  return 0;
}

/** The bot that runs at its usual address, else one started here on a free port. */
async function findBot(): Promise<Bot | null> {
  const response = await fetch(usualBot).catch(() => null);
  if (response?.status === 405) {
    console.log(texts.botRunning(usualBot));
    return { address: usualBot, stop: async () => undefined };
  }
  return startBot();
}

async function startBot(): Promise<Bot | null> {
  const folder = mkdtempSync(join(tmpdir(), 'calame-playground-bot-'));
  const settings = join(folder, 'settings.env');
  writeFileSync(settings, 'CALAME_PORT=0\n');
  const root = join(import.meta.dirname, '../..');
  const child = spawn(
    process.execPath,
    [`--env-file=${settings}`, join(root, 'bot/cli/calame.ts'), 'start', '--json'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await readAddress(child);
  rmSync(folder, { recursive: true, force: true });
  if (address === null) {
    await endProcess(child);
    return null;
  }
  console.log(texts.botStarted(address));
  return { address, stop: () => endProcess(child) };
}

/** The address in the line that the bot prints when it is ready; null when it ends before. */
async function readAddress(child: ChildProcess): Promise<string | null> {
  if (child.stdout === null) return null;
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => null),
  ]);
  if (first === null) return null;
  const { addresses } = JSON.parse(first) as { addresses?: { bot?: string } };
  return addresses?.bot ?? null;
}
