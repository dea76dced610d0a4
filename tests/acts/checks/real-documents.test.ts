import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkAct } from '#shared/acts/checks/check-act.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { readActDocument } from '../../../bot/act-files/read-act-document.ts';
import { readShipped } from '../../../bot/references/read-shipped.ts';
import { checkSettings } from '../../builders/act-texts.ts';

const shared = process.env['CALAME_SHARED'] ?? resolve(import.meta.dirname, '../../../../shared');
const meetings = join(shared, 'data/meetings');
const there = existsSync(meetings);

(there ? test : test.skip)(
  `real minutes of départements, associations and companies are accused of no error${there ? '' : ' (skipped: no reference data at CALAME_SHARED)'}`,
  async () => {
    const base = await readShipped();
    const folders = readdirSync(meetings, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const errors: string[] = [];
    for (const { name } of folders) {
      const document = await readActDocument(join(meetings, name, 'minutes.docx'));
      const settings = { ...checkSettings, base, organisation: 'departement' as const };
      const found = checkAct(readAct(document), settings).filter(
        ({ severity }) => severity === 'erreur',
      );
      errors.push(...found.map(({ rule }) => `${name}: ${rule}`));
    }
    expect(folders.length).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  },
);
