import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '#shared/policy/decide.ts';
import { systemPerson } from '#shared/policy/system-person.ts';
import type { Attempt } from '#shared/routing/routed-delta.ts';
import { assemble, type House } from '../../../bot/assemble.ts';
import { readConfig } from '../../../bot/config.ts';
import { journalEntry } from '../../builders/journal-entries.ts';
import type { Contender } from './paced.ts';

export type OpenedAsk = {
  readonly house: House;
  readonly ask: Contender;
  readonly close: () => Promise<void>;
};

/**
 * The `ask` port as a turn uses it: the policy decides, the gateway routes and guards, the journal
 * holds its line on the disk. `recorded` ends once the line is written.
 */
export async function openAsk(folder: string, policyText: string): Promise<OpenedAsk> {
  mkdirSync(folder, { recursive: true });
  const policy = join(folder, 'policy.yaml');
  writeFileSync(join(folder, 'charte.md'), '# Charte\n');
  writeFileSync(policy, policyText);
  const house = assemble(readConfig({ policy, data: join(folder, 'data') }), { store: 'worker' });
  const ports = await house.ports();
  const ask: Contender = async (at) => {
    const start = performance.now();
    const snapshot = ports.policy.current();
    const person = { ...systemPerson, id: `p-${at % 40}`, groups: ['all-agents'] };
    const pseudonym = ports.hasher.pseudonym(person.id);
    const asked = { snapshot, person, use: 'hr-answer', dataClass: 'internal', gates: [] } as const;
    const decision = decide({ ...asked, standing: ports.standing, overQuota: false });
    if (decision.kind !== 'allowed') throw new Error(decision.kind);
    const attempts: Attempt[] = [];
    const events = ports.gateway.ask({
      candidates: decision.candidates.chat,
      request: {
        messages: [{ role: 'user', content: prompt }],
        maxTokens: 200,
        temperature: 0,
        signal: new AbortController().signal,
      },
      policy: snapshot.policy,
      person: pseudonym,
      report: (attempt) => void attempts.push(attempt),
    });
    let first = 0;
    let end = 'none';
    let text = '';
    for await (const delta of events) {
      if (delta.kind !== 'text') {
        end = delta.kind;
        continue;
      }
      if (first === 0) first = performance.now() - start;
      text += delta.text;
    }
    const whole = performance.now() - start;
    if (end !== 'end') throw new Error(`the call ended as ${end}`);
    const endpoint = attempts[0]?.candidate.endpoint.id ?? null;
    const line = { id: `b-${at}-${start}`, person: pseudonym, policyHash: snapshot.hash };
    await ports.journal.append(journalEntry({ ...line, endpoint }));
    return { first, whole, recorded: performance.now() - start, text };
  };
  return { house, ask, close: () => house.close() };
}

/** About 6 000 characters: the size of a question with eight passages. */
export const prompt: string = 'Une phrase de règlement, avec des mots ordinaires. '.repeat(120);

/** One endpoint on loopback, without a key. */
export function policyFor(baseURL: string, id = 'stand-in'): string {
  return `version: 1
organisation: { name: Essai, kind: commune, siren: "213500127", dpd: dpd@essai.example }
identity: { tenants: ["33333333-3333-4333-8333-333333333333"] }
endpoints:
  - id: ${id}
    kind: openai-compatible
    baseURL: ${baseURL}
    residency: fr
    evidence: { type: self-hosted, statement: banc, signedBy: banc }
    auth: { type: none }
    models: [{ name: stand-in, role: chat }]
uses:
  hr-answer: { for: [all-agents], dataClasses: [public, internal, personal], route: [${id}] }
charter: { version: "1", file: charte.md }
`;
}
