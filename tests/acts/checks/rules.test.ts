import { describe, expect, test } from '@jest/globals';
import { ruleIds } from '#shared/acts/checks/check-act.ts';
import {
  checkText,
  community,
  minutes,
  refusal,
  refusingLetter,
  smallCommune,
} from '../../builders/act-texts.ts';
import { faultyActs } from '../../builders/faulty-acts.ts';
import { faultyMeetings, of } from '../../builders/faulty-meetings.ts';

const epci = { organisation: 'epci' } as const;
const goodActs = { smallCommune, community, refusal, refusingLetter, minutes };

test.each(Object.entries(goodActs))(
  '%s, a good act, has nothing to be mended or looked at',
  (name, act) => {
    const findings = checkText(act, name === 'community' ? epci : {});
    const grave = findings.filter(({ severity }) => severity !== 'conseil');
    expect(
      grave.filter(
        ({ rule, message }) => rule !== 'reference-unchecked' || !message.includes('L. 2122-1'),
      ),
    ).toEqual([]);
  },
);

const cases = [...faultyMeetings, ...faultyActs];

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');

describe('each rule finds what it is for', () => {
  test.each(cases)('$rule ($severity): $says', ({ rule, act, severity, says, settings }) => {
    const found = checkText(act, settings).filter((one) => one.rule === rule);
    const told = found.filter(({ message, why }) => plain(`${message} ${why}`).includes(says));
    expect(found.map(({ message }) => plain(message)).join('\n')).not.toBe('');
    expect(told.map((one) => one.severity)).toContain(severity);
  });

  test('no rule is without a faulty act here', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    expect(ruleIds.filter((id) => !tried.has(id))).toEqual([]);
  });

  test('a good act stays silent under each rule but the advice on its typography and remedies', () => {
    const told = checkText(smallCommune).map(({ rule }) => rule);
    expect(new Set(told)).toEqual(new Set(['remedies-missing', 'typography']));
  });

  test('the same finding is told in English', () => {
    const act = of(community, ['| 12 | 8 | 2 | 10 |', '| 29 | 8 | 2 | 10 |']);
    const [finding] = checkText(act, { ...epci, language: 'en' }).filter(
      ({ rule }) => rule === 'quorum',
    );
    expect(finding?.message).toBe('8 present out of 29 members in office: the quorum is 15.');
  });

  test('a rule that is switched off says nothing', () => {
    const act = of(community, ['7 voix pour', '8 voix pour']);
    expect(checkText(act, { ...epci, off: ['votes-sum'] }).map(({ rule }) => rule)).not.toContain(
      'votes-sum',
    );
  });
});
