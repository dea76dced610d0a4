import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { OcrPage } from './ocr-messages.ts';
import type { PagePixels } from './pdf-page-picture.ts';

/** Of the pictures that are recognised. */
const dotsPerInch = '200';

let started: Promise<Worker> | null = null;

/** The words of a page in grey, line by line. */
export async function recognisePage(page: PagePixels): Promise<OcrPage> {
  started ??= start();
  const worker = await started;
  const { data } = await worker.recognize(asPgm(page), { rotateAuto: false }, { blocks: true });
  const paragraphs = (data.blocks ?? []).flatMap((block) => block.paragraphs);
  return {
    height: page.height,
    lines: paragraphs.flatMap(({ lines }) =>
      lines.map(({ words, baseline, rowAttributes }) => ({
        baseline: (baseline.y0 + baseline.y1) / 2,
        height: rowAttributes.rowHeight,
        words: words.map(({ text, confidence, bbox }) => ({
          ...{ text, confidence, left: bbox.x0, right: bbox.x1 },
        })),
      })),
    ),
  };
}

/** French, from the package of the language: nothing is downloaded, nothing is kept. */
async function start(): Promise<Worker> {
  const installed = createRequire(import.meta.url).resolve('@tesseract.js-data/fra/package.json');
  const worker = await createWorker('fra', OEM.LSTM_ONLY, {
    langPath: join(dirname(installed), '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
  // The default takes the page for a single block: an eighth of its words is lost.
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.AUTO,
    user_defined_dpi: dotsPerInch,
  });
  return worker;
}

/** Portable graymap, the one format that needs no encoder. */
function asPgm({ width, height, pixels }: PagePixels): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}
