import type { TeamsTexts } from './teams-texts.ts';

export const teamsTextsEn: TeamsTexts = {
  welcomeTitle: 'Hello, this is Calame',
  welcomeAi:
    'Nobody answers you here: it is an artificial intelligence or a search in documents. Always check the passages cited.',
  welcomeWhat:
    '**What I do**: I answer human-resources questions from the documents that your organisation validated, citing the exact passages. I also help to prepare texts (e-mails, letters, acts): you read and complete them, and whoever signs them answers for them; I send and sign nothing.',
  welcomeWhereModel: (endpoints, masked) =>
    `**Where your question goes**: from Teams, Microsoft carries it to Calame, which sends it to ${endpoints.join(' or ')}${masked ? ', once the personal data recognised in it is masked' : ''}; no other AI service receives it.`,
  welcomeWhereNoModel:
    '**Where your question goes**: from Teams, Microsoft carries it to Calame; no AI service receives it. Without AI: extracts of the documents, searched on this server.',
  welcomeWho: (days) =>
    `**Who can read it**: you; your manager does not see your questions. As with any file, an administrator of the server could open the copy, in which recognised numbers and addresses are masked. It is erased from this server after ${days} days (Teams keeps its own by your organisation’s rules). A question left without an answer, or whose answer you report, is kept as long, without your name, so that HR can answer it.`,
  welcomeWhoGroup: (days) =>
    `**Who can read it**: the members of this Teams conversation and nobody else; your manager does not see your questions unless a member. My copy is erased after ${days} days. A question left without an answer, or whose answer you report, is kept as long, without your name, so that HR can answer it.`,
  welcomeWhoJournal:
    'The control journal keeps its content: the people your organisation entitled to may consult it.',
  operatorAndPlace: (operator, place, declared) =>
    `${operator} (${place}${declared ? ', declared place' : ''})`,
  welcomeAlso: '**You may also**:',
  welcomeNext: 'Ask your question, or write **/help**.',
  notNow: (endpoint) => `${endpoint}, out of service for now`,
  where: 'Where did my question go?',
  whereBelow: 'The way of your question is shown below.',
  completeBelow: 'The complete answer comes below.',
  askAgain: 'Ask the question again',
  againPartial: 'The answer above is incomplete. You may ask the same question again.',
  againFailed: 'No model answered. You may ask the same question again in a moment.',
  askedAgain: 'The question is asked again: the answer comes below.',
  againTooLate:
    'This question was asked again already, or too much time has passed. Write it again.',
  ownServer: 'a server of your organisation',
  places: {
    fr: 'hosted in France',
    eu: 'hosted in the European Union',
    'eu-efta': 'hosted in the European Union or EFTA',
  },
  charterAccept: 'I accept the charter',
  charterVersion: (version) => `Version ${version}. Your acceptance is recorded with its date.`,
  charterAccepted: (title, version) => `You accepted “${title}”, version ${version}.`,
  charterAcceptedNow: 'Charter accepted. You may ask your question.',
  charterChanged: 'The charter changed meanwhile: here is the one in force.',
  charterRefused: 'This action could not be understood. Write your question, or /help.',
  searching: 'Searching the documents…',
  asking: 'Writing from the documents found…',
  laterSeparately: 'The answer needs more time: it comes in a separate message.',
  replacedBelow: '_This draft is replaced by the next message._',
  followsBelow: '_The whole answer comes in the next message._',
  sourcesTitle: 'Sources',
  sourceDate: (date) => `dated ${date}`,
  sourceUndated: 'undated',
  sourceOwner: (owner) => owner,
  sourcePage: (page) => `page ${page}`,
  citationUntitled: 'Untitled document',
  openPassage: 'See the passage in Calame',
  openSource: 'Open the document',
  madeByModel: (model, operator, place) =>
    `Written by an AI (${model}, ${operator}, ${place}): check it in the sources`,
  madeWithoutModel: 'Without AI',
  policyAndReference: (policy, reference) => `policy ${policy} · reference ${reference}`,
  pendingFiles: (count) =>
    count > 1
      ? `Indexing under way: ${count} documents are still to be read, the answer may change.`
      : 'Indexing under way: one document is still to be read, the answer may change.',
  shortened: '_Shortened answer: it exceeded the size of a message. Ask a more precise question._',
  help: [
    'I answer human-resources questions from the documents that your organisation validated. I know neither your file nor your balances.',
    '- **/sources**: the documents that you may read',
    '- **/where**: where your last question went; before the first, where it would go',
    '- **/restart**: forget this conversation and start afresh',
    '- **/help**: this message',
  ],
  helpFile: '- **Drop a file** in this chat: I answer from it, for you alone',
  helpPanel:
    '- **Validated answers**: in the “+” menu below the message, search for an answer of HR and drop it into a conversation',
  helpReport: '- **Report an error**: the button below each answer',
  helpGroup:
    'In a group, mention me before your question. Deleting your message also erases my copy of the conversation.',
  commandNames: { help: '/help', restart: '/restart', sources: '/sources' },
  restarted:
    'Calame has forgotten the conversation; your messages stay in Teams, where you may delete them. Ask a new question.',
  erased: 'Your message is deleted: so is my copy of this conversation.',
  sourcesNone: 'No document is open to you for now.',
  sourcesPage: (page, pages, documents) =>
    pages > 1
      ? `${documents} documents are open to you (page ${page} of ${pages}):`
      : `${documents} ${documents > 1 ? 'documents are' : 'document is'} open to you:`,
  sourcesNext: (command) => `More: write **${command}**.`,
  answeredPrivately: 'This answer is kept for whoever asked for it: it is in our private chat.',
  openPrivateChat:
    'This answer is kept for whoever asks for it: it cannot be given here. Open a private chat with me (in Teams, search for “Calame”, then “Open”), write to me, and ask your question there.',
  whyPrivately:
    'You asked this question in a conversation with others. The answer above is given to you alone, because it rests on documents that are not open to all staff. If you share it, all members of that conversation will read the answer and the passages cited; your decision is written in the journal.',
  share: 'Share in the conversation',
  shareBelow: 'What became of it is shown below.',
  shared: 'The answer is shared in the conversation where you had asked the question.',
  shareTooLate:
    'This answer can no longer be shared: it was shared already, or too much time has passed. Ask the question again.',
  shareRefused:
    'This answer is not shared: one of the documents cited is no longer open to you. Ask the question again.',
  sharedBy: (name) =>
    name === null
      ? 'Answer shared by whoever asked for it'
      : `Answer asked for and shared by ${name}`,
  foundBy: (owner, day) => `Validated by ${owner} on ${day}`,
  foundRestricted: 'Kept for some of the staff: check who reads this conversation',
  foundInforms: 'Answer validated by HR, dropped from Calame. It informs and is no decision.',
  searchNone: 'HR has not yet validated an answer that you may read.',
  searchNothing: 'No validated answer for these words. Try others, or ask Calame the question.',
  searchTooSlow: 'The search takes too long. Go on typing, or try again.',
  searchFailed: 'The search could not be made. Try again in a moment.',
  searchWriteFirst: 'Write to Calame in a private chat first: you may then search here.',
  searchCharterFirst:
    'Accept the charter first: write to Calame in a private chat, which will show it to you.',
  noText: 'I received no text. Write your question, or /help.',
  noFile:
    'This attached file cannot be read: drop it again with the paper clip of Teams, or copy the useful passage into your question.',
  busy: 'I am finishing the current answer, then I answer this question.',
  tooMany:
    'Too many questions are waiting in this conversation. Wait for the current answer, then ask this one again.',
  interruptedByRestart:
    'A restart of the service interrupted the answer to your last question. Please ask it again.',
  interruptedByStop: 'The service is stopping: the answer is interrupted. Ask again in a moment.',
  tookTooLong: 'The answer took too long: it is given up. Please ask again.',
  anonymous:
    'I cannot recognise you as a member of the organisation: sign in to Teams with your work account.',
  guest:
    'Your organisation’s policy keeps Calame for its own staff: guest accounts have no access.',
  unknownAction: 'This action does not exist any more. Write your question, or /help.',
  fault: (what, next, reference) => `${what}\n\n${next}\n\nReference: ${reference}`,
};
