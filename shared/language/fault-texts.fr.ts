import { countFr } from './count-words.ts';
import type { FaultTexts } from './fault-text.ts';
import { jobFaultTexts } from './job-fault-texts.ts';
import { tellTemplateProblem } from './template-texts.ts';

export const faultTextsFr: FaultTexts = {
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
  'golden-invalid': ({ file = '', count = '', faults = '' }) => ({
    what: `Le jeu de questions ${file} contient ${countFr(Number(count), 'ligne à corriger', 'lignes à corriger')}.\n${faults}`,
    next: 'Corrigez ces lignes, puis recommencez.',
  }),
  'golden-missing': ({ file = '' }) => ({
    what: 'Aucun jeu de questions de référence n’est installé.',
    next: `Demandez à votre service informatique de placer le fichier ${file} dans le dossier de données de Calame (réglage CALAME_DATA), puis relancez l’évaluation.`,
  }),
  'input-unreadable': ({ file = '' }) => ({
    what: `Le fichier ou dossier ${file} ne peut pas être lu.`,
    next: 'Vérifiez le chemin et les droits de lecture.',
  }),
  'input-malformed': ({ file = '', line = '', fact = '' }) => ({
    what:
      fact === ''
        ? `Le contenu du fichier ${file} n’est pas du YAML ou du JSON valide${line === '' ? '' : `, ligne ${line}`}.`
        : `Dans le fichier ${file}, la valeur de « ${fact} » n’a pas la forme attendue : un texte, un nombre, oui ou non, ou une liste de ces valeurs.`,
    next:
      fact === ''
        ? 'Corrigez cette ligne (crochet ou guillemet non fermé, retrait, « : » dans un texte sans guillemets), puis relancez la commande.'
        : 'Corrigez cette valeur, puis relancez la commande.',
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
  'answer-unknown': () => ({
    what: 'Cette réponse n’est pas connue, ou elle n’est plus conservée.',
    next: 'Posez de nouveau la question, puis donnez votre avis sous la réponse.',
  }),
  'source-unknown': () => ({
    what: 'Ce document n’existe pas ou ne vous est pas ouvert.',
    next: 'Posez à nouveau la question, ou demandez-le au service qui le tient à jour.',
  }),
  'charter-changed': () => ({
    what: 'La charte a changé pendant que vous la lisiez.',
    next: 'Lisez la nouvelle version, puis acceptez-la.',
  }),
  'page-not-built': ({ folder = '' }) => ({
    what: `La page n’a pas été construite : le dossier ${folder} est absent.`,
    next: 'Lancez « npm run build:pages », puis rechargez la page.',
  }),
  'sign-in-needed': () => ({
    what: 'Calame ne sait pas qui vous êtes.',
    next: 'Ouvrez Calame dans Teams avec votre compte professionnel. S’il est déjà ouvert, fermez l’onglet puis rouvrez-le.',
  }),
  'sign-in-unavailable': () => ({
    what: 'Votre connexion ne peut pas être vérifiée : le service de connexion de Microsoft ne répond pas à Calame.',
    next: 'Réessayez dans quelques minutes ; si cela dure, prévenez votre service informatique.',
  }),
  'guest-refused': () => ({
    what: 'Votre compte est un compte invité : Calame répond aux comptes de la collectivité.',
    next: 'Connectez-vous avec votre compte professionnel, ou adressez-vous à votre service informatique.',
  }),
  'not-allowed': () => ({
    what: 'Votre rôle ne permet pas cette action.',
    next: 'Si vous en avez besoin, demandez à votre service informatique le rôle correspondant.',
  }),
  'ticket-unknown': () => ({
    what: 'Cette demande n’existe pas, ou elle ne vous est pas ouverte.',
    next: 'Revenez à la liste des demandes.',
  }),
  'ticket-changed': ({ who = '' }) => ({
    what:
      who === ''
        ? 'Cette demande a changé depuis qu’elle vous a été montrée.'
        : `Cette demande a été prise ou modifiée entre-temps par ${who}.`,
    next: 'Relisez-la dans son état actuel, puis agissez de nouveau si c’est encore utile.',
  }),
  'ticket-closed': () => ({
    what: 'Dans son état actuel, la demande ne permet pas cette action.',
    next: 'Relisez-la : l’agent peut la rouvrir si elle est close.',
  }),
  'ticket-limit': ({ limit = '' }) => ({
    what: `Vous avez envoyé ${limit} demandes aux RH depuis hier : celle-ci n’est pas envoyée.`,
    next: 'Complétez une demande en cours, ou réessayez demain.',
  }),
  'tickets-off': () => ({
    what: 'Votre collectivité n’a pas ouvert les demandes aux RH dans Calame.',
    next: 'Adressez-vous à votre service RH par les moyens habituels.',
  }),
  'validated-unknown': () => ({
    what: 'Cette réponse validée n’existe pas, ou vous n’en êtes pas responsable.',
    next: 'Revenez à la liste des réponses validées.',
  }),
  'validated-changed': () => ({
    what: 'Cette réponse validée a été modifiée depuis qu’elle vous a été montrée.',
    next: 'Relisez la version actuelle, puis reportez-y votre modification.',
  }),
  'validated-unfit': () => ({
    what: 'Cette demande ne peut pas devenir une réponse validée telle quelle : elle parle d’une personne, ou elle est trop longue.',
    next: 'Ouvrez-la dans la console RH, réécrivez la question et la réponse pour tous les agents, puis enregistrez.',
  }),
  'draft-unknown': () => ({
    what: 'Ce brouillon n’existe pas, ou n’est plus conservé.',
    next: 'Demandez de nouveau le texte ; ce qui est déjà dans le document y reste.',
  }),
  'template-unknown': ({ id = '' }) => ({
    what: `Il n’y a pas de modèle de texte « ${id} » pour cette collectivité.`,
    next: 'Choisissez un autre modèle ou un autre type de texte.',
  }),
  'ready-request-unknown': () => ({
    what: 'Cette demande prête n’existe pas, ou elle vient de Calame et ne se retire pas.',
    next: 'Actualisez la liste des demandes prêtes.',
  }),
  'template-taken': ({ id = '' }) => ({
    what: `Un modèle de texte porte déjà l’identifiant « ${id} ».`,
    next: 'Donnez-lui un autre identifiant, ou modifiez le modèle existant.',
  }),
  'act-unreadable': ({ message = '' }) => ({
    what: String(message),
    next: 'Types lus par cette commande : docx, odt, md, txt. Un PDF se vérifie à partir du document dont il est tiré.',
  }),
  'act-not-ready': ({ count = 0 }) => ({
    what: `L’acte n’est pas prêt pour le parapheur : il reste ${count} à compléter.`,
    next: 'Complétez ce qui est surligné, puis exportez de nouveau.',
  }),
  'validation-unread': () => ({
    what: 'Ce texte n’a pas été relu tel qu’il est : personne ne peut encore le valider.',
    next: 'La personne qui l’a rédigé le relit d’abord (« Relu par »), puis une autre personne le valide.',
  }),
  'validation-own': () => ({
    what: 'La personne qui a relu ce texte ne peut pas le valider elle-même.',
    next: 'Demandez à votre encadrant, ou à la personne qui répond de cet acte, d’ouvrir le document et de le valider.',
  }),
  'file-not-read': ({ message = '', wanted = '' }) => ({
    what: String(message),
    next:
      wanted === 'letterhead'
        ? 'L’en-tête se donne en .dotx ou en .docx : ouvrez le fichier dans Word ou LibreOffice, puis enregistrez-le sous l’un de ces formats.'
        : wanted === 'transcript'
          ? 'Donnez la transcription en .vtt, .srt, .docx, .txt ou .md.'
          : 'Donnez un fichier .docx, .odt, .pdf, .eml, .md ou .txt, ou collez son texte.',
  }),
  'template-unfit': ({ path = '', problem = '', found = '' }) => ({
    what: `Le modèle de texte n’est pas utilisable. À l’endroit ${path}${found === '' ? '' : ` (« ${found} »)`} : ${tellTemplateProblem(String(problem), 'fr')}`,
    next: 'Corrigez ce point du modèle et envoyez-le de nouveau.',
  }),
  'act-reference-unknown': ({ id = '' }) => ({
    what: `Aucune référence de l’organisation ne porte l’identifiant « ${id} ».`,
    next: 'Cherchez-la dans la liste des références de l’organisation ; celles qui sont fournies avec Calame ne se modifient pas.',
  }),
  'act-reference-taken': ({ id = '' }) => ({
    what: `Cette référence est déjà dans la base de l’organisation, sous l’identifiant « ${id} ».`,
    next: 'Pour la corriger, retirez-la, puis ajoutez-la de nouveau.',
  }),
  'act-reference-unfit': ({ field = '' }) => ({
    what: `La référence ne peut pas être ajoutée : « ${field} » manque, ou n’est pas de la forme attendue.`,
    next: 'Indiquez le texte, l’objet, la date de la version, et le jour et la source de la vérification ; les dates s’écrivent 2026-12-31.',
  }),
  'file-unsupported': ({ name = '' }) => ({
    what: `« ${name} » est d’un type que Calame ne lit pas.`,
    next: 'Types lus : docx, odt, pdf, xlsx, pptx, html, eml, msg, md, txt.',
  }),
  'file-too-large': ({ limit = '' }) => ({
    what: `Ce fichier dépasse la limite de ${limit} Mo.`,
    next: 'Allégez ses images, ou déposez-le en plusieurs fichiers.',
  }),
  'file-empty': () => ({
    what: 'Ce fichier est vide.',
    next: 'Vérifiez son contenu sur votre poste, puis déposez-le de nouveau.',
  }),
  'document-refused': ({ message = '' }) => ({
    what: `Rien n’a changé : ${message}`,
    next: 'Corrigez ce point, puis recommencez.',
  }),
  'preview-unknown': () => ({
    what: 'Cet aperçu n’est plus disponible.',
    next: 'Déposez de nouveau le fichier.',
  }),
  ...jobFaultTexts.fr,
};
