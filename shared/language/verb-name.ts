/** The verbs of the `calame` command that have a help text of their own. */
export type VerbName =
  | 'start'
  | 'ask'
  | 'where'
  | 'doctor'
  | 'policy'
  | 'charter'
  | 'knowledge'
  | 'evaluate'
  | 'validated'
  | 'references'
  | 'footprint'
  | 'residency'
  | 'journal'
  | 'person'
  | 'retention'
  | 'act'
  | 'package';
