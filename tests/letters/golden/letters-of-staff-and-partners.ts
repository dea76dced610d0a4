import type { GoldenLetter } from './golden-letter.ts';

export const lettersOfStaffAndPartners: readonly GoldenLetter[] = [
  {
    name: 'annual leave asked for by a member of staff',
    text: `Sandrine Maillard
Adjoint administratif principal
Service de l'état civil

À l'attention de Madame la Directrice des ressources humaines
S/c de Monsieur Blanc, chef de service

Le 12 mai 2026

Objet : demande de congés annuels

Madame la Directrice,

Je souhaite poser dix jours de congés annuels, du lundi 3 août au vendredi 14 août 2026 inclus.

Pourriez-vous me confirmer votre accord avant le 30 mai, afin que je puisse réserver mon voyage ?

Je vous prie d'agréer, Madame la Directrice, l'expression de ma considération distinguée.

Sandrine Maillard`,
    nature: 'conge',
    points: [
      ['request', 'dix jours de congés annuels'],
      ['question', 'confirmer votre accord'],
    ],
    told: ['2026-05-30'],
    event: '2026-08-03',
    sender: 'Sandrine Maillard',
    date: '2026-05-12',
  },
  {
    name: 'part-time work asked for, with a question on pay',
    text: `De : Thomas Gauthier <t.gauthier@valbourg.fr>
À : rh@valbourg.fr
Date : 3 septembre 2026
Objet : demande de temps partiel à 80 %

Bonjour,

Agent titulaire au service des espaces verts, je souhaiterais travailler à temps partiel à 80 % à compter du 1er janvier 2027, pour élever mon enfant de deux ans.

Est-ce que je garderai le supplément familial de traitement en entier ? Faut-il remplir un formulaire particulier ?

Merci d'avance pour votre retour.

Bien cordialement,

Thomas Gauthier
Jardinier, matricule 4521

Ce message et ses pièces jointes sont confidentiels. Si vous n'êtes pas le destinataire, nous vous demandons de le détruire.`,
    nature: 'ressources-humaines',
    points: [
      ['request', 'à temps partiel à 80 %'],
      ['question', 'le supplément familial'],
      ['question', 'un formulaire particulier'],
    ],
    told: [],
    sender: 'Thomas Gauthier',
    date: '2026-09-03',
  },
  {
    name: 'a resignation',
    text: `Lucas Renard
Animateur au centre de loisirs

Valbourg, le 1er juin 2026

Objet : démission

Monsieur le Président,

Je vous informe de ma décision de démissionner de mon poste d'animateur territorial. Mon préavis étant d'un mois, je quitterai mes fonctions le 1er juillet 2026.

Je vous saurais gré de me transmettre un certificat de travail et mon dernier bulletin de paie à cette date.

Veuillez recevoir, Monsieur le Président, mes respectueuses salutations.

Lucas Renard`,
    nature: 'ressources-humaines',
    points: [
      ['request', 'ma décision de démissionner'],
      ['document', 'un certificat de travail'],
    ],
    told: [],
    sender: 'Lucas Renard',
    date: '2026-06-01',
  },
  {
    name: 'an application for a summer job',
    text: `Inès Colin
inescolin@exemple.fr
07 11 22 33 44

Le 14 mars 2026

Objet : candidature à un emploi saisonnier à la piscine

Madame, Monsieur,

Étudiante en deuxième année de sciences du sport, je vous présente ma candidature pour un poste de surveillante de baignade en juillet et août. Titulaire du BNSSA depuis 2025, je suis disponible du 1er juillet au 31 août.

Je serais heureuse de vous rencontrer pour vous exposer mes motivations. Vous trouverez mon CV en pièce jointe.

Dans l'attente de votre réponse, je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.

Inès Colin`,
    nature: 'candidature',
    points: [['request', 'ma candidature pour un poste']],
    told: [],
    sender: 'Inès Colin',
    date: '2026-03-14',
  },
  {
    name: 'a grant asked for by a sports club',
    text: `Club de judo du Val
Gymnase Coubertin
38290 Valbourg

Monsieur le Maire de Valbourg

Le 30 septembre 2026

Objet : demande de subvention pour 2027

Monsieur le Maire,

Notre club compte 142 licenciés, dont 96 enfants de la commune. Pour l'année 2027, nous sollicitons une subvention de 4 500 euros, qui financera le remplacement des tatamis.

Nous souhaiterions par ailleurs disposer du gymnase le mercredi matin.

Merci de nous faire connaître votre décision avant le 15 décembre 2026, date de notre assemblée générale.

Nous joignons le budget prévisionnel et le compte de résultat.

Veuillez croire, Monsieur le Maire, à l'assurance de nos sentiments dévoués.

Pour le club, le trésorier : Marc Oudin`,
    nature: 'subvention',
    points: [
      ['request', 'une subvention de 4 500 euros'],
      ['request', 'disposer du gymnase'],
      ['request', 'connaître votre décision'],
    ],
    told: ['2026-12-15'],
    sender: 'Marc Oudin',
    date: '2026-09-30',
  },
  {
    name: 'a bidder who was not chosen',
    text: `SARL Toitures du Dauphiné
ZA des Prés
38300 Bourgoin-le-Neuf

Communauté de communes du Val
Service de la commande publique

Bourgoin-le-Neuf, le 22 avril 2026

Objet : marché n° 2026-TVX-08, rejet de notre offre

Madame, Monsieur,

Par courrier du 16 avril 2026, vous nous avez informés du rejet de notre offre pour le lot 2 (couverture).

Nous vous demandons de nous communiquer les motifs détaillés de ce rejet ainsi que le nom de l'attributaire et le montant de son offre. Conformément au code de la commande publique, vous disposez d'un délai de quinze jours à compter de la réception de ce courrier.

Nous nous étonnons en outre de la note technique obtenue, très inférieure à celle des précédents marchés. Comment a-t-elle été calculée ?

Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.

Le gérant, Olivier Tissot`,
    nature: 'marche-public',
    points: [
      ['request', 'les motifs détaillés'],
      ['question', 'Comment a-t-elle été calculée'],
    ],
    told: ['2026-05-07'],
    sender: 'Olivier Tissot',
    date: '2026-04-22',
  },
  {
    name: 'personal data to be erased',
    text: `Camille Roussel
camille.roussel@exemple.fr

Le 9 juillet 2026

Objet : exercice de mes droits (RGPD)

Madame, Monsieur,

Je reçois encore la lettre d'information de la médiathèque, bien que j'aie déménagé en 2023. Sur le fondement de l'article 17 du RGPD, je vous demande d'effacer l'ensemble des données me concernant et de me confirmer cet effacement par écrit.

Je souhaite aussi savoir à qui ces données ont été transmises.

Vous disposez d'un mois pour me répondre, à défaut de quoi je saisirai la CNIL.

Cordialement,

Camille Roussel`,
    nature: 'donnees-personnelles',
    points: [
      ['request', "d'effacer l'ensemble des données"],
      ['request', 'confirmer cet effacement'],
      ['question', 'à qui ces données'],
    ],
    told: ['2026-08-09'],
    sender: 'Camille Roussel',
    date: '2026-07-09',
  },
  {
    name: 'a terrace on the square, forwarded by a colleague',
    text: `Pour info, à traiter chez vous je pense. Sylvie

---------- Message transféré ----------
De : Le Petit Zinc <contact@petitzinc.exemple>
Date : 11 avril 2026
Objet : terrasse d'été
À : accueil@valbourg.fr

Bonjour Madame,

Je suis le gérant du café Le Petit Zinc, 2 place de la République. Comme l'an dernier, je voudrais installer une terrasse de 20 m² devant mon établissement, du 1er juin au 30 septembre.

Quel est le tarif cette année et quand dois-je payer la redevance ?

Par ailleurs, je vous signale que la borne d'accès de la place ne descend plus depuis une semaine.

Merci à vous,
Didier Lacombe`,
    nature: 'autorisation',
    points: [
      ['request', 'installer une terrasse'],
      ['question', 'Quel est le tarif'],
      ['report', "la borne d'accès"],
    ],
    told: [],
    event: '2026-06-01',
    sender: 'Didier Lacombe',
    date: '2026-04-11',
  },
];
