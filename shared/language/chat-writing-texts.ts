import type { Catalogue } from './language.ts';

const fr = {
  metiers: {
    accueil: 'Accueil',
    rh: 'Ressources humaines',
    finances: 'Finances',
    marches: 'Marchés publics',
    urbanisme: 'Urbanisme',
    assemblees: 'Assemblées',
    scolaire: 'Scolaire et enfance',
    technique: 'Services techniques',
    tous: 'Tous les services',
  },
  missing: {
    'what-about':
      'Pour un texte plus juste, dites à qui il s’adresse et pourquoi : « un courrier à une association pour accepter le prêt de la salle le 12 mai ».',
    'to-whom':
      'Pour un texte plus juste, dites à qui il s’adresse : un usager, un collègue, un élu, une entreprise.',
    'which-figures':
      'Pour un texte plus complet, donnez les dates, les lieux et les montants : ce qui manque reste à compléter.',
  },
  offer:
    '- **Rédiger** : « fais-moi un mail pour… », « corrige : … », « résume ce texte » ; **/rediger** montre des demandes prêtes',
  writing: 'Rédaction en cours…',
  replaced: '_Cette rédaction est remplacée par le message suivant._',
  personalOnly:
    'Je rédige seulement dans notre conversation privée : ouvrez-la (dans Teams, cherchez « Calame », puis « Ouvrir »), et faites-y la même demande. Ici, je réponds aux questions.',
  pasteText:
    'Il me manque le texte. Écrivez la demande puis collez le texte à la suite, par exemple « Corrige : Bonjour, je vous confirme… ».',
  pasteLanguage:
    'Dites dans quelle langue : anglais, espagnol, allemand, italien, portugais, arabe ou ukrainien. Par exemple « Traduis en anglais : … ».',
  madeBy: (model: string, operator: string, place: string): string =>
    `Rédigé par une IA (${model}, ${operator}, ${place}) : à relire avant tout envoi`,
  toComplete: (labels: readonly string[], all: number): string =>
    `**À compléter (${all})** : ${labels.join(' ; ')}${all > labels.length ? ' ; …' : ''}`,
  wholeActInWord:
    '_Voici les parties rédigées. Le texte entier, avec son en-tête, ses formules et ce qui reste à compléter, s’ouvre dans Word._',
  asked: (request: string): string => `Votre demande, à reporter dans le texte : « ${request} »`,
  unchanged: (count: number): string =>
    count > 1
      ? `${count} paragraphes sont laissés tels quels : la nouvelle rédaction changeait une date, un montant, un nom ou une référence.`
      : 'Un paragraphe est laissé tel quel : la nouvelle rédaction changeait une date, un montant, un nom ou une référence.',
  lost: (facts: readonly string[]): string =>
    `Ne figure plus dans le texte : ${facts.join(' ; ')}. Vérifiez que ce n’est pas utile.`,
  titleOfRewriting: 'Texte repris',
  buttons: 'Que faire de ce texte',
  shorter: 'Plus court',
  formal: 'Plus formel',
  openInWord: 'Ouvrir dans Word',
  asQuestion: 'Chercher plutôt dans les documents',
  comesBelow: 'Le texte arrive ci-dessous.',
  linkBelow: 'Le lien vers le fichier est affiché ci-dessous.',
  linkTitle: (title: string): string => `Fichier Word : ${title}`,
  linkLead:
    'Le lien sert une fois, dans les dix minutes. Le fichier garde ce qui reste à compléter, les sources et son numéro : le volet Calame de Word le reconnaît.',
  linkOpen: 'Télécharger le fichier Word',
  linkOff:
    'L’adresse de ce serveur n’est pas réglée : le fichier ne peut pas être ouvert d’ici. Le brouillon est dans le volet Calame de Word, rubrique « Brouillons ».',
  draftGone:
    'Ce texte n’est plus gardé : sa durée de conservation est passée, ou il a été effacé. Refaites la demande.',
  questionGone: 'Trop de temps a passé. Écrivez de nouveau votre question.',
  outside: (examples: readonly string[]): string =>
    `Cela ne fait pas partie de ce que je sais faire. Je réponds aux questions sur le travail dans la collectivité, à partir de ses documents, et j’aide à rédiger. Par exemple :\n\n${examples.map((one) => `- ${one}`).join('\n')}`,
  how: 'Je peux préparer cette réponse avec vous. Écrivez « Réponds à ce message : » puis collez le message reçu : je reprends ses points un par un. Ou dites ce que vous voulez répondre, par exemple « courrier à une usagère pour expliquer le retard de sa demande ». Vous relisez avant tout envoi.',
  outsideQuestion: 'Combien de jours de congés ai-je à temps partiel ?',
  outsideRewrite: 'Corrige : suivi du texte à corriger',
  readyTitle: 'Demandes prêtes',
  readyLead: 'Choisissez une demande, complétez ce qui manque : la rédaction arrive dessous.',
  readyAll: 'Voir les demandes prêtes',
  readySearch: 'Chercher une demande',
  readySearchHint: 'Par exemple : travaux, cantine, permis',
  readyFind: 'Chercher',
  readyFound: (shown: number, found: number): string =>
    shown < found ? `${shown} demandes sur ${found}` : `${found} demande${found > 1 ? 's' : ''}`,
  readyNone: 'Aucune demande prête pour ces mots. Essayez un autre mot, ou écrivez votre demande.',
  readyTake: 'Choisir',
  readyFill: 'Rédiger',
  readyBack: 'Retour à la liste',
  readyGone: 'Cette demande prête n’existe plus.',
  readyOptional: 'Ce que vous laissez vide restera à compléter dans le texte.',
  readyAsked: (text: string): string => `Demande : ${text}`,
  ownReady: 'Partagée par votre collectivité',
  filePageTitle: 'Fichier Word de Calame',
  filePageLead: 'Ce fichier est pour vous seul. Le lien ne sert qu’une fois.',
  filePageButton: 'Télécharger le fichier',
  filePageGone:
    'Ce lien ne sert plus : il a déjà été utilisé, ou dix minutes ont passé. Retournez dans Teams et choisissez de nouveau « Ouvrir dans Word ».',
};

