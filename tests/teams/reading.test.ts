import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { establishPerson } from '../../bot/teams/establish-person.ts';
import { readActivity, readText } from '../../bot/teams/read-activity.ts';
import { readCommand } from '../../bot/teams/read-command.ts';
import { readFeedback } from '../../bot/teams/read-feedback.ts';
import { readIntent } from '../../bot/teams/read-intent.ts';
import { readSendFault } from '../../bot/teams/read-send-fault.ts';
import { mayAnswerAt } from '../../bot/teams/teams-settings.ts';
import { createTurnstile } from '../../bot/teams/throttle-sends.ts';
import { scriptedPolicy } from '../builders/scripted-policy.ts';
import { virtualTime } from '../builders/virtual-time.ts';
import { tenantId } from '../fakes/issuer.ts';

const activity = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'c' },
} as const;

describe('whatever comes in', () => {
  test('is read as an activity or refused, never a fault', () => {
    fc.assert(
      fc.property(fc.anything(), (body) => {
        const read = readActivity(body);
        if (read !== null) readIntent(read);
      }),
    );
  });

  test('an activity with anything for its value has an intent', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, text) => {
        const read = readActivity({ ...activity, value, text });
        if (read === null) throw new Error('a well-formed activity was refused');
        expect(typeof readIntent(read).kind).toBe('string');
      }),
    );
  });

  test('an opinion is read from any value, or none is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (feedback) => {
        const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback } };
        expect(typeof readFeedback(value)?.text).toBe('string');
        expect(readFeedback(feedback)).toBeNull();
      }),
    );
  });

  test('a failed send has a kind, whatever was thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (error) => {
        expect(typeof readSendFault(error).kind).toBe('string');
      }),
    );
  });
});

test('no mark of a mention is left in a question', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<at>', '</at>', 'Calame', ' ', '<at id="0">', '&nbsp;', 'congés')),
      (parts) => {
        expect(readText({ ...activity, text: parts.join('') })).not.toMatch(/<\/?at\b[^<>]*>/u);
      },
    ),
  );
});

test.each([
  ['/aide', { kind: 'help' }],
  ['AIDE', { kind: 'help' }],
  ['/Recommencer', { kind: 'restart' }],
  ['sources 2', { kind: 'sources', page: 2 }],
  ['/sources 0', { kind: 'sources', page: 1 }],
  ['aide à la mobilité', null],
  ['Quelles sources ?', null],
  ['recommencer un stage', null],
  ['', null],
])('"%s" is a command or a question', (text, command) => {
  expect(readCommand(text)).toEqual(command);
});

describe('the person of an activity', () => {
  const policy = {
    ...scriptedPolicy.policy,
    identity: {
      ...scriptedPolicy.policy.identity,
      development: [
        {
          id: 'sophie',
          name: 'Sophie Lambert',
          groups: ['group:rh'],
          roles: ['rh'],
          objectId: '00000000-0000-4000-8000-000000000022',
        } as const,
      ],
    },
  };
  const sophie = { id: '29:x', aadObjectId: '00000000-0000-4000-8000-000000000022' };

  test('has the groups of a development identity on loopback', () => {
    const person = establishPerson(sophie, tenantId, policy, {
      development: true,
      entraGroups: [],
    });
    expect(person?.groups).toEqual(['all-agents', 'group:rh']);
    expect(person?.roles).toEqual(['agent', 'rh']);
  });

  test('has none of them elsewhere', () => {
    const person = establishPerson(sophie, tenantId, policy, {
      development: false,
      entraGroups: [],
    });
    expect(person?.groups).toEqual(['all-agents']);
    expect(person?.roles).toEqual(['agent']);
  });

  test('has the policy’s groups of the Entra groups that are known, and their roles', () => {
    const rh = '7c1e0a52-0000-4000-8000-000000000001';
    const identity = {
      ...policy.identity,
      roles: { rh: ['group:rh'] },
      groups: { 'group:rh': [rh] },
    };
    const person = (entraGroups: readonly string[]) =>
      establishPerson(
        sophie,
        tenantId,
        { ...policy, identity },
        { development: false, entraGroups },
      );
    expect(person([rh])).toMatchObject({
      id: `entra:${tenantId}:00000000-0000-4000-8000-000000000022`,
      groups: ['all-agents', 'group:rh'],
      roles: ['agent', 'rh'],
    });
    expect(person(['7c1e0a52-0000-4000-8000-000000000002'])?.groups).toEqual(['all-agents']);
  });

  test('is nobody without an object id, or with one that is none', () => {
    for (const aadObjectId of [undefined, '', 'claire', '00000000-0000-4000-8000-00000000002']) {
      expect(
        establishPerson({ id: '29:x', aadObjectId }, tenantId, policy, {
          development: true,
          entraGroups: [],
        }),
      ).toBeNull();
    }
  });
});

describe('answers go only', () => {
  const settings = {
    app: { mode: 'entra', appId: 'a', appType: 'SingleTenant', tenantId, password: 'x' },
    serviceHosts: [],
    issuerMetadata: null,
  } as const;
  test.each([
    ['https://smba.trafficmanager.net/emea/', true],
    ['http://smba.trafficmanager.net/emea/', false],
    ['https://smba.trafficmanager.net.evil.example/', false],
    ['https://evil.example/smba.trafficmanager.net', false],
    ['http://127.0.0.1:8080', false],
    ['nonsense', false],
  ])('to known hosts over https: %s is %s', (serviceUrl, may) => {
    expect(mayAnswerAt(serviceUrl, settings)).toBe(may);
  });

  test('to hosts of the settings when there are some', () => {
    const own = { ...settings, serviceHosts: ['smba.infra.gov.example'] };
    expect(mayAnswerAt('https://smba.infra.gov.example/x', own)).toBe(true);
    expect(mayAnswerAt('https://smba.trafficmanager.net/emea/', own)).toBe(false);
  });
});

test('all sends together stay below what Teams allows an application', async () => {
  const { clock, timers } = virtualTime();
  const turnstile = createTurnstile(clock, timers);
  const left: number[] = [];
  await timers.sleep(60_000);
  await Promise.all(
    Array.from({ length: 300 }, async () => {
      await turnstile.pass();
      left.push(clock.now());
    }),
  );
  const busiest = Math.max(
    ...left.map((from) => left.filter((at) => at >= from && at < from + 1_000).length),
  );
  expect(busiest).toBeLessThan(50);
});
