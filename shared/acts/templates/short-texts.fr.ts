import type { Template } from '../template.ts';
import { headBlock, madeAt, signatoryBlocks, signatoryFacts } from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

/** What a short text is made from, when something was given with the request. */
export const notesFact = 'notes';
/** Sentences of a text that a summary stands on when no model writes it. */
export const extractsFact = 'extraits';

const notes = optional(notesFact, 'ce que le texte doit dire', 'long-text');
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

const summary: Template = template({
  id: 'resume',
  kind: 'note',
  title: 'Résumé',
  purpose: 'Résumer un texte : les faits, les décisions, les dates, ce qui est attendu.',
  facts: [
    optional(notesFact, 'texte à résumer', 'long-text'),
    optional(extractsFact, 'phrases du texte', 'list'),
  ],
  blocks: [
    block('corps', '- {{extraits}}', {
      write:
        'Le résumé du texte à résumer, en quelques phrases : les faits, les décisions, les dates, ce qui est attendu et de qui. Rien qui n’y soit pas.',
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
export const shortTexts: readonly Template[] = [mail, shortText, summary, freeLetter];
