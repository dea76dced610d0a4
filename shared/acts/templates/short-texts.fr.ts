import type { Template } from '../template.ts';
import { headBlock, madeAt, signatoryBlocks, signatoryFacts } from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

const notes = optional('notes', 'ce que le texte doit dire', 'long-text');
const senderFact = needed('auteur', 'vos prénom, nom et fonction', 'person');

const mail: Template = template({
  id: 'courriel',
  kind: 'courrier',
  title: 'Courriel',
  purpose: 'Écrire un courriel ou un message : inviter, informer, demander, relancer, répondre.',
  facts: [needed('objet', 'objet du message'), notes, senderFact],
  blocks: [
    block('objet', '{{objet}}', { write: 'L’objet du message, en moins de dix mots.' }),
    block('corps', ['Bonjour,', '{{notes}}', 'Bien cordialement,'], {
      write:
        'Le message entier, un paragraphe par ligne : la formule d’appel, ce qu’il faut dire, puis la formule de politesse. Ni signature, ni objet.',
    }),
    block('signature', '{{auteur}}'),
  ],
});

const shortText: Template = template({
  id: 'texte-court',
  kind: 'note',
  title: 'Texte court',
  purpose: 'Écrire une annonce, un message, un mot d’accueil, un discours, une lettre personnelle.',
  facts: [notes],
  blocks: [
    block('corps', '{{notes}}', {
      write: 'Le texte demandé, prêt à être relu, un paragraphe par ligne.',
    }),
  ],
});

const freeLetter: Template = template({
  id: 'courrier-libre',
  kind: 'courrier',
  title: 'Courrier libre',
  purpose: 'Écrire un courrier de la collectivité qu’aucun modèle ne prévoit.',
  facts: [
    needed('objet', 'objet'),
    needed('destinataire', 'destinataire', 'person'),
    needed('adresse', 'adresse du destinataire', 'long-text'),
    needed('appel', 'formule d’appel'),
    notes,
    ...signatoryFacts,
  ],
  blocks: [
    headBlock,
    block('destinataire', ['{{destinataire}}', '{{adresse}}']),
    madeAt,
    block('objet', 'Objet : {{objet}}', { write: 'L’objet du courrier, en moins de quinze mots.' }),
    block('appel', '{{appel}},'),
    block('corps', '{{notes}}', {
      write: 'Le texte du courrier, sans formule d’appel ni de politesse, un paragraphe par ligne.',
    }),
    block(
      'politesse',
      'Je vous prie d’agréer, {{appel}}, l’expression de ma considération distinguée.',
    ),
    ...signatoryBlocks,
  ],
});

/** Texts of a few lines, which are asked for in a chat. */
export const shortTexts: readonly Template[] = [mail, shortText, freeLetter];
