import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ActDocument } from '#shared/acts/act-document.ts';
import { Fault } from '#shared/fault.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import { verifyTexts } from '#shared/language/verify-texts.ts';
import { readActFile } from '../act-files/read-act-file.ts';
import {
  hasDoubts,
  type VerifiedAct,
  type VerifiedStep,
  type VerifiedTrace,
  verifyAct,
} from '../act-files/verify-act.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';

/** `verify FILE.docx`: what a model wrote of it, who read and validated it; exit 1 when something of that does not hold. */
export async function verify(cli: Cli): Promise<ExitStatus> {
  const [file] = cli.words;
  if (file === undefined) {
    throw new Fault('usage', { message: verifyTexts[cli.language].fileMissing });
  }
  const document = await openAct(cli, file);
  const store = await cli.house.store();
  const verified = await verifyAct(document, {
    journal: store.journal,
    validations: store.actValidations,
    hasher: cli.house.hasher,
  });
  if (cli.json) cli.printJson(asJson(verified));
  else cli.print(tell(basename(file), verified, cli));
  return hasDoubts(verified) ? exitStatus.notSo : exitStatus.done;
}

async function openAct(cli: Cli, file: string): Promise<ActDocument> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new Fault('input-unreadable', { file }, cause);
  });
  try {
    return readActFile(bytes);
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    const message = documentTexts[cli.language].faults[error.code](basename(file), error.details);
    throw new Fault('act-unreadable', { message }, error);
  }
}

/** The words of the file stay in the file. */
function asJson({ blocks, ...verified }: VerifiedAct): Readonly<Record<string, unknown>> {
  return {
    ...verified,
    blocks: blocks.map(({ tag, role, number, origin, paragraph }) => ({
      ...{ tag, role, number, origin, paragraph },
    })),
  };
}

function tell(file: string, verified: VerifiedAct, cli: Cli): string {
  const texts = verifyTexts[cli.language];
  const { blocks, traces, steps, lostBlocks, documentId } = verified;
  const byModel = blocks.flatMap(({ role, number, origin }) =>
    origin.by === 'model' ? [{ role, number, traceId: origin.traceId }] : [],
  );
  const isMarked = documentId !== null || blocks.length > 0 || traces.length > 0;
  if (!isMarked) return [texts.title(file), texts.unmarked].join('\n\n');
  const percent = Math.round(verified.modelShare * 100);
  const lines = byModel.map(({ role, number, traceId }) =>
    texts.block(texts.blockNames[role] ?? role, number, traceId),
  );
  const told = [
    texts.title(file),
    [texts.share(byModel.length, percent), ...lines].join('\n'),
    traces.map((trace) => tellTrace(trace, cli)).join('\n'),
    ...(lostBlocks > 0 ? [texts.lostBlocks(lostBlocks)] : []),
    [tellStep('relu', steps.relu, cli), tellStep('valide', steps.valide, cli)].join('\n'),
    ...(steps.publication === null ? [] : [tellStep('publication', steps.publication, cli)]),
    texts.placeholders(verified.placeholders.length),
    texts.noSignature,
  ];
  return told.filter((part) => part !== '').join('\n\n');
}

function tellTrace({ id, line }: VerifiedTrace, cli: Cli): string {
  const texts = verifyTexts[cli.language];
  if (line === null) return texts.traceUnknown(id);
  const at = moment(line.at, cli);
  return line.model === null || line.endpoint === null
    ? texts.traceWithoutModel(id, at)
    : texts.trace(id, at, line.model, line.endpoint);
}

function tellStep(name: keyof VerifiedAct['steps'], step: VerifiedStep | null, cli: Cli): string {
  const texts = verifyTexts[cli.language];
  if (step === null) return texts.stepNone(texts.steps[name]);
  const { holds, known } = step;
  return [
    texts.step(texts.steps[name], step.by, moment(Date.parse(step.at), cli)),
    ...(holds ? [] : [texts.stepChanged]),
    ...(known ? [] : [texts.stepUnknown]),
  ].join(' ');
}

function moment(at: number, { language }: Cli): string {
  const { locale } = verifyTexts[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
