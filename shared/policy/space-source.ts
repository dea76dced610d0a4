/** Columns of the library that say what a document's own head would say; display names, internal ones serve too. */
export type SourceColumns = {
  readonly owner?: string;
  readonly reviewAt?: string;
  readonly nature?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
};

/** A SharePoint library that a space takes its documents from, read only. */
export type SharePointSource = {
  /** `mairie.sharepoint.com:/sites/rh`, or the site's id: host and two GUIDs parted by commas. */
  readonly site: string;
  /** Name or id of the library. */
  readonly library: string;
  /** Within the library, parted by slashes; absent = all of it. */
  readonly folder?: string;
  /** `items`: a document is open to those who may open its file; `space`: to all who read the space, as the admin answers for. */
  readonly rights: 'items' | 'space';
  /** What the groups of the site itself stand for, by their names: who is in them cannot be read. */
  readonly siteGroups: Readonly<Record<string, readonly string[]>>;
  readonly columns: SourceColumns;
  /** Milliseconds from the end of one pass to the next. */
  readonly every: number;
};

/** A folder of this computer that a space takes its documents from. */
export type FolderSource = {
  /** Absolute. */
  readonly path: string;
  /** Milliseconds from the end of one pass to the next. */
  readonly every: number;
};

/** Where the documents of a space live. */
export type SpaceSource =
  | ({ readonly kind: 'sharepoint' } & SharePointSource)
  | ({ readonly kind: 'folder' } & FolderSource);

type Sourced = { readonly sharepoint?: SharePointSource; readonly folder?: FolderSource };

/** The source that a space names, or null when its documents are added by hand alone. */
export function sourceOf({ sharepoint, folder }: Sourced): SpaceSource | null {
  if (sharepoint !== undefined) return { kind: 'sharepoint', ...sharepoint };
  return folder === undefined ? null : { kind: 'folder', ...folder };
}

/** Host of a site: the only one that its files are fetched from. */
export function hostOfSite({ site }: Pick<SharePointSource, 'site'>): string {
  return (site.split(/[:,]/u, 1)[0] ?? '').toLowerCase();
}
