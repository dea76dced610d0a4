import { openDocumentReader } from '../../bot/documents/read-document.ts';
import { endlessPdf } from '../builders/endless-pdf.ts';
import { docxFile, docxParagraph } from '../builders/office-files.ts';

/** A program that has one reading process at rest, or busy for ever (`busy`), and says so: its parent then kills it. */
const reader = openDocumentReader();
await reader.read({ bytes: docxFile(docxParagraph('Texte.')), name: 'a.docx' });
if (process.argv[2] === 'busy') void reader.read({ bytes: endlessPdf, name: 'a.pdf' });
setTimeout(() => process.send?.('ready'), 500);
setInterval(() => undefined, 1_000);
