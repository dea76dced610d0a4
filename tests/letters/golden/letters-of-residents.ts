import type { GoldenLetter } from './golden-letter.ts';

export const lettersOfResidents: readonly GoldenLetter[] = [
  {
    name: 'a pavement to repair, with two requests in one sentence',
    text: `Monique Charvet
14, rue des Lavandières
38290 Valbourg
06 12 34 56 78

Monsieur le Maire
Mairie de Valbourg
38290 Valbourg

Valbourg, le 4 mars 2026

Objet : trottoir dangereux rue des Lavandières

Monsieur le Maire,

J'habite la rue des Lavandières depuis vingt ans. Je souhaite attirer votre attention sur l'état du trottoir devant les numéros 10 à 16, où deux personnes âgées sont tombées cet hiver.

Je vous demande de faire réparer ce trottoir et de m'indiquer la date prévue pour les travaux.

Sans réponse de votre part sous trente jours, je saisirai mon assureur.

Je vous prie d'agréer, Monsieur le Maire, l'expression de mes salutations distinguées.

Monique Charvet`,
    nature: 'signalement',
    points: [
      ['report', "l'état du trottoir"],
      ['request', 'réparer ce trottoir'],
      ['question', 'la date prévue'],
    ],
    told: ['2026-04-03'],
    sender: 'Monique Charvet',
    date: '2026-03-04',
  },
  {
    name: 'a mail about a canteen bill, with a quoted reply below',
    text: `De : Julien Perrot <julien.perrot@exemple.fr>
À : scolaire@valbourg.fr
Envoyé : mardi 10 février 2026 18:22
Objet : RE: Facture de cantine de janvier

Bonjour,

Je viens de recevoir la facture de cantine n° 2026-0147 pour mon fils Léo, en CE2. Vous nous comptez 18 repas alors qu'il a été absent du 12 au 16 janvier, certificat médical à l'appui.

Pouvez-vous corriger cette facture ? Et pouvez-vous me confirmer que le prélèvement du 20 février sera suspendu en attendant ?

Merci de me répondre avant le 18 février.

Cordialement,
Julien Perrot

Le lun. 9 févr. 2026 à 09:12, Service scolaire <scolaire@valbourg.fr> a écrit :
> Bonjour,
> Nous vous demandons de bien vouloir régler votre facture.
> Cordialement`,
    nature: 'reclamation',
    points: [
      ['request', 'corriger cette facture'],
      ['question', 'prélèvement du 20 février'],
    ],
    told: ['2026-02-18'],
    sender: 'Julien Perrot',
    date: '2026-02-10',
  },
  {
    name: 'an appeal against a refusal, and the file with it',
    text: `Mme Aïcha Benali
3 bis, impasse du Moulin
38290 Valbourg

Valbourg, le 15 janvier 2026

Lettre recommandée avec accusé de réception

Objet : recours gracieux contre la décision du 2 décembre 2025
Vos réf. : URB-2025-0312

Madame la Maire,

Par décision du 2 décembre 2025, vous avez refusé ma déclaration préalable portant sur la pose d'une clôture.

Je conteste cette décision, car la hauteur prévue respecte l'article 11 du règlement de la zone UB.

Je vous demande donc de retirer ce refus. Je souhaite également obtenir une copie du dossier d'instruction.

Le silence gardé pendant deux mois vaudrait rejet, et je saisirais alors le tribunal administratif.

Veuillez agréer, Madame la Maire, mes salutations respectueuses.

Aïcha Benali

PJ : copie de la décision, plan de la clôture`,
    nature: 'recours-gracieux',
    points: [
      ['contested', 'Je conteste cette décision'],
      ['contested', 'retirer ce refus'],
      ['document', "dossier d'instruction"],
    ],
    told: ['2026-03-15'],
    sender: 'Aïcha Benali',
    date: '2026-01-15',
  },
  {
    name: 'minutes asked for, by an inhabitant who knows the law',
    text: `Paul Esteve
Le Bourg
38290 Valbourg
paul.esteve@exemple.fr

À l'attention du secrétariat général

Le 8 avril 2026

Objet : communication de documents administratifs

Madame, Monsieur,

En application du livre III du code des relations entre le public et l'administration, je vous prie de bien vouloir me communiquer :

- le procès-verbal de la séance du conseil municipal du 26 février 2026 ;
- la convention signée avec la société Aquaval ;
- le budget annexe de l'eau pour 2025.

Une version électronique me convient.

Dans l'attente de votre réponse, je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.

Paul Esteve`,
    nature: 'demande-de-document',
    points: [
      ['document', 'procès-verbal de la séance'],
      ['document', 'convention signée'],
      ['document', "budget annexe de l'eau"],
    ],
    told: [],
    sender: 'Paul Esteve',
    date: '2026-04-08',
  },
  {
    name: 'a village fair announced by its association',
    text: `Association Les Amis du lavoir
8, place de l'Église
38290 Valbourg
amisdulavoir@exemple.fr

Mairie de Valbourg

À Valbourg, le 20 mars 2026

Objet : organisation d'un vide-grenier

Monsieur le Maire,

Notre association souhaite organiser un vide-grenier sur la place de l'Église le dimanche 14 juin 2026, de 7 h à 18 h. Nous attendons environ 400 personnes.

Nous sollicitons l'autorisation d'occuper la place et la rue du Four pendant cette journée. Pourriez-vous également nous prêter vingt barrières et dix tables ?

Nous aimerions aussi savoir si un arrêté de circulation sera pris.

Vous trouverez ci-joint le plan d'implantation et notre attestation d'assurance.

Nous restons à votre disposition pour tout renseignement.

Veuillez agréer, Monsieur le Maire, nos salutations associatives.

La présidente, Claire Morel`,
    nature: 'manifestation',
    points: [
      ['request', 'organiser un vide-grenier'],
      ['request', "l'autorisation d'occuper"],
      ['request', 'vingt barrières'],
      ['question', 'un arrêté de circulation'],
    ],
    told: [],
    event: '2026-06-14',
    sender: 'Claire Morel',
    date: '2026-03-20',
  },
  {
    name: 'noise from the multi-purpose hall, with anger',
    text: `Bonjour,

Cela fait trois fois que je vous écris et je n'ai toujours pas reçu de réponse. La salle polyvalente est louée tous les samedis et la musique dure jusqu'à 3 heures du matin. C'est inadmissible.

Quelles mesures comptez-vous prendre ? Je vous mets en demeure de faire respecter le règlement de la salle dans un délai de quinze jours.

Bernard Guillot
22 chemin des Vignes, 38290 Valbourg
04 76 00 11 22

Envoyé de mon iPhone`,
    nature: 'reclamation',
    points: [
      ['complaint', 'toujours pas reçu de réponse'],
      ['complaint', "C'est inadmissible"],
      ['question', 'Quelles mesures'],
      ['request', 'respecter le règlement'],
    ],
    told: ['2026-12-07'],
    sender: 'Bernard Guillot',
    date: null,
  },
  {
    name: 'a place at the nursery, asked for by parents',
    text: `Sophie et Karim Haddad
5, allée des Tilleuls
38290 Valbourg

Valbourg, le 2 mai 2026

Madame la Directrice de la crèche municipale,

Nous attendons un enfant pour le mois de septembre et souhaiterions l'inscrire à la crèche à partir de janvier 2027, quatre jours par semaine.

Quelles sont les pièces à fournir ? À quelle date se réunit la commission d'attribution ?

En vous remerciant par avance,

Sophie Haddad`,
    nature: 'inscription',
    points: [
      ['request', "l'inscrire à la crèche"],
      ['question', 'les pièces à fournir'],
      ['question', 'la commission d'],
    ],
    told: [],
    sender: 'Sophie Haddad',
    date: '2026-05-02',
  },
  {
    name: 'a cemetery plot to renew',
    text: `Monsieur Henri Delmas
12 rue Haute
07200 Aubrac-le-Vieux

Aubrac-le-Vieux, le 6 octobre 2026

Objet : concession de la famille Delmas

Madame, Monsieur,

La concession trentenaire de mes parents, au cimetière de Valbourg (carré C, n° 41), arrive à échéance en décembre.

Je souhaite la renouveler pour trente ans. Merci de m'indiquer le tarif en vigueur et de m'envoyer le formulaire nécessaire.

Recevez, Madame, Monsieur, mes sincères salutations.

Henri Delmas`,
    nature: 'etat-civil',
    points: [
      ['request', 'la renouveler pour trente ans'],
      ['question', 'le tarif en vigueur'],
      ['document', 'le formulaire nécessaire'],
    ],
    told: [],
    sender: 'Henri Delmas',
    date: '2026-10-06',
  },
  {
    name: 'help asked for after a dismissal',
    text: `Objet : demande d'aide exceptionnelle

Madame, Monsieur,

Je me permets de vous écrire car je traverse une période très difficile. Licenciée en août, je ne perçois plus que le RSA et j'ai deux mois de loyer impayé. Mon propriétaire menace de m'expulser.

Je sollicite une aide exceptionnelle du CCAS pour régler ces loyers. Serait-il possible de rencontrer une assistante sociale rapidement ?

Je joins à ce courrier mes trois derniers relevés de compte.

Je vous remercie de l'attention que vous porterez à ma demande.

Nadia Ferrand
Résidence du Parc, appartement 12
38290 Valbourg
nadia.ferrand@exemple.fr`,
    nature: 'aide-sociale',
    points: [
      ['request', 'une aide exceptionnelle du CCAS'],
      ['request', 'rencontrer une assistante sociale'],
    ],
    told: [],
    sender: 'Nadia Ferrand',
    date: null,
  },
  {
    name: 'thanks, and nothing asked',
    text: `Monsieur le Maire,

Je tiens à vous remercier, ainsi que toute l'équipe des services techniques, pour la rapidité de l'intervention après la tempête du 3 novembre. Les agents ont été d'une grande gentillesse avec ma mère.

Avec toute ma reconnaissance.

Élodie Vasseur
elodie.vasseur@exemple.fr`,
    nature: 'remerciement',
    points: [],
    told: [],
    sender: 'Élodie Vasseur',
    date: null,
  },
];
