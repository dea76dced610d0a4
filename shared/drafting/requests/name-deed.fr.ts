import { withDe } from '../../acts/contractions.fr.ts';

/** The noun of what is done, for the subject of a text: « reporter la réunion » is « Report de la réunion ». */
const nouns: Readonly<Record<string, string>> = {
  accepter: 'acceptation',
  acheter: 'achat',
  adopter: 'adoption',
  annoncer: 'annonce',
  annuler: 'annulation',
  approuver: 'approbation',
  attribuer: 'attribution',
  autoriser: 'autorisation',
  avancer: 'avancement',
  confirmer: 'confirmation',
  créer: 'création',
  demander: 'demande',
  déplacer: 'déplacement',
  désigner: 'désignation',
  fermer: 'fermeture',
  fixer: 'fixation',
  interdire: 'interdiction',
  modifier: 'modification',
  nommer: 'nomination',
  organiser: 'organisation',
  ouvrir: 'ouverture',
  présenter: 'présentation',
  prolonger: 'prolongation',
  proposer: 'proposition',
  rappeler: 'rappel',
  recruter: 'recrutement',
  refuser: 'refus',
  relancer: 'relance',
  renouveler: 'renouvellement',
  reporter: 'report',
  signaler: 'signalement',
  supprimer: 'suppression',
  transmettre: 'transmission',
  vendre: 'vente',
};

const deed =
  /^(?<verb>\p{L}+) (?<object>(?:(?:le|la|les|un|une|mon|ma|mes|notre|nos|votre|vos|ce|cette|ces) |l[’'])\S.*)$/su;

/** What an infinitive asks, as a subject; its own words where no noun is known for it. */
export function nameDeed(infinitive: string): string {
  const { verb = '', object = '' } = deed.exec(infinitive)?.groups ?? {};
  const noun = Object.hasOwn(nouns, verb.toLowerCase()) ? nouns[verb.toLowerCase()] : undefined;
  return noun === undefined ? infinitive : `${noun} ${withDe(object)}`;
}
