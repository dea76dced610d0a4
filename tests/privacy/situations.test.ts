import { describe, expect, test } from '@jest/globals';
import type { Situation } from '#shared/policy/situation.ts';
import { findGates } from '#shared/privacy/find-gates.ts';
import { findSituation } from '#shared/privacy/find-situation.ts';
import { tellsOfPeople } from '#shared/privacy/tells-of-people.fr.ts';
import { heldOutDecisionLookAlikes, heldOutDecisionRequests } from './held-out-decisions.fr.ts';
import { heldOutFirstPersonQuestions } from './held-out-first-person.fr.ts';
import { heldOutOrdinaryQuestions, heldOutSituations } from './held-out-situations.fr.ts';
import {
  lateDecisionLookAlikes,
  lateDecisionRequests,
  lateOrdinaryQuestions,
  lateSituations,
} from './late-sentences.fr.ts';
import { tunedDecisionLookAlikes, tunedDecisionRequests } from './tuned-decisions.fr.ts';
import { tunedFirstPersonQuestions } from './tuned-first-person.fr.ts';
import { tunedOrdinaryQuestions, tunedSituations } from './tuned-situations.fr.ts';

type Told = readonly (readonly [readonly Situation[], string])[];

const missed = (told: Told): readonly string[] =>
  told.filter(([, text]) => findSituation(text) === null).map(([, text]) => text);
const misnamed = (told: Told): readonly string[] =>
  told.flatMap(([subjects, text]) => {
    const found = findSituation(text);
    return found === null || subjects.includes(found) ? [] : [text];
  });
const alarms = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => findSituation(text) !== null);
const stopped = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => findGates(text).length > 0);

test('the sets are as large as was asked', () => {
  const told = [...tunedSituations, ...heldOutSituations];
  const ordinary = [...tunedOrdinaryQuestions, ...heldOutOrdinaryQuestions];
  expect(told.length).toBeGreaterThanOrEqual(75);
  expect(ordinary.length).toBeGreaterThanOrEqual(75);
});

describe('situations that are told', () => {
  test('the half that the rules were mended on: all are heard, no question about the rules is', () => {
    expect({
      missed: missed(tunedSituations),
      misnamed: misnamed(tunedSituations),
      alarms: alarms(tunedOrdinaryQuestions),
    }).toEqual({ missed: [], misnamed: [], alarms: [] });
  });

  test('the half written before the rules, by the same hand (measured: 46 of 46, 1 alarm in 46)', () => {
    expect(missed(heldOutSituations)).toEqual([]);
    expect(misnamed(heldOutSituations)).toEqual([]);
    expect(alarms(heldOutOrdinaryQuestions).length).toBeLessThanOrEqual(1);
  });

  test('the third set, in words chosen to be none of the rules’ (measured: 0 of 36, no alarm in 30)', () => {
    expect(lateSituations).toHaveLength(36);
    expect(alarms(lateOrdinaryQuestions)).toEqual([]);
  });

  test('what no rule hears is still told whom to talk to, under its answer (measured: 33 of the third set)', () => {
    const told = lateSituations.filter(([, text]) => tellsOfPeople(text));
    expect(told.length).toBeGreaterThanOrEqual(33);
    const questions = [...tunedFirstPersonQuestions, ...heldOutFirstPersonQuestions];
    expect(questions.filter(tellsOfPeople)).toEqual([]);
    const ordinary = [
      ...lateOrdinaryQuestions,
      ...tunedOrdinaryQuestions,
      ...heldOutOrdinaryQuestions,
    ];
    // A line more under a statement that needed none.
    expect(ordinary.filter(tellsOfPeople).length).toBeLessThanOrEqual(ordinary.length * 0.13);
  });

  test('hurried writing changes nothing: no capitals, no accents, no apostrophes, no end', () => {
    const hurried = (text: string): string =>
      text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replaceAll(/[’']/gu, ' ')
        .replace(/[.!?]+$/u, '')
        .toLowerCase();
    const told = [...tunedSituations, ...heldOutSituations];
    const lost = told.filter(([, text]) => findSituation(hurried(text)) === null);
    expect(lost.length).toBeLessThanOrEqual(told.length * 0.03);
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
  const missing = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => findGates(text).length === 0);

  test('the half that the rules were mended on', () => {
    expect({
      missed: missing(tunedDecisionRequests),
      alarms: stopped(tunedDecisionLookAlikes),
    }).toEqual({ missed: [], alarms: [] });
  });

  test('the half written before the rules, by the same hand (measured: 20 of 20, 1 alarm in 20)', () => {
    expect(missing(heldOutDecisionRequests)).toEqual([]);
    expect(stopped(heldOutDecisionLookAlikes).length).toBeLessThanOrEqual(1);
  });

  test('the third set (measured: 1 of 12, 1 alarm in 12)', () => {
    expect(stopped(lateDecisionRequests).length).toBeGreaterThanOrEqual(1);
    expect(stopped(lateDecisionLookAlikes).length).toBeLessThanOrEqual(1);
  });
});
