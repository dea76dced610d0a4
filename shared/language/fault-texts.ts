import type { FaultCode, FaultDetails } from '../fault.ts';
import type { Catalogue } from './language.ts';

/** What happened, then what to do next. */
type FaultText = { readonly what: string; readonly next: string };

type FaultTexts = Readonly<Record<FaultCode, (details: FaultDetails) => FaultText>>;

const fr: FaultTexts = {
  internal: () => ({
    what: 'Calame a rencontré une erreur de programme.',
    next: 'Réessayez ; si cela se reproduit, transmettez la référence à votre service informatique.',
  }),
  'channel-unavailable': () => ({
    what: 'Teams n’a pas pris le message de Calame, ou ne lui a pas répondu.',
    next: 'Réessayez dans un moment ; si cela dure, transmettez la référence à votre service informatique.',
  }),
  'policy-invalid': ({ file = '', faults = '' }) => ({
    what: `Le fichier de politique ${file} contient des erreurs :\n${faults}`,
    next: 'Corrigez-les, puis vérifiez avec « calame policy check ».',
  }),
  'policy-unreadable': ({ file = '' }) => ({
    what: `Le fichier de politique ${file} ne peut pas être lu.`,
    next: 'Vérifiez le chemin (option --policy ou variable CALAME_POLICY) et les droits de lecture.',
  }),
  'charter-unreadable': ({ file = '' }) => ({
    what: `La charte ${file} ne peut pas être lue.`,
    next: 'Vérifiez « charter.file » dans le fichier de politique : le chemin part du dossier de ce fichier.',
  }),
  'store-unwritable': ({ folder = '' }) => ({
    what: `Le dossier de données ${folder} n'est pas accessible en écriture.`,
    next: 'Donnez au compte qui lance Calame le droit d’y écrire, ou choisissez un autre dossier avec --data.',
  }),
  'store-full': ({ folder = '' }) => ({
    what: `Il n'y a plus de place sur le disque du dossier de données ${folder}.`,
    next: 'Libérez de la place, puis relancez la demande : ce qui était enregistré est intact.',
  }),
  'store-damaged': ({ folder = '' }) => ({
    what: `Un fichier du dossier de données ${folder} est endommagé.`,
    next: 'Arrêtez Calame, gardez une copie du dossier, puis remettez la dernière sauvegarde ou choisissez un dossier vide avec --data.',
  }),
  'store-busy': ({ folder = '' }) => ({
    what: `Le dossier de données ${folder} est occupé par une autre opération.`,
    next: 'Attendez la fin de l’opération en cours, puis réessayez. Ce dossier ne doit pas être sur un partage réseau.',
  }),
  'store-newer': ({ folder = '' }) => ({
    what: `Le dossier de données ${folder} a été écrit par une version plus récente de Calame.`,
    next: 'Mettez Calame à jour, ou choisissez un autre dossier avec --data.',
  }),
  'journal-damaged': ({ folder = '' }) => ({
    what: `Le journal du dossier ${folder} ne peut pas être continué : son dernier maillon ne se vérifie pas.`,
    next: 'Lancez « calame journal verify » et prévenez votre délégué à la protection des données. Pour reprendre le service, mettez ensemble de côté le dossier « journal » et le fichier « journal-head.db » : un nouveau journal commencera.',
  }),
  'space-unknown': ({ space = '', known = '' }) => ({
    what: `L'espace documentaire « ${space} » n'est pas dans la politique.`,
    next: `Espaces connus : ${known}.`,
  }),
  'policy-unknown': ({ hash = '' }) => ({
    what: `Aucune politique gardée n’a l’empreinte ${hash}.`,
    next: 'Pour voir celles qui sont gardées : calame policy history. Une politique est gardée aussi longtemps que le journal (retention.journal).',
  }),
  'reference-unknown': ({ reference = '' }) => ({
    what: `Aucune ligne du journal ne porte la référence ${reference}.`,
    next: 'Vérifiez la référence, telle qu’elle suit la réponse, et le dossier de données (option --data). Une ligne est gardée le temps que dit la politique (retention.journal).',
  }),
  'person-unknown': ({ person = '', known = '' }) => ({
    what: `« ${person} » n'est pas une identité de développement de la politique.`,
    next: `Identités connues : ${known || 'aucune'}.`,
  }),
  'line-unreadable': ({ file = '', line = '' }) => ({
    what: `La ligne ${line} du fichier ${file} n’a pas la forme attendue.`,
    next: 'Corrigez cette ligne, puis relancez la commande.',
  }),
  'input-unreadable': ({ file = '' }) => ({
    what: `Le fichier ou dossier ${file} ne peut pas être lu.`,
    next: 'Vérifiez le chemin et les droits de lecture.',
  }),
  usage: ({ message = '' }) => ({
    what: String(message),
    next: 'La liste des commandes : « calame --help ».',
  }),
  'output-unwritable': () => ({
    what: 'Le résultat n’a pas pu être écrit en entier.',
    next: 'Vérifiez la place et les droits là où la sortie est envoyée, puis relancez la commande.',
  }),
  'address-refused': ({ address = '' }) => ({
    what: `Calame ne peut pas écouter à l’adresse ${address} : elle n’est pas à cet ordinateur, ou le port demande des droits.`,
    next: 'Corrigez CALAME_HOST (127.0.0.1 pour cet ordinateur seulement) ou choisissez un port à partir de 1024 avec CALAME_PORT.',
  }),
  'address-in-use': ({ address = '' }) => ({
    what: `L'adresse ${address} est déjà prise par un autre programme.`,
    next: 'Arrêtez-le, ou choisissez un autre port avec la variable CALAME_PORT (0 = un port libre).',
  }),
  'app-identity-incomplete': ({ missing = '', host = '' }) => ({
    what:
      host === ''
        ? `L'identité du bot est incomplète : ${missing}.`
        : `CALAME_HOST = ${host} ouvre Calame au réseau, et le bot n’a pas d’identité (${missing}) qui dise à Teams et à Calame qui parle.`,
    next:
      host === ''
        ? 'Complétez les variables, ou retirez l’identifiant pour un essai sur cet ordinateur seulement.'
        : 'Pour un essai sur cet ordinateur, retirez CALAME_HOST. Pour servir Teams, donnez MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId et, selon le type, MicrosoftAppPassword.',
  }),
  'azure-identity-incomplete': ({ missing = '' }) => ({
    what: `L’identité qui interroge Azure et ses modèles est incomplète, ou dite deux fois : ${missing}.`,
    next: 'Donnez cette variable, ou retirez toutes les variables CALAME_AZURE_… : l’identité du bot sert alors, s’il y en a une.',
  }),
  'port-invalid': ({ text = '' }) => ({
    what: `CALAME_PORT vaut « ${text} », qui n’est pas un numéro de port.`,
    next: 'Donnez un nombre de 0 à 65535 (3978 d’habitude), ou retirez la variable.',
  }),
  'privacy-failed': () => ({
    what: 'La recherche de données personnelles n’a pas pu se faire ; la demande n’a donc pas été envoyée.',
    next: 'Reformulez, ou adressez-vous à la personne indiquée comme contact.',
  }),
  'access-closed': () => ({
    what: 'Cette page ne répond que sur l’ordinateur où Calame est à l’essai.',
    next: 'Posez vos questions dans Teams. Pour un essai, lancez Calame sur cet ordinateur, à une adresse locale et sans identifiant d’application.',
  }),
  'access-foreign': () => ({
    what: 'La demande ne vient pas de la page de Calame sur cet ordinateur.',
    next: 'Ouvrez la page à l’adresse que Calame affiche à son démarrage, par exemple http://127.0.0.1:3978/.',
  }),
  'request-unreadable': () => ({
    what: 'La demande reçue n’est pas lisible.',
    next: 'Rechargez la page, puis recommencez.',
  }),
  'request-too-large': ({ limit = '' }) => ({
    what: `Le texte envoyé dépasse la limite de ${limit} Ko.`,
    next: 'Raccourcissez la question.',
  }),
  'address-unknown': () => ({
    what: 'Cette adresse n’existe pas.',
    next: 'Revenez à la page d’accueil.',
  }),
  'method-refused': () => ({
    what: 'Cette adresse n’accepte pas ce genre de demande.',
    next: 'Rechargez la page, puis recommencez.',
  }),
  'source-unknown': () => ({
    what: 'Ce document n’existe pas ou ne vous est pas ouvert.',
    next: 'Posez à nouveau la question, ou demandez-le au service qui le tient à jour.',
  }),
  'charter-changed': () => ({
    what: 'La charte a changé pendant que vous la lisiez.',
    next: 'Lisez la nouvelle version, puis acceptez-la.',
  }),
  'tab-not-built': ({ folder = '' }) => ({
    what: `La page n’a pas été construite : le dossier ${folder} est absent.`,
    next: 'Lancez « npm run build:tab », puis rechargez la page.',
  }),
};

