import type { Catalogue } from './language.ts';

type Refusal =
  | 'account-absent'
  | 'location-differs'
  | 'host-differs'
  | 'deployment-absent'
  | 'deployment-not-ready'
  | 'sku-global'
  | 'sku-developer'
  | 'sku-unknown'
  | 'sku-differs'
  | 'location-outside'
  | 'class-weaker'
  | 'model-differs';

type Obstacle =
  | 'no-identity'
  | 'identity-refused'
  | 'forbidden'
  | 'rate-limited'
  | 'server'
  | 'unreachable'
  | 'garbage';

type Fault = 'not-configured' | 'evidence-stale' | 'evidence-refused' | 'quarantined' | 'unhealthy';

type ResidencyTexts = {
  readonly policy: (hash: string, required: string) => string;
  readonly endpoint: (id: string, host: string) => string;
  readonly unrouted: string;
  readonly model: (name: string, standing: string) => string;
  readonly mayServe: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly quarantine: (when: string, region: string | null, reference: string) => string;
  readonly refused: (when: string, why: string) => string;
  /** A proof that was read and counts no longer. */
  readonly lapsed: (when: string, until: string) => string;
  readonly neverRead: string;
  readonly otherDeclaration: (when: string) => string;
  /** The last day on which a contract or a statement counted. */
  readonly contractOver: (reference: string, day: string) => string;
  readonly statementOver: (statement: string, day: string) => string;
  /** Beside a proof that was just read. */
  readonly stillConfined: (id: string, told: string) => string;
  /** What was read, and what to do next. */
  readonly refusals: Readonly<Record<Refusal, (found: string) => string>>;
  readonly nothingFound: string;
  readonly proven: (id: string, model: string, proof: string) => string;
  readonly contradicted: (id: string, model: string, why: string) => string;
  readonly unreachable: (id: string, why: string) => string;
  readonly obstacles: Readonly<Record<Obstacle, (code: string | null) => string>>;
  readonly notAsked: (id: string, proof: string) => string;
  readonly released: (id: string) => string;
  readonly notConfined: (id: string) => string;
  readonly unknownEndpoint: (id: string, known: string) => string;
  readonly endpointMissing: string;
};

