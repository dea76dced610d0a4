/** A region of the Azure public cloud: the country of its data centres, and the geography within which Microsoft may move work. */
export type AzureRegion = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly geography: string;
};

/**
 * Geography, country, regions. Source: Microsoft Learn, "Azure regions list" (MicrosoftDocs/azure-docs,
 * articles/reliability/regions-list.md, table of 2025-03-21; Austria, Belgium, Denmark, Chile, Indonesia and
 * Malaysia opened since, names as in the page and in AzureLocation of Azure.Core, read on 2026-11-22). A geography is a
 * country but for Europe and Asia Pacific. A region that opens later is unknown, therefore refused, until it is added.
 */
const rows: readonly (readonly [geography: string, country: string, regions: string])[] = [
  ['France', 'FR', 'francecentral francesouth'],
  ['Germany', 'DE', 'germanywestcentral germanynorth'],
  ['Italy', 'IT', 'italynorth'],
  ['Poland', 'PL', 'polandcentral'],
  ['Spain', 'ES', 'spaincentral'],
  ['Sweden', 'SE', 'swedencentral swedensouth'],
  ['Austria', 'AT', 'austriaeast'],
  ['Belgium', 'BE', 'belgiumcentral'],
  ['Denmark', 'DK', 'denmarkeast'],
  ['Europe', 'NL', 'westeurope'],
  ['Europe', 'IE', 'northeurope'],
  ['Norway', 'NO', 'norwayeast norwaywest'],
  ['Switzerland', 'CH', 'switzerlandnorth switzerlandwest'],
  ['United Kingdom', 'GB', 'uksouth ukwest'],
  ['United States', 'US', 'eastus eastus2 centralus northcentralus southcentralus westcentralus'],
  ['United States', 'US', 'westus westus2 westus3'],
  ['Canada', 'CA', 'canadacentral canadaeast'],
  ['Mexico', 'MX', 'mexicocentral'],
  ['Brazil', 'BR', 'brazilsouth brazilsoutheast'],
  ['Chile', 'CL', 'chilecentral'],
  ['South Africa', 'ZA', 'southafricanorth southafricawest'],
  ['UAE', 'AE', 'uaenorth uaecentral'],
  ['Qatar', 'QA', 'qatarcentral'],
  ['Israel', 'IL', 'israelcentral'],
  ['India', 'IN', 'centralindia southindia westindia jioindiacentral jioindiawest'],
  ['Asia Pacific', 'HK', 'eastasia'],
  ['Asia Pacific', 'SG', 'southeastasia'],
  ['Indonesia', 'ID', 'indonesiacentral'],
  ['Malaysia', 'MY', 'malaysiawest'],
  ['Japan', 'JP', 'japaneast japanwest'],
  ['Korea', 'KR', 'koreacentral koreasouth'],
  ['Australia', 'AU', 'australiaeast australiasoutheast australiacentral australiacentral2'],
  ['New Zealand', 'NZ', 'newzealandnorth'],
];

const regions: ReadonlyMap<string, AzureRegion> = new Map(
  rows.flatMap(([geography, country, names]) =>
    names.split(' ').map((name) => [name, { country, geography }] as const),
  ),
);

/** `France Central`, `france central` and `francecentral` are one region. */
export function plainRegion(region: string): string {
  return region.toLowerCase().replaceAll(' ', '');
}

/** The region of this plain name, or null when it is not in the list. */
export function findAzureRegion(plainName: string): AzureRegion | null {
  return regions.get(plainName) ?? null;
}
