import type { Act } from '#shared/acts/act.ts';
import { writeBlockTag } from '#shared/acts/block-tag.ts';
import type { LaidBlock } from '#shared/acts/lay-out-act.ts';
import { actSourceTexts } from '#shared/language/act-source-texts.ts';
import type { ActFileRequest } from '#shared/wire/act-exchange.ts';

/** The sources of an act, below it: title, date, the passage, its address. Nothing where there are none. */
export function sourceBlocks(
  sources: ActFileRequest['sources'],
  after: number,
  language: Act['language'],
): readonly LaidBlock[] {
  if (sources.length === 0) return [];
  const texts = actSourceTexts[language];
  const line = (text: string): LaidBlock['paragraphs'][number] => ({
    ...{ text, style: 'ActeMention', level: null },
  });
  const listed = sources.map(({ title, date, passage, url }, at) =>
    line(
      [`${at + 1}. ${title}`, ...(date === null ? [] : [texts.asOf(date)])].join(', ') +
        `\u00A0: ${passage}` +
        (url === null ? '' : ` (${url})`),
    ),
  );
  return [
    {
      tag: writeBlockTag({
        role: 'mention',
        number: 9_000 + (after % 900),
        origin: { by: 'template' },
      }),
      title: texts.title,
      paragraphs: [line(texts.title), ...listed],
      table: null,
    },
  ];
}
