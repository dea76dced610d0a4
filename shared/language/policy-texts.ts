import type { Catalogue } from './language.ts';
import { policyTextsEn } from './policy-texts.en.ts';
import { policyTextsFr } from './policy-texts.fr.ts';

/** What can be wrong with a value, by the name that the schema and the rules give it. */
type RuleTexts = {
  readonly siren: string;
  readonly mail: string;
  readonly guid: string;
  readonly country: string;
  readonly zone: string;
  readonly date: string;
  readonly 'env-name': string;
  readonly 'env-openai': string;
  readonly 'time-zone': string;
  readonly group: string;
  readonly id: string;
  readonly duration: string;
  readonly days: string;
  readonly 'keep-for': string;
  readonly clock: string;
  readonly hours: string;
  readonly 'closed-period': string;
  readonly reminder: string;
  readonly 'group-or-person': string;
  readonly 'directory-group': string;
  readonly 'directory-groups': string;
  readonly 'journal-days': string;
  readonly 'key-place': string;
  readonly range: string;
  readonly 'https-url': string;
  readonly 'proxy-url': string;
  readonly resource: string;
  readonly 'contact-empty': string;
  readonly 'site-host': string;
  readonly 'sharepoint-site': string;
  readonly 'source-folder': string;
  readonly 'source-path': string;
  readonly 'two-sources': string;
  readonly 'prohibited-off': string;
  readonly 'sensitive-route': string;
  readonly network: string;
  readonly 'network-public': string;
  readonly 'network-own': string;
  readonly 'url-unreadable': string;
  readonly 'url-control': string;
  readonly 'url-non-ascii': string;
  readonly 'url-percent': string;
  readonly 'url-user-info': string;
  readonly 'url-wildcard': string;
  readonly 'url-query': string;
  readonly 'url-scheme': string;
  readonly 'url-not-canonical': string;
  readonly 'url-punycode': string;
  readonly 'url-trailing-dot': string;
  readonly 'url-port': string;
  readonly 'url-labels': string;
  readonly 'url-ip-literal': string;
  readonly 'url-plain-http': string;
  readonly 'url-local-evidence': string;
  readonly 'host-refused': string;
  readonly 'host-port': string;
  readonly 'host-not-self': string;
  readonly 'self-hosted-nowhere': string;
  readonly 'azure-needs-arm': string;
  readonly 'arm-needs-azure': string;
  readonly 'azure-location': string;
  readonly 'azure-region-name': string;
  readonly 'azure-sku': string;
  readonly 'azure-sku-global': string;
  readonly 'azure-sku-developer': string;
  readonly 'location-outside': string;
  readonly 'auth-none': string;
  readonly 'auth-entra': string;
  readonly 'auth-entra-host': string;
  readonly 'route-no-chat': string;
  readonly 'route-no-embed': string;
  readonly 'route-twice': string;
  readonly 'preset-host': string;
  readonly 'azure-region': string;
  readonly 'active-above-total': string;
  readonly 'model-twice': string;
  readonly 'model-remote': string;
  readonly 'service-group': string;
  readonly 'service-group-taken': string;
  readonly 'expires-before-check': string;
  readonly 'checked-in-future': string;
  readonly 'hedge-least': string;
  readonly 'hedge-late': string;
  readonly secret: string;
};

export type PolicyRule = keyof RuleTexts;

/** What can be wrong with the text itself, before any key is read. */
export type YamlFault =
  | 'duplicate-key'
  | 'tag'
  | 'alias'
  | 'several-documents'
  | 'directive'
  | 'key-not-text'
  | 'prototype'
  | 'indentation'
  | 'tabulation'
  | 'unclosed'
  | 'missing-space'
  | 'missing-dash-space'
  | 'missing-colon'
  | 'reserved-start'
  | 'syntax';

export type PolicyTexts = {
  readonly rules: RuleTexts;
  readonly yaml: Readonly<Record<YamlFault, string>>;
  readonly at: (line: number, column: number, what: string) => string;
  /** A key that seems to have lost the space before its value. */
  readonly glued: (message: string) => string;
  readonly empty: string;
  readonly notMapping: string;
  readonly notUtf8: string;
  readonly tooLarge: (kilobytes: number) => string;
  readonly tooDeep: string;
  readonly required: string;
  readonly unknownKey: (key: string, near: string | null) => string;
  readonly notText: string;
  readonly quoteIt: string;
  readonly wrongType: (expected: string) => string;
  readonly types: Readonly<Record<string, string>>;
  readonly oneOf: (values: readonly string[]) => string;
  /** Ends with the name that was most likely meant, when there is one. */
  readonly meant: (message: string, near: string | null) => string;
  readonly tooSmall: (least: string) => string;
  readonly tooLong: (most: string) => string;
  readonly emptyValue: string;
  readonly invalid: string;
  readonly duplicateId: (id: string) => string;
  readonly unknownEndpoint: (near: string | null) => string;
  readonly unknownContact: (near: string | null) => string;
  readonly unknownSpace: (near: string | null) => string;
  readonly unknownPreset: (near: string | null, known: readonly string[]) => string;
  readonly fromPreset: (message: string, preset: string) => string;
  readonly operatorDemanded: (demand: string) => string;
  readonly closedUse: (near: string | null) => string;
  readonly aboveMonth: (most: string) => string;
  readonly declaredTooStrong: (declared: string, derived: string) => string;
  readonly weakerThanRequired: (declared: string, required: string) => string;
  readonly weakerFallback: (fallback: string, primary: string) => string;
  readonly fileUnreadable: string;
  /** `kind`: name of the error, never its message. */
  readonly reloadBroken: (kind: string) => string;
  readonly charterUnreadable: string;
  readonly charterEmpty: string;
  readonly faultLine: (path: string, message: string) => string;
};

export const policyTexts: Catalogue<PolicyTexts> = { fr: policyTextsFr, en: policyTextsEn };
