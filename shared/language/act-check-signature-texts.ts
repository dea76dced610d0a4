import type { Told } from './act-check-told.ts';
import type { Catalogue } from './language.ts';

/** What the mention of a signatory must have. */
export type SignatoryPart = 'first-name' | 'name' | 'quality';

export type SignatureCheckTexts = {
  readonly missing: Told;
  readonly incomplete: (missing: readonly SignatoryPart[]) => Told;
  readonly withoutDelegation: Told;
  readonly secretaryMissing: Told;
  readonly chairMissing: Told;
};

const partsFr: Readonly<Record<SignatoryPart, string>> = {
  'first-name': 'le prénom',
  name: 'le nom',
  quality: 'la qualité',
};
const partsEn: Readonly<Record<SignatoryPart, string>> = {
  'first-name': 'the first name',
  name: 'the name',
  quality: 'the capacity',
};

const fr: SignatureCheckTexts = {
  missing: {
    message: 'Aucun bloc de signature n’a été trouvé.',
    why: 'Une décision porte la signature de son auteur et, en caractères lisibles, son prénom, son nom et sa qualité. Ajoutez-les à la fin de l’acte.',
  },
  incomplete: (missing) => ({
    message: `Il manque dans la signature : ${missing.map((part) => partsFr[part]).join(', ')}.`,
    why: 'Une décision porte, en caractères lisibles, le prénom, le nom et la qualité de son signataire. Écrivez le prénom en entier.',
  }),
  withoutDelegation: {
    message:
      'Le signataire n’est ni le maire ni le président, et la signature ne mentionne pas de délégation.',
    why: 'Un adjoint, un vice-président ou un agent signe par délégation (ou par suppléance) : écrivez « Pour le maire, par délégation » et vérifiez que l’arrêté de délégation couvre ce sujet et est exécutoire.',
  },
  secretaryMissing: {
    message: 'La signature du secrétaire de séance manque.',
    why: 'Les délibérations sont signées par le président de séance et par le secrétaire de séance. Ajoutez son prénom, son nom et sa qualité.',
  },
  chairMissing: {
    message: 'La signature du président de séance manque.',
    why: 'Les délibérations sont signées par le président de séance et par le secrétaire de séance. Ajoutez son prénom, son nom et sa qualité.',
  },
};

const en: SignatureCheckTexts = {
  missing: {
    message: 'No signature block was found.',
    why: 'A decision bears the signature of its author with, in readable letters, first name, name and capacity. Add them at the end.',
  },
  incomplete: (missing) => ({
    message: `Missing in the signature: ${missing.map((part) => partsEn[part]).join(', ')}.`,
    why: 'A decision bears, in readable letters, the first name, name and capacity of who signs. Write the first name in full.',
  }),
  withoutDelegation: {
    message:
      'The signatory is neither mayor nor president, and the signature mentions no delegation.',
    why: 'A deputy, a vice-president or an official signs by delegation (or as a substitute): write “Pour le maire, par délégation”, and check that the delegation covers this subject and is in force.',
  },
  secretaryMissing: {
    message: 'The signature of the secretary of the meeting is missing.',
    why: 'Délibérations are signed by the chair and by the secretary of the meeting. Add first name, name and capacity.',
  },
  chairMissing: {
    message: 'The signature of the chair is missing.',
    why: 'Délibérations are signed by the chair and by the secretary of the meeting. Add first name, name and capacity.',
  },
};

export const signatureCheckTexts: Catalogue<SignatureCheckTexts> = { fr, en };
