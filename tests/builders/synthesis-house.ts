import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '#shared/policy/person.ts';
import type { JobSummary } from '#shared/wire/job-exchange.ts';
import { assemble, type House } from '../../bot/assemble.ts';
import { readConfig } from '../../bot/config.ts';
import { personAtTheKeyboard } from '../../bot/identity/person-at-the-keyboard.ts';
import type { SynthesisRoom } from '../../bot/synthesis/open-synthesis-room.ts';
import type { Acting } from '../../bot/synthesis/synthesis-desk.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';
import type { PromptMessage } from '../fakes/endpoint-answer.ts';

/** A whole house over a temporary data folder, in front of a stand-in endpoint. */
export type SynthesisHouse = AsyncDisposable & {
  readonly house: House;
  readonly room: SynthesisRoom;
  readonly endpoint: StandInEndpoint;
  readonly data: string;
  readonly acting: Acting;
  readonly person: (name: string) => Promise<Person>;
  /** Runs a synthesis of these documents to its rest. */
  readonly run: (request: {
    readonly jobId: string;
    readonly sheetId: string;
    readonly question?: string;
    readonly documents: Readonly<Record<string, string>>;
    readonly acting?: Acting;
  }) => Promise<JobSummary>;
};

export async function openSynthesisHouse(
  answer: (messages: readonly PromptMessage[]) => string,
  { forGroups = '[all-agents]' }: { readonly forGroups?: string } = {},
): Promise<SynthesisHouse> {
  const home = mkdtempSync(join(tmpdir(), 'calame-synthesis-'));
  const endpoint = await startEndpoint({ answer });
  const policy = join(home, 'policy.yaml');
  writeFileSync(join(home, 'charte.md'), '# Charte\n');
  writeFileSync(policy, policyFor(endpoint.baseURL, forGroups));
  const data = join(home, 'data');
  const config = readConfig({ policy, data });
  const house = assemble(config);
  const person = async (name: string): Promise<Person> => {
    const found = await personAtTheKeyboard(house, config, name);
    const desk = await house.desk();
    await desk.acceptCharter(found, 'cli', (await desk.charter(found)).charter.hash);
    return found;
  };
  const room = await house.synthesis();
  const acting = { person: await person('claire'), channel: 'tab', language: 'fr' } as const;
  return {
    ...{ house, room, endpoint, data, acting, person },
    run: async ({ jobId, sheetId, question = null, documents, acting: given = acting }) => {
      await room.open(given, { jobId, sheetId, question });
      for (const [name, text] of Object.entries(documents)) {
        await room.bring(given, jobId, { name, bytes: Buffer.from(text) });
      }
      await room.act(given, jobId, 'start');
      return follow(room, given, jobId);
    },
    [Symbol.asyncDispose]: async () => {
      await house.close();
      await endpoint.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function follow(room: SynthesisRoom, acting: Acting, jobId: string): Promise<JobSummary> {
  let last: JobSummary | null = null;
  for await (const job of room.follow(acting, jobId, new AbortController().signal)) last = job;
  if (last === null) throw new Error('the job told nothing');
  return last;
}

const policyFor = (baseURL: string, forGroups: string): string => `version: 1
organisation: { name: Essai, kind: epci, siren: "213500127", dpd: dpd@essai.example }
identity:
  tenants: ["33333333-3333-4333-8333-333333333333"]
  development:
    - { id: claire, name: Claire Moreau, groups: [all-agents] }
    - { id: karim, name: Karim Benali, groups: [all-agents, group:finances] }
residency: { require: eu }
endpoints:
  - id: stand-in
    kind: openai-compatible
    baseURL: ${baseURL}
    residency: fr
    evidence: { type: self-hosted, statement: essai, signedBy: essai }
    auth: { type: none }
    models: [{ name: stand-in, role: chat, contextTokens: 32000 }]
    limits: { maxInFlight: 2 }
uses:
  synthesis: { for: ${forGroups}, dataClasses: [public, internal, personal], route: [stand-in] }
charter: { version: "1", file: charte.md }
contacts: { rh: { label: RH, mail: rh@essai.example } }
`;
