/** An Azure AI account as Azure Resource Manager tells of it (API 2024-10-01). */
export type AzureAccount = {
  /** In Microsoft's own spelling: `francecentral` or `France Central`. */
  readonly location: string;
  /** Names of the hosts at which this account answers, lower case. */
  readonly hosts: readonly string[];
  /** Null when it is not said. */
  readonly localAuthDisabled: boolean | null;
  readonly publicNetworkAccess: string | null;
  readonly deployments: readonly AzureDeployment[];
};

export type AzureDeployment = {
  /** What a call names as its model. */
  readonly name: string;
  readonly sku: string | null;
  readonly model: string | null;
  readonly version: string | null;
  readonly provisioningState: string | null;
};