const en: FaultTexts = {
  internal: () => ({
    what: 'Calame met a programming error.',
    next: 'Try again; if it happens again, give the reference to your IT department.',
  }),
  'channel-unavailable': () => ({
    what: 'Teams did not take the message of Calame, or did not answer it.',
    next: 'Try again in a moment; if it lasts, give the reference to your IT department.',
  }),
  'policy-invalid': ({ file = '', faults = '' }) => ({
    what: `The policy file ${file} has faults:\n${faults}`,
    next: 'Correct them, then check with "calame policy check".',
  }),
  'policy-unreadable': ({ file = '' }) => ({
    what: `The policy file ${file} cannot be read.`,
    next: 'Check the path (option --policy or variable CALAME_POLICY) and the read rights.',
  }),
  'charter-unreadable': ({ file = '' }) => ({
    what: `The charter ${file} cannot be read.`,
    next: 'Check "charter.file" in the policy file: the path starts at that file’s folder.',
  }),
  'store-unwritable': ({ folder = '' }) => ({
    what: `The data folder ${folder} cannot be written.`,
    next: 'Give the account that runs Calame the right to write there, or choose another folder with --data.',
  }),
  'store-full': ({ folder = '' }) => ({
    what: `The disk of the data folder ${folder} is full.`,
    next: 'Free some space, then ask again: what was saved is intact.',
  }),
  'store-damaged': ({ folder = '' }) => ({
    what: `A file of the data folder ${folder} is damaged.`,
    next: 'Stop Calame, keep a copy of the folder, then restore the last backup or choose an empty folder with --data.',
  }),
  'store-busy': ({ folder = '' }) => ({
    what: `The data folder ${folder} is busy with another operation.`,
    next: 'Wait for it to end, then try again. This folder must not be on a network share.',
  }),
  'store-newer': ({ folder = '' }) => ({
    what: `The data folder ${folder} was written by a newer version of Calame.`,
    next: 'Update Calame, or choose another folder with --data.',
  }),
  'journal-damaged': ({ folder = '' }) => ({
    what: `The journal of the folder ${folder} cannot be continued: its last link does not verify.`,
    next: 'Run "calame journal verify" and tell your data protection officer. To resume service, put the folder "journal" and the file "journal-head.db" aside together: a new journal will begin.',
  }),
  'space-unknown': ({ space = '', known = '' }) => ({
    what: `The space "${space}" is not in the policy.`,
    next: `Known spaces: ${known}.`,
  }),
  'policy-unknown': ({ hash = '' }) => ({
    what: `No kept policy has the hash ${hash}.`,
    next: 'To see those that are kept: calame policy history. A policy is kept as long as the journal (retention.journal).',
  }),
  'reference-unknown': ({ reference = '' }) => ({
    what: `No line of the journal has the reference ${reference}.`,
    next: 'Check the reference, as it follows the answer, and the data folder (option --data). A line is kept as long as the policy says (retention.journal).',
  }),
  'person-unknown': ({ person = '', known = '' }) => ({
    what: `"${person}" is not a development identity of the policy.`,
    next: `Known identities: ${known || 'none'}.`,
  }),
  'line-unreadable': ({ file = '', line = '' }) => ({
    what: `Line ${line} of the file ${file} does not have the expected form.`,
    next: 'Correct this line, then run the command again.',
  }),
  'input-unreadable': ({ file = '' }) => ({
    what: `The file or folder ${file} cannot be read.`,
    next: 'Check the path and the read rights.',
  }),
  usage: ({ message = '' }) => ({
    what: String(message),
    next: 'The list of commands: "calame --help".',
  }),
  'output-unwritable': () => ({
    what: 'The result could not be written whole.',
    next: 'Check the space and the rights where the output goes, then run the command again.',
  }),
  'address-refused': ({ address = '' }) => ({
    what: `Calame cannot listen at the address ${address}: it is not this computer's, or the port needs rights.`,
    next: 'Correct CALAME_HOST (127.0.0.1 for this computer only) or choose a port from 1024 on with CALAME_PORT.',
  }),
  'address-in-use': ({ address = '' }) => ({
    what: `The address ${address} is taken by another program.`,
    next: 'Stop it, or choose another port with the variable CALAME_PORT (0 = any free port).',
  }),
  'app-identity-incomplete': ({ missing = '', host = '' }) => ({
    what:
      host === ''
        ? `The bot's identity is incomplete: ${missing}.`
        : `CALAME_HOST = ${host} opens Calame to the network, and the bot has no identity (${missing}) that proves who speaks.`,
    next:
      host === ''
        ? 'Complete the variables, or remove the id for a trial on this computer only.'
        : 'For a trial on this computer, remove CALAME_HOST. To serve Teams, set MicrosoftAppId, MicrosoftAppType, MicrosoftAppTenantId and, by its type, MicrosoftAppPassword.',
  }),
  'azure-identity-incomplete': ({ missing = '' }) => ({
    what: `The identity that asks Azure and its models is incomplete, or given twice: ${missing}.`,
    next: 'Give this variable, or remove all the CALAME_AZURE_… variables: the bot’s identity then serves, when there is one.',
  }),
  'port-invalid': ({ text = '' }) => ({
    what: `CALAME_PORT is "${text}", which is no port number.`,
    next: 'Give a number from 0 to 65535 (3978 as a rule), or remove the variable.',
  }),
  'privacy-failed': () => ({
    what: 'Personal data could not be searched for, so the request was not sent.',
    next: 'Rephrase, or turn to the person named as contact.',
  }),
  'access-closed': () => ({
    what: 'This page answers only on the computer where Calame is being tried.',
    next: 'Ask your questions in Teams. For a trial, start Calame on this computer, on a loopback address and without an application id.',
  }),
  'access-foreign': () => ({
    what: 'The request does not come from the page of Calame on this computer.',
    next: 'Open the page at the address that Calame shows when it starts, such as http://127.0.0.1:3978/.',
  }),
  'request-unreadable': () => ({
    what: 'The request cannot be read.',
    next: 'Reload the page, then try again.',
  }),
  'request-too-large': ({ limit = '' }) => ({
    what: `The text sent is longer than the limit of ${limit} KB.`,
    next: 'Shorten the question.',
  }),
  'address-unknown': () => ({
    what: 'This address does not exist.',
    next: 'Go back to the home page.',
  }),
  'method-refused': () => ({
    what: 'This address does not take this kind of request.',
    next: 'Reload the page, then try again.',
  }),
  'source-unknown': () => ({
    what: 'This document does not exist or is not open to you.',
    next: 'Ask the question again, or ask the department that keeps it.',
  }),
  'charter-changed': () => ({
    what: 'The charter changed while you were reading it.',
    next: 'Read the new version, then accept it.',
  }),
  'tab-not-built': ({ folder = '' }) => ({
    what: `The page has not been built: the folder ${folder} is missing.`,
    next: 'Run "npm run build:tab", then reload the page.',
  }),
};

/** Every fault in words: cause, then next action. */
export const faultTexts: Catalogue<FaultTexts> = { fr, en };
