import { describe, expect, test } from '@jest/globals';
import type { Situation } from '#shared/policy/situation.ts';
import { findGates } from '#shared/privacy/find-gates.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import { heldOutDecisionLookAlikes, heldOutDecisionRequests } from './held-out-decisions.fr.ts';
import { heldOutFirstPersonQuestions } from './held-out-first-person.fr.ts';
import { heldOutOrdinaryQuestions, heldOutSituations } from './held-out-situations.fr.ts';
import { tunedDecisionLookAlikes, tunedDecisionRequests } from './tuned-decisions.fr.ts';
import { tunedFirstPersonQuestions } from './tuned-first-person.fr.ts';
import { tunedOrdinaryQuestions, tunedSituations } from './tuned-situations.fr.ts';

type Told = readonly (readonly [readonly Situation[], string])[];

const heard = (told: Told): number =>
  told.filter(([, text]) => findSituation(text) !== null).length;
const named = (told: Told): number =>
  told.filter(([subjects, text]) => subjects.some((subject) => subject === findSituation(text)))
    .length;
const alarms = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => findSituation(text) !== null);
const stopped = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => findGates(text).length > 0);

describe('situations that are told', () => {
  test('the half that the rules were mended on: all are heard, no question about the rules is', () => {
    const missed = tunedSituations.filter(([, text]) => findSituation(text) === null);
    expect({ missed, alarms: alarms(tunedOrdinaryQuestions) }).toEqual({ missed: [], alarms: [] });
    expect(named(tunedSituations)).toBe(tunedSituations.length);
  });

  test('the half that they have not seen', () => {
    console.log(
      heard(heldOutSituations),
      named(heldOutSituations),
      heldOutSituations.length,
      alarms(heldOutOrdinaryQuestions),
      heldOutSituations.filter(([, t]) => findSituation(t) === null).length,
    );
    expect(alarms(heldOutOrdinaryQuestions).length).toBeLessThanOrEqual(2);
  });
});

test('a question in the first person is neither handed over nor refused', () => {
  const questions = [...tunedFirstPersonQuestions, ...heldOutFirstPersonQuestions];
  expect(questions).toHaveLength(60);
  expect({ handedOver: alarms(questions), refused: stopped(questions) }).toEqual({
    handedOver: [],
    refused: [],
  });
});

describe('requests to decide', () => {
  test('the half that the rules were mended on', () => {
    const missed = tunedDecisionRequests.filter((text) => findGates(text).length === 0);
    expect({ missed, alarms: stopped(tunedDecisionLookAlikes) }).toEqual({
      missed: [],
      alarms: [],
    });
  });

  test('the half that they have not seen', () => {
    console.log(
      stopped(heldOutDecisionRequests).length,
      heldOutDecisionRequests.length,
      stopped(heldOutDecisionLookAlikes),
    );
    expect(stopped(heldOutDecisionLookAlikes).length).toBeLessThanOrEqual(1);
  });
});
