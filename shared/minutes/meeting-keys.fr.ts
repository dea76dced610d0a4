/** What a meeting file says beside its persons. */
export type HeadKey =
  | 'title'
  | 'body'
  | 'date'
  | 'place'
  | 'convenedOn'
  | 'openedAt'
  | 'closedAt'
  | 'inOffice'
  | 'agenda';

/** Words that people write before each, folded. */
export const headKeys: Readonly<Record<HeadKey, readonly string[]>> = {
  title: ['titre', 'title', 'objet', 'reunion', 'seance'],
  body: ['instance', 'assemblee', 'organe', 'body'],
  date: ['date', 'date de la seance', 'date de seance', 'date de la reunion', 'jour'],
  place: ['lieu', 'place', 'lieu de la seance', 'lieu de la reunion'],
  convenedOn: ['convocation', 'date de convocation', 'date de la convocation', 'convoque le'],
  openedAt: ['ouverture', 'heure', 'heure d ouverture', 'heure de debut', 'debut', 'opened'],
  closedAt: ['cloture', 'heure de fin', 'fin', 'levee', 'heure de cloture', 'closed'],
  inOffice: ['membres en exercice', 'en exercice', 'nombre de membres en exercice', 'effectif'],
  agenda: ['ordre du jour', 'agenda', 'points', 'points a l ordre du jour'],
};