const fr: ResidencyTexts = {
  policy: (hash, required) =>
    `Politique ${hash}. Il est exigé que les données restent ${required}.`,
  endpoint: (id, host) => `${id} (${host})`,
  unrouted: 'Sans route : aucun usage ouvert ne le nomme, rien ne lui est envoyé.',
  model: (name, standing) => `${name} : ${standing}`,
  mayServe: 'peut servir',
  faults: {
    'not-configured': 'en attente de sa clé ou de son identité',
    'evidence-stale': 'rien ne lui est envoyé : son lieu n’est pas prouvé aujourd’hui',
    'evidence-refused': 'rien ne lui est envoyé : Azure contredit la politique',
    quarantined: 'rien ne lui est envoyé : à l’écart',
    unhealthy: 'laissé au repos, après plusieurs échecs de suite',
  },
  quarantine: (when, region, reference) =>
    `À l’écart depuis le ${when} : une réponse est venue ${
      region === null ? 'd’un autre lieu' : `de « ${region} »`
    } (journal ${reference}). Après enquête : calame residency release.`,
  refused: (when, why) => `Lu dans Azure le ${when} : ${why}`,
  lapsed: (when, until) =>
    `preuve lue dans Azure le ${when}, valable jusqu’au ${until} : elle ne compte plus`,
  neverRead: 'jamais lue dans Azure. Pour la lire : calame residency prove',
  otherDeclaration: (when) =>
    `lue dans Azure le ${when} pour une autre déclaration que celle d’aujourd’hui. Pour la relire : calame residency prove`,
  contractOver: (reference, day) => `contrat ${reference}, fini le ${day}`,
  statementOver: (statement, day) => `attestation « ${statement} », finie le ${day}`,
  stillConfined: (id, told) => `${id} reste à l’écart, rien ne lui est envoyé. ${told}`,
  refusals: {
    'account-absent': () => 'ce compte n’existe pas. Corrigez evidence.resource dans la politique.',
    'location-differs': (found) =>
      `le compte est dans la région « ${found} », et non dans celle de la politique. Corrigez la politique, ou recréez le compte dans la bonne région.`,
    'host-differs': (found) =>
      `le compte répond à l’adresse « ${found} », et non à celle de la politique. Corrigez baseURL ou evidence.resource.`,
    'deployment-absent': () =>
      'le compte n’a pas de déploiement de ce nom. Créez-le, ou corrigez le nom du modèle dans la politique.',
    'deployment-not-ready': (found) =>
      `le déploiement n’est pas en service (état : ${found}). Voyez-le dans le portail Azure.`,
    'sku-global': (found) =>
      `le déploiement est de type « ${found} » : il traite les demandes n’importe où dans le monde. Recréez-le avec un type régional ou de zone européenne.`,
    'sku-developer': (found) =>
      `le déploiement est de type « ${found} », sans garantie de lieu. Recréez-le avec un type régional ou de zone européenne.`,
    'sku-unknown': (found) =>
      `le type de déploiement « ${found} » n’est pas connu ici, il est donc refusé. Choisissez Standard, ProvisionedManaged ou un type DataZone.`,
    'sku-differs': (found) =>
      `le déploiement est de type « ${found} », et non de celui de la politique. Corrigez evidence.sku ou le déploiement ; pour deux types dans un même compte, déclarez deux fournisseurs (endpoints), un par type.`,
    'location-outside': (found) =>
      `la région « ${found} » n’est pas dans la zone européenne d’Azure. Choisissez une autre région.`,
    'class-weaker': (found) =>
      `ce qui est prouvé (${found}) est plus faible que ce que la politique déclare. Corrigez residency.`,
    'model-differs': (found) =>
      `le déploiement sert le modèle « ${found} », que la politique ne nomme pas : ses vecteurs seraient tous refusés. Ajoutez ce nom à servedAs, ou corrigez le déploiement.`,
  },
  nothingFound: 'rien',
  proven: (id, model, proof) => `${id}, ${model} : ${proof}`,
  contradicted: (id, model, why) => `${id}, ${model} : refusé, ${why}`,
  unreachable: (id, why) => `${id} : Azure n’a pas pu être interrogé. ${why}`,
  obstacles: {
    'no-identity': () =>
      'Aucune identité Azure n’est donnée. Donnez celle du bot (MicrosoftAppId…) ou CALAME_AZURE_CLIENT_ID, CALAME_AZURE_TENANT_ID et CALAME_AZURE_CLIENT_SECRET.',
    'identity-refused': (code) =>
      `Entra refuse cette identité${code === null ? '' : ` (${code})`}. Vérifiez l’identifiant, le locataire et le secret.`,
    forbidden: () =>
      'Cette identité n’a pas le droit de lire le compte. Donnez-lui le rôle « Lecteur » sur la ressource.',
    'rate-limited': () => 'Trop de demandes ont été faites. Attendez quelques minutes.',
    server: () => 'Azure répond par une erreur. Attendez quelques minutes.',
    unreachable: () =>
      'L’adresse ne répond pas. Ouvrez management.azure.com et login.microsoftonline.com dans le pare-feu, ou donnez egress.proxy dans la politique.',
    garbage: () =>
      'La réponse n’est pas celle d’Azure Resource Manager. Vérifiez qu’aucun équipement du réseau ne la remplace.',
  },
  notAsked: (id, proof) => `${id} : rien à lire dans Azure, ${proof}`,
  released: (id) =>
    `« ${id} » n’est plus à l’écart. Un serveur en marche en tient compte dans les dix secondes.`,
  notConfined: (id) => `« ${id} » n’était pas à l’écart.`,
  unknownEndpoint: (id, known) =>
    `La politique n’a pas de fournisseur « ${id} ». Elle a : ${known}.`,
  endpointMissing: 'Nommez le fournisseur : calame residency release FOURNISSEUR',
};

