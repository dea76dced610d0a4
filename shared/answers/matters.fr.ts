/** By whom a matter is fixed in a commune: by its own act within a national frame, or by the texts alone. */
export type Matter = {
  readonly id: string;
  readonly fixedBy: 'organisation' | 'nation';
  /** Over a question folded by `foldText`. */
  readonly words: RegExp;
  /** Where that is written. */
  readonly reference: string;
};

const matter = (
  fixedBy: Matter['fixedBy'],
  id: string,
  pattern: string,
  reference: string,
): Matter => ({
  id,
  fixedBy,
  words: new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`),
  reference,
});

/** The first that a question names holds. */
export const matters: readonly Matter[] = [
  matter(
    'organisation',
    'rifseep',
    'rifseep|ifse|cia|regime indemnitaire|primes?',
    'CGFP L714-4 et L714-5 ; décret n° 91-875 : délibération',
  ),
  matter(
    'organisation',
    'teletravail',
    'tele-?travail(?:ler|le|lent|leurs?)?|travail a distance',
    'CGFP L430-1 ; décret n° 2016-151, article 7 : délibération',
  ),
  matter(
    'organisation',
    'astreintes',
    'astreintes?|permanences?',
    'décret n° 2001-623, article 5 : délibération',
  ),
  matter(
    'organisation',
    'cet',
    'cet|comptes? epargnes?[ -]temps',
    'décret n° 2004-878, article 10 : délibération',
  ),
  matter(
    'organisation',
    'absences',
    "asa|autorisations? (?:speciales? )?d'absence|jours? enfant|enfant malade|mariage|me marie|pacs(?:e|er)?|deces|decedee?|obseques",
    'CGFP L622-1 ; à défaut de décret, délibération ou décision de l’autorité territoriale',
  ),
  matter(
    'organisation',
    'temps-de-travail',
    'rtt|cycles? de travail|horaires?|badgeuse|pause(?: meridienne)?|1 ?607|journee de solidarite|heures? supplementaires?',
    'CGFP L611-2 ; décret n° 2001-623, articles 4 et 5 : délibération',
  ),
  matter(
    'organisation',
    'repas',
    'tickets?[ -](?:restaurants?|resto)|titres?[ -]restaurants?|cheques?[ -]dejeuner',
    'CGFP L732-2 ; délibération',
  ),
  matter(
    'organisation',
    'prevoyance',
    "mutuelle|prevoyance|psc|protection sociale complementaire|participation (?:de l'employeur|employeur)",
    'CGFP L827-9 à L827-11 ; décret n° 2022-581 : délibération',
  ),
  matter(
    'organisation',
    'action-sociale',
    'action sociale|cos|cnas|cheques?[ -](?:vacances|cadeaux?)|amicale',
    'CGFP L731-4 : délibération',
  ),
  matter(
    'organisation',
    'frais',
    'frais de (?:repas|mission|deplacement)s?|indemnites? kilometriques?|forfait mobilites? durables?',
    'décret n° 2001-654, articles 7 et 7-1 : délibération',
  ),
  matter(
    'nation',
    'maladie',
    'conges? (?:de |pour )?(?:longue )?(?:maladie|duree)|cmo|clm|cld|cgm|arret(?:s)?(?: de travail| maladie)?|jours? de carence',
    'CGFP L822-1 à L822-17 ; décret n° 87-602',
  ),
  matter(
    'nation',
    'citis',
    'citis|accidents? (?:de service|de travail|de trajet)|maladies? professionnelles?',
    'CGFP L822-18 à L822-25 ; décret n° 87-602, articles 37-1 et suivants',
  ),
  matter(
    'nation',
    'parentalite',
    'maternite|paternite|adoption|parental|presence parentale|proche aidant',
    'CGFP L515-1 à L515-12 et L631-1 à L633-4',
  ),
  matter(
    'nation',
    'retraite',
    'retraites?|pension|cnracl|ircantec|rafp',
    'décret n° 2003-1306 ; code des pensions',
  ),
  matter(
    'nation',
    'discipline',
    'sanctions?|discipline|disciplinaires?|blame|exclusion temporaire',
    'CGFP L530-1 à L533-6',
  ),
  matter(
    'nation',
    'mobilite',
    'detachement|disponibilite|mise a disposition|mutation',
    'CGFP L511-1 à L516-1',
  ),
  matter(
    'nation',
    'fin',
    'demission|licencie(?:e|r|ment)|rupture conventionnelle|chomage',
    'CGFP L550-1 à L557-3',
  ),
];
