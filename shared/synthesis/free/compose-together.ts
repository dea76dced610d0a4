import { freeSynthesisTexts } from '../../language/free-synthesis-texts.ts';
import type { Report, ReportBlock } from '../../report/report.ts';
import { heading, item, type ReportFrame, run } from '../report-frame.ts';
import { composeFree, sourcesOf } from './compose-free.ts';
import type { TogetherSynthesis } from './phrase-free.ts';

/** A free synthesis as a document; what a model said of it stands first, each sentence with its passages. */
export function composeTogether(
  { free, said, model }: TogetherSynthesis,
  frame: ReportFrame,
): Report {
  const report = composeFree(free, frame);
  if (said.length === 0) return report;
  const texts = freeSynthesisTexts[frame.language];
  const blocks: readonly ReportBlock[] = [
    heading(2, texts.headings.said),
    ...said.map(({ text, claims }) => item(run(text), ...sourcesOf(claims, frame))),
    ...report.blocks,
  ];
  const properties = model === null ? {} : { 'Calame-Modeles': model };
  return { ...report, blocks, mention: frame.mention, properties };
}
