import { documentTexts } from './document-texts.ts';
import type { Catalogue } from './language.ts';

type Details = Readonly<Record<string, string | number>>;

type FileTexts = {
  /** Title under which the file is cited. */
  readonly title: (name: string) => string;
  readonly taken: (name: string, passages: number) => string;
  /** The command and the button that leave the file. */
  readonly leave: string;
  readonly left: string;
  readonly noFile: string;
  readonly saysNothing: (name: string) => string;
  readonly oneAtATime: string;
  readonly privately: string;
  readonly off: string;
  readonly refused: (name: string, why: string, details: Details) => string;
};

const fr: FileTexts = {
  title: (name) => `Votre fichier « ${name} »`,
  taken: (name, passages) =>
    `« ${name} » est lu (${passages} ${passages > 1 ? 'passages' : 'passage'}). Je réponds maintenant à vos questions d’abord à partir de ce fichier, et je le cite comme « votre fichier ». Je le garde en mémoire pour cette conversation et pour vous seul, jusqu’à deux heures après votre dernière question. Pour revenir aux documents RH : **Quitter le fichier**.`,
  leave: 'Quitter le fichier',
  left: 'Votre fichier est oublié. Je réponds de nouveau à partir des documents RH.',
  noFile: 'Aucun fichier n’est ouvert dans cette conversation.',
  saysNothing: (name) =>
    `« ${name} » ne répond pas à cette question. Voici ce que disent les documents RH.`,
  oneAtATime: 'Je lis un fichier à la fois : le premier est pris, les autres sont laissés.',
  privately: 'Je ne lis un fichier que dans notre conversation privée : déposez-le là.',
  off: 'La lecture de fichiers n’est pas ouverte ici.',
  refused: (name, why, details) => {
    switch (why) {
      case 'no-hosts':
        return 'Votre collectivité n’a pas ouvert la lecture de fichiers : rien n’a été téléchargé. Son administrateur peut l’ouvrir en écrivant dans la politique, sous teams.fileHosts, le nom de votre OneDrive (par exemple « nom-my.sharepoint.com »). En attendant, recopiez le passage utile dans votre question.';
      case 'host-unknown':
        return `Ce fichier vient de « ${details['host'] ?? ''} », que la politique de votre collectivité ne nomme pas : rien n’a été téléchargé. Son administrateur peut ajouter ce nom sous teams.fileHosts.`;
      case 'address-refused':
        return 'L’adresse de ce fichier n’est pas de celles que Calame peut ouvrir : rien n’a été téléchargé. Déposez de nouveau le fichier avec le trombone de Teams.';
      case 'expired':
        return 'Le lien de ce fichier n’est plus valable, ou il ne m’est pas ouvert. Déposez de nouveau le fichier.';
      case 'unreachable':
        return 'Ce fichier n’a pas pu être téléchargé. Déposez-le de nouveau dans un moment.';
      case 'too-large':
        return `Ce fichier dépasse ${details['megabytes'] ?? ''} Mo. Déposez-en une version plus légère, ou la partie utile.`;
      default:
        return documentFault('fr', why, name, details);
    }
  },
};

const en: FileTexts = {
  title: (name) => `Your file “${name}”`,
  taken: (name, passages) =>
    `“${name}” is read (${passages} ${passages > 1 ? 'passages' : 'passage'}). I now answer your questions from this file first, and cite it as “your file”. I keep it in memory for this conversation and for you alone, until two hours after your last question. To go back to the HR documents: **Leave the file**.`,
  leave: 'Leave the file',
  left: 'Your file is forgotten. I answer from the HR documents again.',
  noFile: 'No file is open in this conversation.',
  saysNothing: (name) =>
    `“${name}” does not answer this question. Here is what the HR documents say.`,
  oneAtATime: 'I read one file at a time: the first is taken, the others are left.',
  privately: 'I read a file in our private chat only: drop it there.',
  off: 'Reading files is not open here.',
  refused: (name, why, details) => {
    switch (why) {
      case 'no-hosts':
        return 'Your organisation has not opened the reading of files: nothing was downloaded. Its administrator may open it by writing the name of your OneDrive (such as “name-my.sharepoint.com”) in the policy, under teams.fileHosts. Meanwhile, copy the useful passage into your question.';
      case 'host-unknown':
        return `This file comes from “${details['host'] ?? ''}”, which your organisation’s policy does not name: nothing was downloaded. Its administrator may add this name under teams.fileHosts.`;
      case 'address-refused':
        return 'The address of this file is none that Calame may open: nothing was downloaded. Drop the file again with the paper clip of Teams.';
      case 'expired':
        return 'The link of this file is no longer valid, or not open to me. Drop the file again.';
      case 'unreachable':
        return 'This file could not be downloaded. Drop it again in a moment.';
      case 'too-large':
        return `This file is above ${details['megabytes'] ?? ''} MB. Drop a lighter version, or the useful part.`;
      default:
        return documentFault('en', why, name, details);
    }
  },
};

function documentFault(language: 'fr' | 'en', why: string, name: string, details: Details): string {
  const { faults } = documentTexts[language];
  const tell = Object.entries(faults).find(([code]) => code === why)?.[1] ?? faults.unreadable;
  return tell(name, details);
}

/** What is said of a file that a person hands in for her own questions. */
export const fileTexts: Catalogue<FileTexts> = { fr, en };
