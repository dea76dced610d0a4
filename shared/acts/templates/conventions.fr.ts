import type { FactAsked, Template, TemplateBlock } from '../template.ts';
import { civility } from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

const parties: readonly FactAsked[] = [
  needed('signataire', 'personne qui signe pour la collectivité', 'person'),
  needed('qualiteSignataire', 'qualité de cette personne'),
  needed('deliberation', 'délibération qui l’autorise à signer', 'text', {
    help: 'Numéro et date : « n° 2026-12 du 3 novembre 2026 ».',
  }),
  needed('partenaire', 'nom du partenaire'),
  needed('adressePartenaire', 'adresse du partenaire'),
  needed('representantPartenaire', 'personne qui représente le partenaire', 'person'),
  needed('qualiteRepresentant', 'qualité de cette personne'),
  needed('lieuSignature', 'lieu de la signature'),
  needed('dateSignature', 'date de la signature', 'date'),
  needed('exemplaires', 'nombre d’exemplaires', 'number'),
  civility,
];

const partyBlocks: readonly TemplateBlock[] = [
  block('expose', [
    'Entre',
    '{{org.nom}}, {{org.represente}} par {{signataire}}, {{qualiteSignataire.phrase}}, en vertu de la délibération {{deliberation}}, d’une part,',
    'et',
    '{{partenaire}}, {{adressePartenaire}}, {{partenaire.represente}} par {{representantPartenaire}}, {{qualiteRepresentant.phrase}}, d’autre part.',
  ]),
];

const closing: readonly TemplateBlock[] = [
  block(
    'lieu-date',
    'Fait à {{lieuSignature}}, le {{dateSignature}}, en {{exemplaires}} exemplaires',
  ),
  block('signature', [
    'Pour {{org.laCollectivite}},',
    '{{signataire}}, {{qualiteSignataire.phrase}}',
  ]),
  block('signature', [
    'Pour {{partenaire}},',
    '{{representantPartenaire}}, {{qualiteRepresentant.phrase}}',
  ]),
];

const convention: Template = template({
  id: 'convention',
  kind: 'convention',
  title: 'Convention',
  purpose: 'Fixer avec un partenaire les engagements de chacun.',
  facts: [
    needed('objet', 'objet de la convention'),
    needed('motifs', 'raisons de la convention', 'list', {
      help: 'Une par ligne, telle qu’elle se lit après « Considérant ».',
    }),
    needed('engagementsCollectivite', 'engagements de la collectivité', 'list'),
    needed('engagementsPartenaire', 'engagements du partenaire', 'list'),
    needed('dateDebut', 'date d’effet', 'date'),
    needed('duree', 'durée', 'text', { help: 'Telle qu’elle se lit : « un an », « trois ans ».' }),
    optional('montant', 'montant versé', 'amount'),
    optional('versement', 'conditions de versement', 'long-text'),
    needed('preavis', 'préavis de résiliation', 'text', { help: '« trois mois », par exemple.' }),
    needed('tribunal', 'tribunal administratif compétent'),
    ...parties,
  ],
  blocks: [
    block('en-tete', '{{org.nom}}'),
    block('titre', 'Convention'),
    block('objet', 'Objet : {{objet}}'),
    ...partyBlocks,
    block('considerant', 'Considérant {{item}}', {
      each: 'motifs',
      write: 'Une raison par considérant, en une phrase.',
    }),
    block('formule', 'Il est convenu ce qui suit :'),
    block(
      'article',
      'La présente convention fixe les engagements des parties pour l’objet suivant : {{objet}}.',
      {
        title: 'Objet',
        write: 'L’objet de la convention, en une ou deux phrases.',
      },
    ),
    block('article', '- {{engagementsCollectivite}}', {
      title: 'Engagements {{org.deLaStructure}}',
      write: 'Un engagement par ligne, au présent.',
    }),
    block('article', '- {{engagementsPartenaire}}', {
      title: 'Engagements du partenaire',
      write: 'Un engagement par ligne, au présent.',
    }),
    block(
      'article',
      'Le montant versé au titre de la présente convention est fixé à {{montant}}.',
      {
        title: 'Dispositions financières',
        when: 'montant',
      },
    ),
    block('article', '{{versement}}', { title: 'Versement', when: 'versement' }),
    block(
      'article',
      'La présente convention prend effet le {{dateDebut}} pour une durée de {{duree}}.',
      { title: 'Durée' },
    ),
    block(
      'article',
      'Toute modification de la présente convention fait l’objet d’un avenant signé par les parties.',
      { title: 'Modification' },
    ),
    block(
      'article',
      'Chaque partie peut résilier la présente convention par lettre recommandée avec demande d’avis de réception, moyennant un préavis de {{preavis}}.',
      { title: 'Résiliation' },
    ),
    block(
      'article',
      'Les parties recherchent un accord amiable avant toute action. À défaut, le litige est porté devant le tribunal administratif de {{tribunal}}.',
      { title: 'Litiges' },
    ),
    ...closing,
  ],
});

const amendment: Template = template({
  id: 'avenant',
  kind: 'avenant',
  title: 'Avenant',
  purpose: 'Modifier une convention ou un contrat en cours.',
  facts: [
    needed('numeroAvenant', 'numéro de l’avenant'),
    needed('objet', 'objet de l’avenant'),
    needed('acteInitial', 'convention ou contrat modifié', 'text', {
      help: 'Avec sa date, tel qu’il se lit : « la convention du 3 mars 2025 ».',
    }),
    needed('motifs', 'raisons de la modification', 'list', {
      help: 'Une par ligne, telle qu’elle se lit après « Considérant ».',
    }),
    needed('modifications', 'modifications', 'list', {
      help: 'Une par ligne : « L’article 3 est remplacé par : … »',
    }),
    needed('dateEffet', 'date d’effet', 'date'),
    ...parties,
  ],
  blocks: [
    block('en-tete', '{{org.nom}}'),
    block('titre', 'Avenant n° {{numeroAvenant}}'),
    block('objet', 'Objet : {{objet}}'),
    block('reference', 'Acte modifié : {{acteInitial}}'),
    ...partyBlocks,
    block('considerant', 'Considérant {{item}}', {
      each: 'motifs',
      write: 'Une raison par considérant, en une phrase.',
    }),
    block('formule', 'Il est convenu ce qui suit :'),
    block('article', '{{item}}', {
      each: 'modifications',
      write: 'Une modification par article, avec l’article de l’acte initial qu’elle touche.',
    }),
    block('article', 'Le présent avenant prend effet le {{dateEffet}}.', { title: 'Date d’effet' }),
    block('article', 'Les autres stipulations restent inchangées.', {
      title: 'Autres stipulations',
    }),
    ...closing,
  ],
});

/** What is agreed with a partner. */
export const conventionTemplates: readonly Template[] = [convention, amendment];
