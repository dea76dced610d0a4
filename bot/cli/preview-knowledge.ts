import { evaluationTexts } from '#shared/language/evaluation-texts.ts';
import type { PublicationPreview } from '../evaluation/preview-addition.ts';
import { type Cli, exitStatus, optionText } from './cli.ts';
import { type Shown, tellReportLines } from './knowledge.ts';
import { tellChanged } from './tell-changed.ts';

/** `knowledge add PATH… --space S --preview [--golden F]`: what would be indexed and answered otherwise; nothing is written. */
export async function previewKnowledge(
  cli: Cli,
  paths: readonly string[],
  space: string,
): Promise<Shown<unknown>> {
  const { language, signal } = cli;
  const texts = evaluationTexts[language];
  const file = optionText(cli.options, 'golden');
  const room = await cli.house.evaluation();
  const questions =
    file === null
      ? await room.questionsInUse(language)
      : (await room.readGolden(file, language)).questions;
  const preview = await room.previewAddition(paths, space, { questions, language, signal });
  return {
    json: toJson(preview),
    lines: [
      ...preview.documents.flatMap(({ document, passages, headings, replaces }) => [
        texts.previewed(document.title, passages.length, headings.length),
        ...(replaces === null ? [] : [texts.replaces(replaces.title)]),
      ]),
      ...tellReportLines(preview.report, language),
      '',
      ...(preview.tried === 0
        ? [texts.noQuestionsInUse]
        : tellChanged(preview.changed, preview.tried, language)),
      texts.nothingWritten,
    ],
    status: exitStatus.done,
  };
}

function toJson({ report, documents, changed, tried }: PublicationPreview): object {
  return {
    ...report,
    documents: documents.map(({ document: { id, title }, passages, headings, replaces }) => ({
      id,
      title,
      passages: passages.length,
      headings,
      replaces,
    })),
    changed,
    tried,
  };
}
