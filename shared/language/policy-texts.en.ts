import { azureDeploymentTypes } from './azure-deployment-types.ts';
import type { PolicyTexts } from './policy-texts.ts';

const nearEn = (name: string | null): string => (name === null ? '' : `; did you mean "${name}"?`);

/** The English of `policy-texts`. */
export const policyTextsEn: PolicyTexts = {
  rules: {
    siren: 'expected a SIREN: nine digits between quotes, with a right check digit',
    mail: 'expected a mail address, such as dpd@ville.example',
    guid: 'expected an id of the form xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    country: 'expected a country code of two capital letters (ISO 3166), such as FR',
    zone: 'expected an electricity zone: a country code of three capital letters, such as FRA',
    date: 'expected a date of the form "2026-11-01", between quotes',
    'env-name':
      'expected the name of an environment variable (letters, digits, _), never the key itself',
    'env-openai': 'OPENAI_* variables are ignored: choose another name, such as CALAME_KEY',
    'time-zone': 'unknown time zone; for example Europe/Paris',
    group: 'expected a group: all-agents, system, group:… or organisation:…',
    id: 'expected an id: lower-case letters, digits and hyphens, such as scaleway-fr',
    duration: 'expected a duration such as 500ms or 3s, 10 minutes at most',
    'keep-for': 'expected minutes or hours, such as 15m or 1h, 24h at most',
    'directory-group':
      'expected the name of a group: group:… or organisation:…; all-agents is everybody',
    'directory-groups': 'at most 200 Entra groups in all',
    clock: 'a time such as "08:30" is expected, in quotes',
    hours: 'hours such as "09:00-12:00,14:00-17:00" are expected, in the order of the day',
    'closed-period': 'the closure ends before it begins',
    reminder: 'the reminder comes on the due day at the latest (dueWorkingDays)',
    'group-or-person': 'a group (group:…) or the Entra object id of a person is expected',
    days: 'expected a number of days such as 30d',
    'journal-days':
      'the journal is kept from 180d to 365d; beyond and up to 1095d, write the reason in retention.journalReason',
    'key-place': 'say where the key is: env or file, one of the two',
    range: 'expected two numbers, the smaller first',
    'https-url': 'expected an https address',
    'proxy-url':
      'expected a proxy address without a password, such as http://proxy.mairie.example:3128',
    resource:
      'expected the id of an Azure account: /subscriptions/…/resourceGroups/…/providers/Microsoft.CognitiveServices/accounts/…',
    'site-host':
      'expected the host of your SharePoint or OneDrive, such as mairie-my.sharepoint.com',
    'sharepoint-site':
      'expected a site such as mairie.sharepoint.com:/sites/rh, or its id (host and two GUIDs parted by commas)',
    'source-folder': 'expected a folder of the library such as Notes/2026, without ".."',
    'source-path': 'expected a whole path such as /srv/rh, without ".."',
    'two-sources': 'a space has one source: sharepoint or folder',
    'contact-empty': 'give at least a mail address, a phone number or a page (mail, phone, url)',
    'prohibited-off':
      'practices prohibited by article 5 of the AI Act cannot be taken out: emotion-inference and social-scoring',
    'sensitive-route': 'a sensitive request goes to a person: only "none" is allowed',
    network: 'expected a network such as 10.20.0.0/16 or fd00::/8, without bits beyond the prefix',
    'network-public':
      'this network is not private: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 100.64.0.0/10 and fc00::/7 are; public addresses of your servers go to networks.own',
    'network-own':
      'expected a small block of public addresses: /24 to /32 in IPv4, /48 to /128 in IPv6; a private network goes to networks.private',
    'url-unreadable': 'unreadable address; for example https://api.scaleway.ai/v1',
    'url-control': 'the address holds a space or an invisible character',
    'url-non-ascii': 'the address holds an accented or foreign character',
    'url-percent': 'the address holds "%": write it without encoded characters',
    'url-user-info': 'the address holds "@": no user name or password in an address',
    'url-wildcard': 'the address holds "*": write an exact host name',
    'url-query': 'the address holds "?" or "#": write it without parameters',
    'url-scheme': 'expected an https:// address',
    'url-not-canonical':
      'the address is written in a roundabout form (capitals, default port, "..", number instead of a name): write its plain form',
    'url-punycode': 'the host name is in punycode (xn--): it could pass for another name',
    'url-trailing-dot': 'the host name ends with a dot',
    'url-port': 'refused port',
    'url-labels': 'the host name has more than ten parts',
    'url-ip-literal':
      'IP address refused: write a host name, or declare the network in networks.private if it is yours',
    'url-plain-http':
      'http:// is not encrypted: https:// is required, save on this computer or in networks.private (by IP address)',
    'url-local-evidence':
      'a local or private address needs evidence: { type: self-hosted, statement, signedBy }',
    'host-refused':
      'this service processes or may process data outside the European Union; "calame policy presets" lists those that are admitted. For Mistral: preset: mistral-eu, and residency.require: eu-efta',
    'host-port': 'this provider answers on the usual https port only',
    'host-not-self': 'this host is a provider’s: "self-hosted" does not fit',
    'self-hosted-nowhere':
      'nothing says where this self-hosted server stands: write its network in networks.private, or its public addresses in networks.own; if a provider runs it for you, its evidence is "contract"',
    'azure-needs-arm':
      'an Azure host proves neither region nor deployment type: type: arm is required, with location and sku',
    'arm-needs-azure': 'the "arm" evidence holds for an Azure host only (….openai.azure.com)',
    'azure-region-name': 'Azure writes no region so',
    'azure-location':
      'region outside the European data zone; allowed: francecentral, germanywestcentral, italynorth, polandcentral, spaincentral, swedencentral, westeurope',
    'azure-sku': `deployment type not allowed; allowed: ${azureDeploymentTypes} (in five regions)`,
    'azure-sku-global': `a "Global" deployment processes data anywhere in the world: make another; allowed: ${azureDeploymentTypes} (in five regions)`,
    'azure-sku-developer': `a "Developer" deployment gives no guarantee of the place of processing: make another; allowed: ${azureDeploymentTypes} (in five regions)`,
    'location-outside':
      'place outside the European Union and EFTA, or unknown code (two capital letters, EU or EU-EFTA)',
    'auth-none': 'without a key, only a self-hosted server is allowed',
    'auth-entra': 'Entra authentication holds for kind: azure-openai only',
    'auth-entra-host':
      'an Entra token opens all your Azure accounts: it is given only to an Azure host (….openai.azure.com) with the "arm" evidence; elsewhere, write auth: { type: key }',
    'route-no-chat':
      'no model of this route writes for this use (role: chat; uses absent, or naming it)',
    'route-no-embed': 'no model of this route indexes (role: embed; uses absent, or naming index)',
    'route-twice': 'this endpoint already stands in the route',
    'preset-host':
      'this preset holds for its provider’s addresses only: take baseURL out, or describe this endpoint without a preset',
    'azure-region':
      'expected an Azure region as Azure writes it, lower case without spaces: westeurope, francecentral, global…',
    'active-above-total': 'active parameters (activeB) cannot exceed the total (totalB)',
    'model-twice': 'this model already stands in this endpoint, with the same role',
    'model-remote':
      'Ollama sends what is asked of a "cloud" model to its own service, away from your server',
    'service-group': 'no person has this group: expected group:…, organisation:… or all-agents',
    'service-group-taken':
      'nobody would count in this service: one above already has this group, or all-agents',
    'checked-in-future':
      'this day has not come yet: write the day on which somebody checked what is declared',
    'expires-before-check': 'the evidence ends before the day on which it was checked (checkedAt)',
    'hedge-least': 'too short: at least 200ms',
    'hedge-late':
      'too long: it must be shorter than timeouts.firstToken of the first endpoint of the route',
    secret:
      'a key or password does not belong here: take it out, change it, and name the variable (env) or the file (file) that holds it',
  },
  yaml: {
    'duplicate-key': 'this key is written twice',
    tag: 'tags ("!") are not allowed',
    alias: 'alias ("*") not found, in a loop or repeated too often',
    'several-documents': 'one document a file: take out "---"',
    directive: 'directives ("%") are not allowed',
    'key-not-text': 'a key must be a word; put it between quotes',
    prototype: 'the key "__proto__" is not allowed',
    indentation:
      'this line does not start under the same character as those of its block: add or remove spaces',
    tabulation: 'a tab indents this line: put spaces instead',
    unclosed: 'a quote, bracket or brace opened here or above is not closed',
    'missing-space': 'is the space after ":" missing?',
    'missing-dash-space': 'is the space after "-" missing?',
    'missing-colon': '":" is missing after this key',
    'reserved-start': 'this value starts with a reserved character: put it between quotes',
    syntax: 'this is not readable YAML',
  },
  at: (line, column, what) => `line ${line}, column ${column}: ${what}`,
  glued: (message) => `${message}; is the space after ":" missing?`,
  empty: 'the file is empty',
  notMapping: 'the file must hold keys and their values ("version: 1"…)',
  notUtf8: 'the file is not UTF-8',
  tooLarge: (kilobytes) => `the file exceeds ${kilobytes} KB`,
  tooDeep: 'the file is nested too deeply or repeats itself too much',
  required: 'required value, missing',
  unknownKey: (key, name) => `unknown key "${key}"${nearEn(name)}`,
  notText: 'expected a text',
  quoteIt: 'expected a text: put the value between quotes',
  wrongType: (expected) => `expected ${expected}`,
  types: {
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    tuple: 'a list of two numbers',
    object: 'keys and their values',
    record: 'keys and their values',
  },
  oneOf: (values) => `value not allowed; allowed: ${values.join(', ')}`,
  meant: (message, name) => `${message}${nearEn(name)}`,
  tooSmall: (least) => `value too small: at least ${least}`,
  tooLong: (most) => `value too large: at most ${most}`,
  emptyValue: 'the value is empty',
  invalid: 'value not allowed',
  duplicateId: (id) => `"${id}" is already defined above`,
  unknownEndpoint: (name) => `no endpoint of this name in endpoints${nearEn(name)}`,
  unknownContact: (name) => `no contact of this name in contacts${nearEn(name)}`,
  unknownSpace: (name) => `no space of this name in knowledge.spaces${nearEn(name)}`,
  unknownPreset: (name, known) => `unknown preset${nearEn(name)} (known: ${known.join(', ')})`,
  fromPreset: (message, preset) => `${message} (value of the preset "${preset}")`,
  operatorDemanded: (demand) =>
    `residency.operator asks "${demand}" of the operator; what is not written, or unknown, does not meet it`,
  closedUse: (name) => `this use is not open in uses${nearEn(name)}`,
  aboveMonth: (most) =>
    `more than the quota of the organisation: quotas.perMonth.tokens is ${most}`,
  declaredTooStrong: (declared, derived) =>
    `"${declared}" is stronger than the evidence and the host allow: at best "${derived}"`,
  weakerThanRequired: (declared, required) =>
    `"${declared}" does not satisfy residency.require: "${required}"`,
  weakerFallback: (fallback, primary) =>
    `a fallback may not be weaker than the first choice: "${fallback}" after "${primary}"`,
  fileUnreadable: 'the file is missing or unreadable',
  reloadBroken: (kind) =>
    `an error of Calame (${kind}) broke the taking over of the file: the policy in force stays so; save the file again, or restart Calame`,
  charterUnreadable:
    'the charter’s file is missing or unreadable; its path starts at this file’s folder',
  charterEmpty: 'the charter’s file is empty',
  faultLine: (path, message) => `${path}: ${message}`,
};
