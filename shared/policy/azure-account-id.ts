/**
 * The resource id of one Azure AI account, and nothing else: it becomes a path of Azure Resource Manager. Names as in
 * Microsoft Learn, "Naming rules and restrictions for Azure resources": no group ends with a period, no account begins
 * with one. Written without a flag, which a JSON schema could not tell; Azure's own tools write its words either way.
 */
export const azureAccountId: RegExp =
  /^\/subscriptions\/[\w-]+\/[Rr]esource[Gg]roups\/[\w.()-]*[\w()-]\/providers\/[Mm]icrosoft\.[Cc]ognitive[Ss]ervices\/accounts\/[A-Za-z0-9][\w.-]*$/;
