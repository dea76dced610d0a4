import { expect, test } from '@jest/globals';
import { nameHost } from '#shared/language/name-host.ts';
import { paneTexts } from '#shared/language/pane-texts.ts';

const told = (host: string): string => nameHost(host, paneTexts.fr);

test.each(['127.0.0.1:8399', 'localhost:11434', '[::1]:8000'])('%s is this server', (host) => {
  expect(told(host)).toBe('ce serveur');
});

test.each(['10.2.0.7', '192.168.1.20:8000', '172.20.0.3'])('%s is on the inner network', (host) => {
  expect(told(host)).toMatch(/réseau de votre collectivité/u);
});

test.each([
  'api.scaleway.ai',
  '172.32.0.1',
  '11.0.0.1',
  'localhost.example.org',
  '127.example.org',
])('%s keeps its name: it may be anybody’s', (host) => {
  expect(told(host)).toBe(host);
});
