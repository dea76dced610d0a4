const feminineCivility = /^(?:mme|madame|mlle|mademoiselle)(?![\p{L}])/iu;
const feminineBody =
  /^(?:(?:la|une) |(?:l[’'] ?)?(?:association|société|sarl|sas|sci|scop|eurl|commune|ville|communauté|métropole|région|caisse|fondation|entreprise|école|agence|coopérative|mutuelle|compagnie|université|mairie|chambre|fédération|union|ligue|maison|banque|mission|régie|crèche|amicale|collectivité|préfecture|académie|mjc|caf|cpam)(?![\p{L}]))/iu;

/** Whether a person is addressed in the feminine: « Mme Claire Dubois ». */
const isWoman = (person: string): boolean => feminineCivility.test(person.trim());

/** « La présidente », « Le secrétaire » before « de séance »; in the masculine while nobody is told. */
export const writeOffice = (
  person: string,
  [masculine, feminine]: readonly [string, string],
): string => (isWoman(person) ? feminine : masculine);

/** « représentée » of an association and of Mme Roux, « représenté » of a club. */
export const writeRepresented = (party: string): string =>
  isWoman(party) || feminineBody.test(party.trim()) ? 'représentée' : 'représenté';

/** The first words of an office, which a capital often opens: « Maire », « La Présidente », « Le Premier Adjoint ». */
const officeCapital =
  /^(?:le |la |l[’'] ?)?(?:(?:\d+e |premier |première |deuxième |troisième |quatrième )?(?:maire|président|vice|adjoint|conseill|direct|chef|responsable|secrétaire|délégué|trésor|gérant|préfet|doyen|membre))/iu;

/** An office as it stands within a sentence: « Maire » → « maire », « La Première adjointe » → « la première adjointe »; « DGS » stays. */
export const withinSentence = (office: string): string =>
  /^\p{Lu}{2}/u.test(office)
    ? office
    : office.replace(officeCapital, (words) => words.toLowerCase());

/** An office that opens a line. */
export const atStart = (office: string): string =>
  `${office.charAt(0).toUpperCase()}${office.slice(1)}`;
