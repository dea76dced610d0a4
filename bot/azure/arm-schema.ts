import { z } from 'zod';
import type { AzureAccount, AzureDeployment } from '#shared/residency/azure-account.ts';

const text = z.string().max(2_000);

/** `Microsoft.CognitiveServices/accounts`, API 2024-10-01: the members that say where it stands. */
const account = z.object({
  location: text,
  properties: z.object({
    endpoint: text.nullish(),
    /** Every other address of the account, by the name of its service. */
    endpoints: z.record(text, text).nullish(),
    customSubDomainName: text.nullish(),
    disableLocalAuth: z.boolean().nullish(),
    publicNetworkAccess: text.nullish(),
  }),
});

/** `Microsoft.CognitiveServices/accounts/deployments`, one page of the list. */
const page = z.object({
  value: z
    .array(
      z.object({
        name: text,
        sku: z.object({ name: text }).nullish(),
        properties: z
          .object({
            model: z.object({ name: text.nullish(), version: text.nullish() }).nullish(),
            provisioningState: text.nullish(),
          })
          .nullish(),
      }),
    )
    .max(1_000),
  nextLink: text.nullish(),
});

/** The account without its deployments, or null when the reply is none. */
export function readAccount(reply: unknown): Omit<AzureAccount, 'deployments'> | null {
  const read = account.safeParse(reply);
  if (!read.success) return null;
  const { location, properties } = read.data;
  const { endpoint, endpoints, customSubDomainName } = properties;
  const addresses = [endpoint ?? '', ...Object.values(endpoints ?? {})];
  // Names of accounts are given once in all of Azure, and serve OpenAI's interface under this suffix.
  const own = customSubDomainName ? [`${customSubDomainName.toLowerCase()}.openai.azure.com`] : [];
  const hosts = addresses.flatMap((address) =>
    URL.canParse(address) ? [new URL(address).hostname] : [],
  );
  return {
    location,
    hosts: [...new Set([...hosts, ...own])].sort(),
    localAuthDisabled: properties.disableLocalAuth ?? null,
    publicNetworkAccess: properties.publicNetworkAccess ?? null,
  };
}

export type DeploymentPage = {
  readonly deployments: readonly AzureDeployment[];
  readonly next: string | null;
};

export function readDeployments(reply: unknown): DeploymentPage | null {
  const read = page.safeParse(reply);
  if (!read.success) return null;
  return {
    deployments: read.data.value.map(({ name, sku, properties }) => ({
      name,
      sku: sku?.name ?? null,
      model: properties?.model?.name ?? null,
      version: properties?.model?.version ?? null,
      provisioningState: properties?.provisioningState ?? null,
    })),
    next: read.data.nextLink ? read.data.nextLink : null,
  };
}