const en = {
  metiers: {
    accueil: 'Front desk',
    rh: 'Human resources',
    finances: 'Finance',
    marches: 'Procurement',
    urbanisme: 'Planning',
    assemblees: 'Council meetings',
    scolaire: 'Schools and children',
    technique: 'Works and maintenance',
    tous: 'All departments',
  },
  missing: {
    'what-about':
      'For a better text, say whom it is for and why: “a letter to a club to agree to lend the hall on 12 May”.',
    'to-whom':
      'For a better text, say whom it is for: a member of the public, a colleague, a councillor, a company.',
    'which-figures':
      'For a fuller text, give the dates, places and amounts: what is missing is left to be completed.',
  },
  offer:
    '- **Write**: “fais-moi un mail pour…”, “corrige : …”, “résume ce texte”; **/write** shows ready requests',
  writing: 'Writing…',
  replaced: '_This draft is replaced by the next message._',
  personalOnly:
    'I write only in our private conversation: open it (in Teams, search for “Calame”, then “Open”) and make the same request there. Here, I answer questions.',
  pasteText:
    'The text is missing. Write the request and paste the text after it, for instance “Corrige : Bonjour, je vous confirme…”.',
  pasteLanguage:
    'Say which language: English, Spanish, German, Italian, Portuguese, Arabic or Ukrainian. For instance “Traduis en anglais : …”.',
  madeBy: (model, operator, place) =>
    `Written by an AI (${model}, ${operator}, ${place}): read it again before you send it`,
  toComplete: (labels, all) =>
    `**To be completed (${all})**: ${labels.join('; ')}${all > labels.length ? '; …' : ''}`,
  wholeActInWord:
    '_These are the parts that were written. The whole text, with its heading, its formulas and what is left to complete, opens in Word._',
  asked: (request) => `Your request, to be carried into the text: “${request}”`,
  unchanged: (count) =>
    count > 1
      ? `${count} paragraphs are left as they were: the new wording changed a date, an amount, a name or a reference.`
      : 'One paragraph is left as it was: the new wording changed a date, an amount, a name or a reference.',
  lost: (facts) => `No longer in the text: ${facts.join('; ')}. Check that it is not needed.`,
  titleOfRewriting: 'Rewritten text',
  buttons: 'What to do with this text',
  shorter: 'Shorter',
  formal: 'More formal',
  openInWord: 'Open in Word',
  asQuestion: 'Search the documents instead',
  comesBelow: 'The text comes below.',
  linkBelow: 'The link to the file is shown below.',
  linkTitle: (title) => `Word file: ${title}`,
  linkLead:
    'The link works once, within ten minutes. The file keeps what is left to complete, the sources and its number: the Calame panel of Word knows it.',
  linkOpen: 'Download the Word file',
  linkOff:
    'The address of this server is not set: the file cannot be opened from here. The draft is in the Calame panel of Word, under “Drafts”.',
  draftGone:
    'This text is no longer kept: its time is over, or it was erased. Make the request again.',
  questionGone: 'Too much time has passed. Write your question again.',
  outside: (examples) =>
    `This is not something that I do. I answer questions about work in the organisation, from its documents, and I help to write. For instance:\n\n${examples.map((one) => `- ${one}`).join('\n')}`,
  how: 'I can prepare this answer with you. Write “Réponds à ce message :” and paste the message received: I take its points one by one. Or say what you want to answer, for instance “courrier à une usagère pour expliquer le retard de sa demande”. You read it before you send it.',
  outsideQuestion: 'How many days of leave do I have part-time?',
  outsideRewrite: 'Corrige : followed by the text to correct',
  readyTitle: 'Ready requests',
  readyLead: 'Choose a request, fill in what is missing: the text comes below.',
  readyAll: 'See the ready requests',
  readySearch: 'Search for a request',
  readySearchHint: 'For instance: travaux, cantine, permis',
  readyFind: 'Search',
  readyFound: (shown, found) =>
    shown < found ? `${shown} of ${found} requests` : `${found} request${found > 1 ? 's' : ''}`,
  readyNone: 'No ready request for these words. Try another word, or write your request.',
  readyTake: 'Choose',
  readyFill: 'Write',
  readyBack: 'Back to the list',
  readyGone: 'This ready request does not exist any more.',
  readyOptional: 'What you leave empty will be left to complete in the text.',
  readyAsked: (text) => `Request: ${text}`,
  ownReady: 'Shared by your organisation',
  filePageTitle: 'Word file of Calame',
  filePageLead: 'This file is for you alone. The link works once.',
  filePageButton: 'Download the file',
  filePageGone:
    'This link no longer works: it was used already, or ten minutes have passed. Go back to Teams and choose “Open in Word” again.',
} satisfies typeof fr;

/** What is told of writing in a chat, and of ready requests. */
export const chatWritingTexts: Catalogue<typeof fr> = { fr, en };