const en: ResidencyTexts = {
  policy: (hash, required) => `Policy ${hash}. Data is required to stay ${required}.`,
  endpoint: (id, host) => `${id} (${host})`,
  unrouted: 'Without a route: no open use names it, nothing is sent to it.',
  model: (name, standing) => `${name}: ${standing}`,
  mayServe: 'may serve',
  faults: {
    'not-configured': 'waits for its key or identity',
    'evidence-stale': 'nothing is sent to it: its place is not proven today',
    'evidence-refused': 'nothing is sent to it: Azure contradicts the policy',
    quarantined: 'nothing is sent to it: set apart',
    unhealthy: 'left alone after several failures in a row',
  },
  quarantine: (when, region, reference) =>
    `Set apart since ${when}: an answer came from ${
      region === null ? 'another place' : `"${region}"`
    } (journal ${reference}). Once looked into: calame residency release.`,
  refused: (when, why) => `Read in Azure on ${when}: ${why}`,
  lapsed: (when, until) =>
    `proof read in Azure on ${when}, valid until ${until}: it counts no longer`,
  neverRead: 'never read in Azure. To read it: calame residency prove',
  otherDeclaration: (when) =>
    `read in Azure on ${when} for another declaration than the one of today. To read it again: calame residency prove`,
  contractOver: (reference, day) => `contract ${reference}, over on ${day}`,
  statementOver: (statement, day) => `statement "${statement}", over on ${day}`,
  stillConfined: (id, told) => `${id} stays set aside, nothing is sent to it. ${told}`,
  refusals: {
    'account-absent': () => 'there is no such account. Mend evidence.resource in the policy.',
    'location-differs': (found) =>
      `the account is in the region "${found}", not in that of the policy. Mend the policy, or make the account anew in the right region.`,
    'host-differs': (found) =>
      `the account answers at "${found}", not at the policy's address. Mend baseURL or evidence.resource.`,
    'deployment-absent': () =>
      'the account has no deployment of that name. Make it, or mend the name of the model in the policy.',
    'deployment-not-ready': (found) =>
      `the deployment is not in service (state: ${found}). See it in the Azure portal.`,
    'sku-global': (found) =>
      `the deployment is of type "${found}": it processes anywhere in the world. Make it anew with a regional or European zone type.`,
    'sku-developer': (found) =>
      `the deployment is of type "${found}", without a promise of place. Make it anew with a regional or European zone type.`,
    'sku-unknown': (found) =>
      `the type of deployment "${found}" is not known here, and is therefore refused. Choose Standard, ProvisionedManaged or a DataZone type.`,
    'sku-differs': (found) =>
      `the deployment is of type "${found}", not of the policy's. Mend evidence.sku or the deployment; for two types in one account, declare two endpoints, one for each.`,
    'location-outside': (found) =>
      `the region "${found}" is not in Azure's European zone. Choose another region.`,
    'class-weaker': (found) =>
      `what is proven (${found}) is weaker than what the policy declares. Mend residency.`,
    'model-differs': (found) =>
      `the deployment serves the model "${found}", which the policy does not name: all its vectors would be refused. Add that name to servedAs, or mend the deployment.`,
  },
  nothingFound: 'nothing',
  proven: (id, model, proof) => `${id}, ${model}: ${proof}`,
  contradicted: (id, model, why) => `${id}, ${model}: refused, ${why}`,
  unreachable: (id, why) => `${id}: Azure could not be asked. ${why}`,
  obstacles: {
    'no-identity': () =>
      'No identity for Azure is given. Give the bot’s (MicrosoftAppId…) or CALAME_AZURE_CLIENT_ID, CALAME_AZURE_TENANT_ID and CALAME_AZURE_CLIENT_SECRET.',
    'identity-refused': (code) =>
      `Entra refuses this identity${code === null ? '' : ` (${code})`}. Check the id, the tenant and the secret.`,
    forbidden: () =>
      'This identity may not read the account. Give it the role "Reader" on the resource.',
    'rate-limited': () => 'Too much was asked. Wait a few minutes.',
    server: () => 'Azure answers with an error. Wait a few minutes.',
    unreachable: () =>
      'The address does not answer. Open management.azure.com and login.microsoftonline.com in the firewall, or give egress.proxy in the policy.',
    garbage: () =>
      'The reply is not that of Azure Resource Manager. Check that nothing on the network replaces it.',
  },
  notAsked: (id, proof) => `${id}: nothing to read in Azure, ${proof}`,
  released: (id) => `"${id}" is no longer set apart. A running server heeds it within ten seconds.`,
  notConfined: (id) => `"${id}" was not set apart.`,
  unknownEndpoint: (id, known) => `The policy has no endpoint "${id}". It has: ${known}.`,
  endpointMissing: 'Name the endpoint: calame residency release ENDPOINT',
};

/** Where each endpoint stands and what proves it, in words. */
export const residencyTexts: Catalogue<ResidencyTexts> = { fr, en };
