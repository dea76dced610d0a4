import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packageTexts } from '#shared/language/package-texts.ts';
import { buildPackage } from '../../teams-app/manifest/build-package.ts';
import {
  checkPackage,
  type OwnCheckId,
  ownChecks,
} from '../../teams-app/manifest/checks/check-package.ts';
import type { AppPackage, PackageFault } from '../../teams-app/manifest/checks/package-fault.ts';
import { anySettings, trialPackage, withValue, withXml } from '../builders/trial-package.ts';
import { defects } from './package-defects.ts';

const found = (app: AppPackage, check: OwnCheckId): readonly PackageFault[] =>
  ownChecks[check](app);

test('whatever the organisation, its package is without a fault', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const app = buildPackage(settings);
      const faults = Object.entries(ownChecks).flatMap(([id, check]) =>
        check(app).map((fault) => ({ id, ...fault })),
      );
      expect(faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test.each(defects.map((defect, at) => [`${defect[0]} (${at + 1})`, defect] as const))(
  'the check made for it catches %s, in the package of any organisation',
  (_name, [kind, caughtBy, spoil]) => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const faults = found(spoil(buildPackage(settings)), caughtBy);
        expect(faults.map((fault) => fault.kind)).toContain(kind);
      }),
      { numRuns: 4 },
    );
  },
);

test('each kind of fault that our checks can tell was tried', () => {
  const byMicrosoft: readonly string[] = ['schema-refused', 'xml-refused'];
  const kinds = Object.keys(packageTexts.fr.faults).filter((kind) => !byMicrosoft.includes(kind));
  expect([...new Set(defects.map(([kind]) => kind))].sort()).toEqual(kinds.sort());
});

test.each(['fr', 'en'] as const)(
  'in %s, a fault is one sentence that names what is wrong',
  (language) => {
    for (const [, caughtBy, spoil] of defects) {
      for (const { kind, details } of found(spoil(trialPackage), caughtBy)) {
        const told = packageTexts[language].faults[kind](details);
        expect(told).toMatch(/^[A-ZÀÉÈ].*[.]$/s);
        expect(told).not.toContain('undefined');
      }
    }
  },
);

test("Microsoft's own tool, offline, takes both manifests", async () => {
  const checked = await checkPackage(trialPackage);
  expect(checked.filter(({ faults }) => faults.length > 0)).toEqual([]);
  expect(checked.map(({ id }) => id)).toEqual(Object.keys(packageTexts.fr.good));
});

test.each([
  ['schema-refused', withValue(trialPackage, 'accentColor', 'blue')],
  ['schema-refused', withValue(trialPackage, 'extensions[0].runtimes[0].lifetime', 'forever')],
  ['xml-refused', withXml(trialPackage, '</Group>', '')],
  ['xml-refused', withXml(trialPackage, '<Host Name="Document"', '<Host Name="Workbook"')],
] as const)('what the tool refuses is told: %s', async (kind, spoilt) => {
  const checked = await checkPackage(spoilt);
  const faults = checked.flatMap(({ faults: of }) => of);
  expect(faults.map((fault) => fault.kind)).toContain(kind);
  // The tool's temporary folder is nobody's business.
  expect(JSON.stringify(faults)).not.toContain('calame-package-');
});
