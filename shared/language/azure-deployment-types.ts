/** The deployment types that stay in the Union, as a text lists them. */
export const azureDeploymentTypes: string =
  'Standard, ProvisionedManaged, DataZoneStandard, DataZoneProvisionedManaged, DataZoneBatch';
