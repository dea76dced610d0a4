import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';
import { json } from '../pack-package.ts';
import { type AppPackage, type PackageFault, packageFault } from './package-fault.ts';

/** What Microsoft's own tool says of both manifests, without a network. */
export type MicrosoftVerdict = {
  readonly schema: readonly PackageFault[];
  readonly readable: readonly PackageFault[];
};

/** Longest words of the tool that are passed on. */
const longestDetail = 300;

/**
 * Asks `office-addin-manifest`, which wants files: the unified manifest against its schema, the XML one by
 * reading it. The XML is validated by a service of Microsoft alone, which is not asked: nothing leaves.
 */
export async function askMicrosoft({ manifest, xml }: AppPackage): Promise<MicrosoftVerdict> {
  const folder = await mkdtemp(join(tmpdir(), 'calame-package-'));
  try {
    const [unified, word] = [join(folder, 'manifest.json'), join(folder, 'word.xml')];
    await Promise.all([writeFile(unified, json(manifest)), writeFile(word, xml)]);
    return {
      schema: await schemaFaults(unified, folder),
      readable: await readingFaults(word, xml),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function schemaFaults(file: string, folder: string): Promise<readonly PackageFault[]> {
  const refused = (detail: string): PackageFault =>
    packageFault('schema-refused', {
      detail: detail.replaceAll(folder, '').slice(0, longestDetail),
    });
  try {
    const { isValid, report } = await validateManifest(file);
    if (isValid) return [];
    const told = report?.errors?.map(({ content }) => refused(content ?? '')) ?? [];
    return told.length > 0 ? told : [refused('')];
  } catch (error) {
    // The tool throws where its own types do not hold.
    return [refused(error instanceof Error ? error.message : '')];
  }
}

/** Read, and understood as what was written. */
async function readingFaults(file: string, xml: string): Promise<readonly PackageFault[]> {
  try {
    const { id, hosts, officeAppType } = await OfficeAddinManifest.readManifestFile(file);
    const understood =
      id !== undefined &&
      xml.includes(`<Id>${id}</Id>`) &&
      hosts?.join() === 'Document' &&
      officeAppType === 'TaskPaneApp';
    return understood ? [] : [packageFault('xml-refused')];
  } catch {
    return [packageFault('xml-refused')];
  }
}
