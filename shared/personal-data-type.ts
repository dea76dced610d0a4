/** Kinds of personal data that are found, masked and told by name. */
export type PersonalDataType =
  | 'nir'
  | 'iban'
  | 'phone'
  | 'email'
  | 'siret'
  | 'siren'
  | 'name'
  | 'address'
  | 'birth-date'
  | 'matricule';
