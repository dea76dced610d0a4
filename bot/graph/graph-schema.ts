import { z } from 'zod';

type Maybe<Value> = Value | null | undefined;

const text = z.string().max(4_000);
const id = z.string().min(1).max(400);
const facet = z.looseObject({}).nullish();

export const siteSchema: z.ZodType<{ readonly id: string }> = z.object({ id });

export const drivesSchema: z.ZodType<{
  readonly value: readonly {
    readonly id: string;
    readonly name: string;
    readonly webUrl?: Maybe<string>;
  }[];
}> = z.object({
  value: z.array(z.object({ id, name: text, webUrl: text.nullish() })).max(1_000),
});

export const columnsSchema: z.ZodType<{
  readonly value: readonly { readonly name: string; readonly displayName: string }[];
}> = z.object({ value: z.array(z.object({ name: text, displayName: text })).max(2_000) });

/** `driveItem`, the members that tell a file from a folder and one version from another. */
export type DriveItem = {
  readonly id: string;
  readonly name?: Maybe<string>;
  /** Bytes. */
  readonly size?: Maybe<number>;
  readonly eTag?: Maybe<string>;
  readonly cTag?: Maybe<string>;
  readonly webUrl?: Maybe<string>;
  /** Facets: only that they are there counts. */
  readonly file?: Maybe<object>;
  readonly folder?: Maybe<object>;
  readonly root?: Maybe<object>;
  readonly deleted?: Maybe<object>;
  readonly parentReference?: Maybe<{ readonly id?: Maybe<string> }>;
};
const driveItem: z.ZodType<DriveItem> = z.object({
  id,
  name: text.nullish(),
  size: z.number().nonnegative().nullish(),
  eTag: text.nullish(),
  cTag: text.nullish(),
  webUrl: text.nullish(),
  file: facet,
  folder: facet,
  root: facet,
  deleted: facet,
  parentReference: z.object({ id: id.nullish() }).nullish(),
});

export type DeltaPage = {
  readonly value: readonly DriveItem[];
  readonly '@odata.nextLink'?: Maybe<string>;
  readonly '@odata.deltaLink'?: Maybe<string>;
};
export const deltaSchema: z.ZodType<DeltaPage> = z.object({
  value: z.array(driveItem).max(10_000),
  '@odata.nextLink': z.string().max(20_000).nullish(),
  '@odata.deltaLink': z.string().max(20_000).nullish(),
});

export type IdentitySet = {
  readonly group?: Maybe<{ readonly id?: Maybe<string> }>;
  readonly siteUser?: Maybe<{ readonly loginName?: Maybe<string> }>;
  readonly siteGroup?: Maybe<{ readonly displayName?: Maybe<string> }>;
};
const identitySet: z.ZodType<IdentitySet> = z.object({
  group: z.object({ id: id.nullish() }).nullish(),
  siteUser: z.object({ loginName: text.nullish() }).nullish(),
  siteGroup: z.object({ displayName: text.nullish() }).nullish(),
});

export type Permission = {
  readonly roles?: Maybe<readonly string[]>;
  readonly grantedToV2?: Maybe<IdentitySet>;
  readonly grantedToIdentitiesV2?: Maybe<readonly IdentitySet[]>;
  readonly expirationDateTime?: Maybe<string>;
};
const permission: z.ZodType<Permission> = z.object({
  roles: z.array(text).max(50).nullish(),
  grantedToV2: identitySet.nullish(),
  grantedToIdentitiesV2: z.array(identitySet).max(1_000).nullish(),
  expirationDateTime: text.nullish(),
});

export type Permissions = {
  readonly value: readonly Permission[];
  readonly '@odata.nextLink'?: Maybe<string>;
};
export const permissionsSchema: z.ZodType<Permissions> = z.object({
  value: z.array(permission).max(5_000),
  '@odata.nextLink': text.nullish(),
});

export type BatchReply = {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};
export const batchSchema: z.ZodType<{ readonly responses: readonly BatchReply[] }> = z.object({
  responses: z
    .array(
      z.object({
        id,
        status: z.int(),
        headers: z.record(z.string(), z.string()).prefault({}),
        body: z.unknown(),
      }),
    )
    .max(20),
});
