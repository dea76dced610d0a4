import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDocuments } from './build-documents.ts';

// `npm run sample`: writes the documents of the sample anew, and leaves no other.
const documents = await buildDocuments(join(import.meta.dirname, 'sources'));
const folder = join(import.meta.dirname, 'documents');
rmSync(folder, { recursive: true, force: true });
for (const [path, bytes] of documents) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
console.log(`${documents.size} documents → ${folder}`);
