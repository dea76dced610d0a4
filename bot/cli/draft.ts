import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ActKind, actKinds } from '#shared/acts/act-kind.ts';
import { checkAct } from '#shared/acts/checks/check-act.ts';
import type { Finding } from '#shared/acts/finding.ts';
import { readAct } from '#shared/acts/read-act.ts';
import type { Template } from '#shared/acts/template.ts';
import { findUnknown } from '#shared/drafting/fact-notes.ts';
import { Fault } from '#shared/fault.ts';
import { cliTexts } from '#shared/language/cli-texts.ts';
import { composeTexts } from '#shared/language/compose-texts.ts';
import { draftVerbTexts } from '#shared/language/draft-verb-texts.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { dayIn } from '#shared/turn/day-in.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DraftRequest, Proposal } from '#shared/wire/draft-exchange.ts';
import { readActFile } from '../act-files/read-act-file.ts';
import { chooseTemplate } from '../drafting/choose-template.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { systemClock, systemIds } from '../system-ports.ts';
import { acceptAsOperator } from './accept-as-operator.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { readFacts, readText } from './read-facts.ts';
import { refuseWords } from './require-options.ts';
import { statusOfWriting } from './status-of-writing.ts';

/** `draft KIND [--facts F] [--template T] [--instruction "…"] [--from FILE] [--reply LETTER] [--out X.docx] [--as P]` */
export async function draft(cli: Cli): Promise<ExitStatus> {
  const kind = kindOf(cli);
  refuseWords(cli.words, 1, cli.language);
  const request = await readRequest(cli, kind);
  const name = optionText(cli.options, 'as');
  const person = await personAtTheKeyboard(cli.house, cli.config, name);
  if (name === null) await acceptAsOperator(cli, await cli.house.desk(), person);
  const desk = await cli.house.drafting();
  refuseUnknown(request, await desk.templates(), cli.language);
  const asking = { person, channel: 'cli', language: cli.language, signal: cli.signal } as const;
  let outcome: Outcome | null = null;
  let proposal: Proposal | null = null;
  for await (const line of desk.draft(asking, request)) {
    if (line.kind === 'outcome') outcome = line.outcome;
    if (line.kind === 'proposal') proposal = line.proposal;
  }
  if (outcome === null) return exitStatus.interrupted;
  if (proposal === null) return tellRefused(cli, outcome);
  const written = await writeOut(cli, proposal);
  const findings = await findingsOf(cli, written.bytes);
  tell(cli, outcome, proposal, { findings, out: written.out });
  return statusOfWriting(outcome);
}

function kindOf({ words: [word], language }: Cli): ActKind {
  const kind = actKinds.find((one) => one === word);
  if (kind !== undefined) return kind;
  throw new Fault('usage', { message: draftVerbTexts[language].kinds(actKinds.join(', ')) });
}

async function readRequest(cli: Cli, kind: ActKind): Promise<DraftRequest> {
  const file = (name: string): string | null => optionText(cli.options, name);
  const read = async (name: string): Promise<string | null> => {
    const path = file(name);
    return path === null ? null : readText(path);
  };
  const facts = file('facts');
  const letter = await read('reply');
  return {
    draftId: systemIds.next('draft').slice(0, 64),
    move: letter === null ? 'draft' : 'reply',
    kind,
    templateId: optionText(cli.options, 'template'),
    facts: facts === null ? {} : await readFacts(facts),
    points: [],
    instruction: optionText(cli.options, 'instruction'),
    startingText: await read('from'),
    letter,
  };
}

/** Facts that no template asks are wrong use; those of an act taken up as it is are asked by it alone. */
function refuseUnknown(
  { kind, templateId, facts, startingText }: DraftRequest,
  templates: readonly Template[],
  language: Cli['language'],
): void {
  if (startingText !== null && templateId === null) return;
  const unknown = findUnknown(facts, templates);
  if (unknown.length === 0) return;
  const asked = chooseTemplate(templates, kind, templateId).facts.map(({ id }) => id);
  throw new Fault('usage', { message: composeTexts[language].unknownFacts(unknown, asked) });
}

type Written = { readonly bytes: Uint8Array; readonly out: string | null };

async function writeOut(cli: Cli, { act, model, sources }: Proposal): Promise<Written> {
  const bytes = await (await cli.house.acts()).write({
    act,
    documentId: systemIds.next('document').slice(0, 64),
    sources,
    models: model === null ? [] : [model],
  });
  const out = optionText(cli.options, 'out');
  if (out !== null) {
    await writeFile(resolve(out), bytes).catch((cause: unknown) => {
      throw new Fault('output-unwritable', { file: out }, cause);
    });
  }
  return { bytes, out };
}

/** What the checks say of the file itself, as `act check` would. */
async function findingsOf(cli: Cli, bytes: Uint8Array): Promise<readonly Finding[]> {
  const { acts, organisation } = (await cli.house.policy()).current().policy;
  const { kind, timeZone } = organisation;
  return checkAct(readAct(readActFile(bytes)), {
    organisation: kind,
    population: acts.population ?? null,
    roll: null,
    base: await (await cli.house.drafting()).references(),
    language: cli.language,
    off: acts.rulesOff,
    today: dayIn(systemClock.now(), timeZone),
    personalData: findPersonalData,
  });
}

function tell(
  cli: Cli,
  outcome: Outcome,
  { act, placeholders, notes, sources, draftId, traceId }: Proposal,
  { findings, out }: { readonly findings: readonly Finding[]; readonly out: string | null },
): void {
  if (cli.json) {
    cli.printJson({
      outcome: outcome.kind,
      ...('reason' in outcome ? { reason: outcome.reason } : {}),
      ...{ draftId, placeholders, notes, findings, citations: sources, out, journalId: traceId },
      ...(out === null ? { act } : {}),
    });
    return;
  }
  const texts = draftVerbTexts[cli.language];
  cli.print(out === null ? outcome.text.trim() : texts.written(out));
  const labels = [...new Set(placeholders.map(({ label }) => label))];
  if (labels.length > 0) cli.remark(texts.toComplete(labels));
  for (const { text } of notes) cli.remark(text);
  cli.remark(texts.findings(findings.length));
  cli.remark(cliTexts[cli.language].reference(outcome.journalId));
}

/** Refused, or nothing where no model writes: what the person is told. */
function tellRefused(cli: Cli, outcome: Outcome): ExitStatus {
  if (cli.json) {
    const { kind, text, journalId } = outcome;
    cli.printJson({
      outcome: kind,
      text,
      placeholders: [],
      findings: [],
      citations: [],
      out: null,
      journalId,
    });
  } else cli.print(outcome.text);
  return statusOfWriting(outcome);
}
