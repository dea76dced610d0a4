import type { GoldenLetter } from './golden-letter.ts';

/** Not looked at while the reader was written: its figures on these are the honest ones. */
export const lettersHeldOut: readonly GoldenLetter[] = [
  {
    name: 'street lamps that are out',
    text: `Bonjour,

Je vous écris au sujet de l'éclairage public du lotissement des Érables : quatre lampadaires sont éteints depuis le 5 octobre et les enfants rentrent de l'école dans le noir.

Quand l'entreprise doit-elle intervenir ? Merci de transmettre ce message au service concerné.

Bonne journée,

Fabienne Auger
9, rue des Érables
fabienne.auger@exemple.fr`,
    nature: 'signalement',
    points: [
      ['report', 'quatre lampadaires sont éteints'],
      ['question', "Quand l'entreprise"],
      ['request', 'transmettre ce message'],
    ],
    told: [],
    sender: 'Fabienne Auger',
    date: null,
  },
  {
    name: 'a wedding date',
    text: `Laura Pinto et Maxime Girard
4 quai de l'Isère
38000 Grandville

Grandville, le 18 janvier 2026

Mairie de Valbourg
Service de l'état civil

Objet : mariage du 5 septembre 2026

Madame, Monsieur,

Nous projetons de nous marier à Valbourg, commune où résident mes parents, le samedi 5 septembre 2026 à 15 heures.

Pouvez-vous nous dire si cette date est libre ? Nous vous prions de nous adresser la liste des pièces à réunir pour le dossier.

Nous vous remercions et vous adressons nos meilleures salutations.

Laura Pinto`,
    nature: 'etat-civil',
    points: [
      ['question', 'cette date est libre'],
      ['document', 'la liste des pièces'],
    ],
    told: [],
    event: '2026-09-05',
    sender: 'Laura Pinto',
    date: '2026-01-18',
  },
  {
    name: 'a parking fine contested',
    text: `M. Robert Lemoine
18 boulevard Carnot
38290 Valbourg

Valbourg, le 3 juin 2026

Objet : contestation du forfait de post-stationnement n° 26-004512

Monsieur,

J'ai reçu le 28 mai un avis de paiement de 35 euros pour un stationnement rue Pasteur. Or j'avais payé jusqu'à 16 h, comme le prouve le ticket joint.

Je conteste donc ce forfait et demande son annulation. À défaut, je vous prie de m'indiquer les voies de recours.

Une réponse dans le mois m'obligerait.

Salutations distinguées

R. Lemoine`,
    nature: 'reclamation',
    points: [
      ['contested', 'Je conteste donc ce forfait'],
      ['question', 'les voies de recours'],
    ],
    told: ['2026-07-03'],
    sender: 'R. Lemoine',
    date: '2026-06-03',
  },
  {
    name: 'secondment asked for',
    text: `Delphine Aubry
Rédactrice principale de 2e classe
Direction des finances

Monsieur le Président
Communauté de communes du Val

Valbourg, le 25 février 2026

Objet : demande de détachement

Monsieur le Président,

Reçue au concours d'attaché, j'ai l'honneur de solliciter mon détachement auprès du département de l'Isère, à compter du 1er septembre 2026, pour une durée d'un an.

Je vous serais reconnaissante de bien vouloir me faire part de votre décision dans un délai de deux mois, et de préciser si un préavis s'impose à moi.

Je vous prie de croire, Monsieur le Président, à l'assurance de ma respectueuse considération.

Delphine Aubry`,
    nature: 'ressources-humaines',
    points: [
      ['request', 'solliciter mon détachement'],
      ['request', 'faire part de votre décision'],
      ['question', 'si un préavis'],
    ],
    told: ['2026-04-25'],
    sender: 'Delphine Aubry',
    date: '2026-02-25',
  },
  {
    name: 'a hall for a birthday',
    text: `De : Patrick Noël <p.noel@exemple.fr>
À : mairie@valbourg.fr
Date : 7 novembre 2026
Objet : Salle des fêtes

Bonjour,
Nous habitons la commune et aimerions louer la salle des fêtes pour les 70 ans de ma mère, le samedi 13 février 2027.
Est-elle disponible ? Si oui, quel est le prix pour le week-end et peut-on y faire la cuisine ?
Pourriez-vous m'envoyer le contrat de location ?
Cordialement
Patrick Noël`,
    nature: 'mise-a-disposition',
    points: [
      ['request', 'louer la salle des fêtes'],
      ['question', 'Est-elle disponible'],
      ['question', 'quel est le prix'],
      ['document', 'le contrat de location'],
    ],
    told: [],
    event: '2027-02-13',
    sender: 'Patrick Noël',
    date: '2026-11-07',
  },
  {
    name: 'a school exemption, in two numbered points',
    text: `Mme Virginie Masson
27 rue du Stade
38290 Valbourg

Le 10 avril 2026

Madame l'adjointe aux affaires scolaires,

Ma fille Zoé entrera au CP en septembre. L'école de notre secteur est l'école Prévert, mais sa nourrice habite à côté de l'école Ferry.

Aussi, je vous demande :
1) une dérogation pour l'inscrire à l'école Ferry ;
2) une place à la garderie du soir.

Pourriez-vous me répondre d'ici le 15 mai ?

Avec mes remerciements anticipés, recevez, Madame, mes salutations.

V. Masson`,
    nature: 'inscription',
    points: [
      ['request', 'une dérogation'],
      ['request', 'une place à la garderie'],
    ],
    told: ['2026-05-15'],
    sender: 'V. Masson',
    date: '2026-04-10',
  },
  {
    name: 'neighbours against a building permit, through counsel',
    text: `Cabinet Verdier & associés
Avocats au barreau de Grenoble

Grenoble, le 19 mai 2026

Monsieur le Maire de Valbourg

RECOMMANDÉ AVEC AR

Objet : recours gracieux, permis de construire n° PC 038 290 26 00014

Monsieur le Maire,

Je suis le conseil de M. et Mme Faure, voisins immédiats du terrain d'assiette du projet.

Par arrêté du 24 mars 2026, vous avez délivré à la société Horizon un permis de construire pour douze logements. Ce permis méconnaît les articles UA 6 et UA 10 du plan local d'urbanisme.

J'ai donc l'honneur de vous demander, au nom de mes clients, de procéder au retrait de ce permis.

À défaut de réponse dans le délai de deux mois, une requête sera déposée devant le tribunal administratif de Grenoble.

Je vous prie de croire, Monsieur le Maire, à l'assurance de ma considération distinguée.

Me Hélène Verdier`,
    nature: 'recours-gracieux',
    points: [['contested', 'retrait de ce permis']],
    told: ['2026-07-19'],
    sender: 'Me Hélène Verdier',
    date: '2026-05-19',
  },
  {
    name: 'a running race on the road',
    text: `Union sportive de Valbourg, section course à pied
usvalbourg@exemple.fr

Valbourg, le 2 février 2026

Monsieur le Maire,

L'US Valbourg organisera le 26 avril 2026 la 12e édition de sa course « La Foulée du Val », sur route, avec 300 coureurs attendus.

Nous souhaitons que la rue Nationale soit fermée à la circulation de 9 h à 12 h. Nous aurions également besoin de l'aide de deux policiers municipaux.

Merci de nous dire également quelle assurance est exigée.

Sportivement,

Yann Le Goff, président`,
    nature: 'manifestation',
    points: [
      ['request', 'la rue Nationale soit fermée'],
      ['request', 'deux policiers municipaux'],
      ['question', 'quelle assurance'],
    ],
    told: [],
    event: '2026-04-26',
    sender: 'Yann Le Goff',
    date: '2026-02-02',
  },
  {
    name: 'a water bill that doubled',
    text: `Objet : facture d'eau anormale - abonné n° 78421

Madame, Monsieur,

Ma dernière facture d'eau s'élève à 812 €, contre 390 € l'an passé, pour une consommation que je ne m'explique pas. J'ai fait vérifier mon installation : il n'y a aucune fuite.

Je demande que le compteur soit contrôlé et qu'un échéancier me soit accordé en attendant. Pourquoi n'ai-je pas été prévenue de cette hausse ?

Merci de suspendre toute relance sous huitaine.

Christine Barbier
31 route de Lyon
38290 Valbourg
le 12 octobre 2026`,
    nature: 'reclamation',
    points: [
      ['request', 'le compteur soit contrôlé'],
      ['request', 'un échéancier'],
      ['question', "Pourquoi n'ai-je pas"],
      ['request', 'suspendre toute relance'],
    ],
    told: ['2026-10-20'],
    sender: 'Christine Barbier',
    date: '2026-10-12',
  },
  {
    name: 'an appointment with the mayor',
    text: `Bonjour Madame la Maire,

Présidente du comité des fêtes, je sollicite un rendez-vous pour vous présenter notre programme de l'année prochaine. Je suis disponible tous les jeudis après-midi.

Respectueusement,

Martine Joly
06 98 76 54 32`,
    nature: 'rendez-vous',
    points: [['request', 'un rendez-vous']],
    told: [],
    sender: 'Martine Joly',
    date: null,
  },
];
