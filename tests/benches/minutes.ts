import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Meeting } from '#shared/minutes/minutes.ts';
import { readMinutes } from '#shared/minutes/read-minutes.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';
import { readTxt } from '../../bot/documents/read-txt.ts';
import { readTrueCouncil, scoreCouncil } from './score-council.ts';

/**
 * Votes and other decisions found without a model in real transcripts, against lists written from their official minutes
 * (tests/golden/councils), and the time that it takes. The recordings are not part of the project: `CALAME_SHARED`, or
 * `shared` beside the project, holds them.
 */
const shared = process.env['CALAME_SHARED'] ?? new URL('../../../shared', import.meta.url).pathname;
const lists = new URL('../golden/councils/', import.meta.url);
const meeting: Meeting = {
  ...{ title: 'Séance', body: null, date: null, place: null, openedAt: null, closedAt: null },
  ...{ agenda: [], members: [], membersInOffice: null },
};

for (const name of readdirSync(lists).filter((file) => file.endsWith('.jsonl'))) {
  const council = readTrueCouncil(new URL(name, lists));
  const file = `${shared}/data/meetings/${council.meeting}/transcript.0.txt`;
  if (!existsSync(file)) {
    console.log(JSON.stringify({ bench: 'minutes', council: name, skipped: 'no transcript' }));
    continue;
  }
  const model = readTxt(readFileSync(file));
  const start = performance.now();
  const transcript = readTranscript(model);
  const minutes = readMinutes(transcript, { kind: council.kind, meeting, today: '2026-11-22' });
  const ms = Math.round(performance.now() - start);
  const settled = minutes.decisions.filter(({ nature }) => nature !== 'agreed');
  const { use, firstJudged } = council;
  console.log(
    JSON.stringify({
      bench: 'minutes',
      ...{
        council: name,
        use,
        firstJudged,
        words: transcript.words,
        ms,
        topics: minutes.topics.length,
      },
      ...scoreCouncil(council.decisions, settled),
    }),
  );
}
