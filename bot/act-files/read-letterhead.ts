import { ReadFault } from '../documents/read-fault.ts';
import { transformXml } from '../documents/transform-xml.ts';
import { mainPartOf, openWordParts, type WordParts } from './word-parts.ts';

const contentTypes = '[Content_Types].xml';
const templateKind = 'wordprocessingml.template.main+xml';
const documentKind = 'wordprocessingml.document.main+xml';

/**
 * An organisation's own Word template (.dotx, or a .docx used as one) as a package for acts: letterhead, footers, styles,
 * fonts and page as they are, nothing of its text. One with macros is refused. Throws `ReadFault`.
 */
export function readLetterhead(bytes: Uint8Array): WordParts {
  const parts = openWordParts(bytes);
  const main = mainPartOf(parts);
  const types = parts.get(contentTypes)?.toString('utf8') ?? '';
  const hasMacros = [...parts.keys()].some((name) => name.endsWith('vbaProject.bin'));
  if (hasMacros || types.includes('macroEnabled')) throw new ReadFault('unsupported');
  const body = parts.get(main)?.toString('utf8') ?? '';
  if (
    main !== 'word/document.xml' ||
    !/<w:body[\s>]/u.test(body) ||
    !parts.has('word/styles.xml')
  ) {
    throw new ReadFault('unsupported');
  }
  const letterhead = new Map(parts);
  letterhead.set(contentTypes, Buffer.from(types.replace(templateKind, documentKind), 'utf8'));
  const settings = parts.get('word/settings.xml');
  if (settings !== undefined) {
    // The path of the template on somebody's disk says more than it should.
    const plain = transformXml(settings, (name) =>
      name === 'w:attachedTemplate' || name === 'w:trackRevisions' ? 'drop' : 'keep',
    );
    letterhead.set('word/settings.xml', Buffer.from(plain, 'utf8'));
  }
  return letterhead;
}
