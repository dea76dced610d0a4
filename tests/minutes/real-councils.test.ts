import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readMinutes } from '#shared/minutes/read-minutes.ts';
import { readTranscript } from '#shared/minutes/read-transcript.ts';
import { readTxt } from '../../bot/documents/read-txt.ts';
import { readTrueCouncil, scoreCouncil } from '../benches/score-council.ts';
import { meetingOf } from '../builders/council-sitting.ts';

const shared = process.env['CALAME_SHARED'] ?? new URL('../../../shared', import.meta.url).pathname;
const meetings = `${shared}/data/meetings`;
const lists = new URL('../golden/councils/', import.meta.url);

/** The recordings are not part of the project; where they are absent these tests are skipped. */
(existsSync(meetings) ? describe : describe.skip)('real meetings', () => {
  test.each(readdirSync(lists))(
    'finds nine decisions of ten of %s, and few that are none',
    (name) => {
      const council = readTrueCouncil(new URL(name, lists));
      const model = readTxt(readFileSync(`${meetings}/${council.meeting}/transcript.0.txt`));
      const { decisions } = readMinutes(readTranscript(model), {
        ...{ kind: council.kind, meeting: meetingOf(), today: '2026-11-22' },
      });
      const settled = decisions.filter(({ nature }) => nature !== 'agreed');
      const { recall, precision } = scoreCouncil(council.decisions, settled);
      expect(recall).toBeGreaterThanOrEqual(0.9);
      expect(precision).toBeGreaterThanOrEqual(0.8);
    },
  );
});
