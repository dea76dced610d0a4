import { expect, test } from '@jest/globals';
import { readMeeting } from '#shared/minutes/read-meeting.ts';
import { addScores, readSitting, scoreSitting } from '../benches/score-sittings.ts';
import { makeSittings } from '../golden/sittings/make-sittings.ts';
import { degrade } from '../golden/sittings/write-vtt.ts';

const sittings = makeSittings();

test('the sittings are the same for the same seed, and others for another', () => {
  expect(makeSittings()).toEqual(sittings);
  expect(makeSittings(7)[0]?.cues).not.toEqual(sittings[0]?.cues);
  expect(sittings).toHaveLength(10);
});

test('what is true of each sitting can be: figures add up to who could vote', () => {
  for (const { id, truth, list } of sittings) {
    const { meeting, faults } = readMeeting(list);
    expect([id, faults]).toEqual([id, []]);
    expect(meeting.members.map(({ name }) => name)).toEqual(
      truth.attendance.map(({ name }) => name),
    );
    for (const { inFavour, against, abstentions, title } of truth.decisions) {
      if (inFavour === null || abstentions === null) continue;
      const cast = inFavour + (against ?? 0) + abstentions;
      expect([title, cast <= meeting.members.length]).toEqual([title, true]);
    }
  }
});

test('rules find what happened in a sitting of a commune and of an intercommunal body, also as a recogniser hears them', () => {
  const two = sittings.filter(({ id }) => id === 'commune-arrivees' || id === 'epci-deport');
  const scores = two.flatMap((sitting, at) =>
    [sitting.cues, degrade(sitting.cues, at)].map((cues) =>
      scoreSitting(sitting, readSitting(sitting, cues)),
    ),
  );
  const { facts } = addScores(scores);
  const share = (fact: string): number => (facts[fact]?.right ?? 0) / (facts[fact]?.wanted ?? 1);
  expect(share('decisions found')).toBeGreaterThanOrEqual(0.9);
  expect(share('decisions that are some')).toBeGreaterThanOrEqual(0.9);
  expect(share('outcomes')).toBeGreaterThanOrEqual(0.9);
  expect(share('figures')).toBeGreaterThanOrEqual(0.8);
  expect(share('attendance')).toBe(1);
});
