import { z } from 'zod';
import type { FolderSource, SharePointSource } from '../space-source.ts';
import { groups, keepFor, rule, text } from './scalars.ts';

const guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const host = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.sharepoint\\.com';
const site = new RegExp(
  `^${host}(?::/(?:(?:sites|teams)/[^/?#%\\\\\\s:]{1,128})?|,${guid},${guid})$`,
);

/** Neither leaves its place nor begins at a root: names parted by slashes. */
const within = /^[^/\\\s](?:[^\\]*[^/\\])?$/;

const absolute = /^(?:\/(?!\/)|[A-Za-z]:[\\/]|\\\\[^\\])/;

const steps = (path: string): readonly string[] => path.split(/[\\/]/);
const staysBelow = (path: string): boolean =>
  steps(path).every((step) => step !== '..' && step !== '.');

/** A host of the organisation's SharePoint or OneDrive. */
export const siteHost: z.ZodType<string> = z
  .string()
  .regex(new RegExp(`^${host}$`), rule('site-host'));

const every = keepFor.prefault('15m');
const column = text.exactOptional();

export const sharePointSchema: z.ZodType<SharePointSource> = z.strictObject({
  site: z.string().regex(site, rule('sharepoint-site')),
  library: text,
  folder: z
    .string()
    .max(400)
    .regex(within, rule('source-folder'))
    .refine((path) => staysBelow(path) && !path.includes('//'), rule('source-folder'))
    .exactOptional(),
  rights: z.enum(['items', 'space']).prefault('items'),
  siteGroups: z.record(text, groups).prefault({}),
  columns: z
    .strictObject({
      owner: column,
      reviewAt: column,
      nature: column,
      validFrom: column,
      validUntil: column,
    })
    .prefault({}),
  every,
});

export const folderSchema: z.ZodType<FolderSource> = z.strictObject({
  path: z
    .string()
    .max(1_000)
    .regex(absolute, rule('source-path'))
    .refine(staysBelow, rule('source-path')),
  every,
});
