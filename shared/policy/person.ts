export type Role =
  | 'agent'
  | 'redacteur'
  | 'rh'
  | 'referent-documentaire'
  | 'admin'
  | 'dpd'
  | 'auditeur';

/** A public servant who asks, as established by the channel; never a name alone. */
export type Person = {
  /** Stable within a tenant: `entra:<tenant>:<object id>`, `dev:<name>` or `operator:<system user>`. */
  readonly id: string;
  readonly tenant: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** Rights are given to groups: `all-agents`, `group:rh`, `organisation:…`. Default deny. */
  readonly groups: readonly string[];
};
