import type { PresetName } from '../../language/preset-texts.ts';
import type { Endpoint, EndpointModel, Operator } from '../endpoint.ts';
import type { ResidencyClass } from '../policy.ts';

/** What is known of a model wherever its provider runs it. */
export type PresetModel = Pick<
  EndpointModel,
  'name' | 'role' | 'contextTokens' | 'params' | 'servedAs'
>;

/**
 * An endpoint whose facts are known, so that an admin writes three lines. Data only: a new provider is a file in
 * `providers/`, a line in `known-presets.ts` and its texts. What nobody could read in a source is absent or `unknown`.
 */
export type Preset = {
  /** Written in the policy; also the endpoint's id when the policy gives none. */
  readonly name: PresetName;
  readonly title: string;
  readonly kind: Endpoint['kind'];
  /** Null when it is the organisation's own. */
  readonly baseURL: string | null;
  /** Hosts whose facts these are: exact, or with a leading dot every name below. Empty: the organisation answers for the place. */
  readonly hosts: readonly string[];
  /** `azure`: derived from region and deployment type. `declared`: by the organisation, which answers for its own server. */
  readonly residency: ResidencyClass | 'azure' | 'declared';
  /** Null: the organisation runs it. */
  readonly operator: Operator | null;
  /** What proves the place; the policy completes it. `location`: ISO 3166 country, `EU` or `EU-EFTA`. */
  readonly evidence:
    | { readonly type: 'contract'; readonly location: string }
    | { readonly type: 'arm' }
    | { readonly type: 'self-hosted' };
  /** Of its data centres, for the footprint; absent where no source gives it. */
  readonly site: Pick<EndpointModel, 'zone' | 'pue' | 'wue'>;
  readonly models: readonly PresetModel[];
  /** Names of the models that it offers when the policy lists none; empty: the policy must. */
  readonly offers: readonly string[];
  readonly limits?: Endpoint['limits'];
  /** Variable proposed for the key. */
  readonly env: string;
  readonly source: {
    readonly title: string;
    readonly address: string;
    /** Day or month that the page itself bears, ISO 8601; null when it bears none. */
    readonly dated: string | null;
  };
  /** Day on which the source was read, ISO 8601. */
  readonly checkedAt: string;
};
