import { basename } from 'node:path';
import type { DocModel } from '#shared/document/doc-model.ts';
import { Fault } from '#shared/fault.ts';
import { documentTexts } from '#shared/language/document-texts.ts';
import { readTexts } from '#shared/language/read-texts.ts';
import { openDocumentReader, readFileBytes } from '../documents/read-document.ts';
import { ReadFault } from '../documents/read-fault.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';
import { documentAsJson } from './document-as-json.ts';
import { documentInLines } from './document-in-lines.ts';
import { refuseWords } from './require-options.ts';

/**
 * `read FILE [--without-ocr]`: a document as Calame reads it, its sections, tables and places; exit 2 for one that cannot be
 * read, with the reason. Nothing leaves the computer.
 */
export async function read(cli: Cli): Promise<ExitStatus> {
  const [file] = cli.words;
  if (file === undefined)
    throw new Fault('usage', { message: readTexts[cli.language].fileMissing });
  refuseWords(cli.words, 1, cli.language);
  try {
    tell(cli, basename(file), await readFile(cli, file));
    return exitStatus.done;
  } catch (error) {
    if (!(error instanceof ReadFault)) throw error;
    const { code, details } = error;
    const message = documentTexts[cli.language].faults[code](basename(file), details);
    cli.progress('');
    if (cli.json) cli.printJson({ code, message });
    cli.remark(message);
    return exitStatus.wrongUse;
  }
}

async function readFile(cli: Cli, file: string): Promise<DocModel> {
  const bytes = await readFileBytes(file);
  const texts = readTexts[cli.language];
  await using reader = openDocumentReader({ ocr: cli.options['without-ocr'] !== true });
  return await reader.read({ bytes, name: basename(file) }, cli.signal, (done, pages) =>
    cli.progress(texts.recognising(done, pages)),
  );
}

function tell(cli: Cli, file: string, model: DocModel): void {
  const texts = documentTexts[cli.language].warnings;
  const warnings = model.warnings.map(({ code, details }) => ({
    code,
    message: texts[code](file, details),
  }));
  cli.progress('');
  if (cli.json) cli.printJson({ ...documentAsJson(model), warnings });
  else {
    const told = { file, warnings: warnings.map(({ message }) => message) };
    cli.print(documentInLines(model, told, cli.language));
  }
}
