import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { approvalLine, letterheadOf } from './letterhead.ts';
import type { SampleSource } from './read-sources.ts';
import { typeset } from './typeset.ts';

const grey = '555555';

/** Head of the first page: whose paper it is, and who approved the document when. */
export function docxHeader(source: SampleSource): Header {
  const { organisation, address, colour } = letterheadOf(source);
  const rule = { style: BorderStyle.SINGLE, size: 8, space: 4, color: colour };
  return new Header({
    children: [
      new Paragraph({
        spacing: { after: 20 },
        children: [new TextRun({ text: organisation, bold: true, size: 26, color: colour })],
      }),
      new Paragraph({
        spacing: { after: 60 },
        border: { bottom: rule },
        children: [new TextRun({ text: address, size: 17, color: grey })],
      }),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { after: 240 },
        children: [new TextRun({ text: typeset(approvalLine(source)), size: 17, color: grey })],
      }),
    ],
  });
}

/** Foot of every page: title and page number. */
export function docxFooter({ head }: SampleSource): Footer {
  const pages = ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${typeset(head.title)} · `, size: 16, color: grey }),
          new TextRun({ children: pages, size: 16, color: grey }),
        ],
      }),
    ],
  });
}
