import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './draw-icons.ts';

const folder = join(import.meta.dirname, '../../teams-app/manifest/icons');

// `node infra/icons/make-icons.ts`, after a change of the drawing; the files are committed.
mkdirSync(folder, { recursive: true });
for (const [file, bytes] of drawIcons()) writeFileSync(join(folder, file), bytes);
