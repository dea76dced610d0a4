import { expect, test } from '@jest/globals';
import type { PersonalDataType } from '#shared/personal-data-type.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';

const found = (text: string): readonly (readonly [PersonalDataType, string])[] =>
  findPersonalData(text).map(({ type, value }) => [type, value]);

test.each<readonly [PersonalDataType, string, string]>([
  ['phone', 'Appelez le +32 470 12 34 56 ce soir', '+32 470 12 34 56'],
  ['phone', 'mon numéro suisse : +41 79 123 45 67', '+41 79 123 45 67'],
  ['phone', 'au 00352 621 123 456', '00352 621 123 456'],
  ['phone', 'tél. +44 (0)20 7946 0018', '+44 (0)20 7946 0018'],
  ['iban', 'ma carte 4970 1012 3456 7890 est bloquée', '4970 1012 3456 7890'],
  ['iban', 'Payé avec 4111 1111 1111 1111 hier', '4111 1111 1111 1111'],
  ['iban', 'RIB 30006 00001 12345678901 89', '30006 00001 12345678901 89'],
  ['iban', 'compte 20041 01005 0500013M026 06 à la banque', '20041 01005 0500013M026 06'],
  ['iban', 'mon RIB : 30006 00001 12345678901 88', '30006 00001 12345678901 88'],
  ['address', 'Elle vit 12 rue de la Paix à Paris depuis mai', '12 rue de la Paix à Paris'],
  ['address', '3 bis, allée des Tilleuls, Saint-Malo', '3 bis, allée des Tilleuls, Saint-Malo'],
  ['address', 'J’habite au 7 impasse du Four', '7 impasse du Four'],
  ['address', 'mon adresse est 45 avenue Foch', '45 avenue Foch'],
  ['name', 'le dossier de monsieur DUPONT-DURAND', 'monsieur DUPONT-DURAND'],
  ['name', 'Que dit-on à madame Le Goff ?', 'madame Le Goff'],
  ['name', 'Mme martin est absente', 'Mme martin'],
  ['name', 'mme sophie lebrun demande un congé', 'mme sophie lebrun'],
  ['name', 'M. durand part en retraite', 'M. durand'],
  ['name', 'Le dossier de Dupont Jean est prêt', 'Dupont Jean'],
  ['name', 'je suis jean dupont, agent technique', 'jean dupont'],
  ['name', 'je m’appelle fatou', 'fatou'],
  ['name', 'mon collègue kévin lebrun est absent', 'kévin lebrun'],
  ['name', 'Bonjour, ici nadia benali du service social', 'nadia benali'],
  ['email', 'jean.dupont arobase mairie.fr', 'jean.dupont arobase mairie.fr'],
  ['email', 'jean.dupont arobase mairie point fr', 'jean.dupont arobase mairie point fr'],
])('a %s is found in « %s »', (type, text, value) => {
  expect(found(text)).toContainEqual([type, value]);
});

test.each([
  'Le budget augmente de +12 345 678 euros.',
  'Comptes 6411 6413 6453 6455 du chapitre 012.',
  'Les codes 4970 1012 3456 7891 ne disent rien.',
  'Références 30006 00001 12345678901 88 du marché.',
  'Le 12 place de la Mairie accueille le service.',
  'Madame la directrice et monsieur le maire reçoivent Mme ou M. le référent.',
  'Bonjour madame, je voudrais connaître mes droits.',
  'Mme, M., combien de jours ai-je ?',
  'M. et Mme les élus sont invités.',
  'monsieur le Maire et madame la Présidente',
  'Je suis marin pêcheur et je suis constant dans mon travail.',
  'je suis claire sur ce point, mon agent aussi',
  'Je suis agent de maîtrise, ma collègue est rédactrice.',
  'Les vacances de Noël, le pont de l’Ascension et la Saint Martin.',
  'Bonjour Claire, merci Sophie.',
  'École Jules Ferry, Place Saint Jean, Loi Martin, Espace Simone Veil.',
  'Le docteur en droit et le maître de conférences.',
  'Le symbole arobase sert aux adresses.',
  'Travailler 4 cours du soir à distance, 2 route et 3 places.',
])('an ordinary sentence stays whole: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});
