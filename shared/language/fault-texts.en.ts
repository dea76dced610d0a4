import type { FaultTexts } from './fault-text.ts';
import { jobFaultTexts } from './job-fault-texts.ts';
import { tellTemplateProblem } from './template-texts.ts';

export const faultTextsEn: FaultTexts = {
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
  'golden-invalid': ({ file = '', faults = '' }) => ({
    what: `The golden set ${file} has faults.\n${faults}`,
    next: 'Correct these lines, then try again.',
  }),
  'golden-missing': ({ file = '' }) => ({
    what: 'No set of reference questions is installed.',
    next: `Ask your IT department to put the file ${file} in the data folder of Calame (setting CALAME_DATA), then run the evaluation again.`,
  }),
  'input-unreadable': ({ file = '' }) => ({
    what: `The file or folder ${file} cannot be read.`,
    next: 'Check the path and the read rights.',
  }),
  'input-malformed': ({ file = '', line = '', fact = '' }) => ({
    what:
      fact === ''
        ? `The content of the file ${file} is no valid YAML or JSON${line === '' ? '' : `, line ${line}`}.`
        : `In the file ${file}, the value of "${fact}" does not have the expected form: a text, a number, yes or no, or a list of these.`,
    next:
      fact === ''
        ? 'Correct this line (a bracket or quote left open, indentation, ":" in a text without quotes), then run the command again.'
        : 'Correct this value, then run the command again.',
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
  'answer-unknown': () => ({
    what: 'This answer is not known, or no longer kept.',
    next: 'Ask the question again, then give your opinion under the answer.',
  }),
  'source-unknown': () => ({
    what: 'This document does not exist or is not open to you.',
    next: 'Ask the question again, or ask the department that keeps it.',
  }),
  'charter-changed': () => ({
    what: 'The charter changed while you were reading it.',
    next: 'Read the new version, then accept it.',
  }),
  'page-not-built': ({ folder = '' }) => ({
    what: `The page has not been built: the folder ${folder} is missing.`,
    next: 'Run "npm run build:pages", then reload the page.',
  }),
  'sign-in-needed': () => ({
    what: 'Calame does not know who you are.',
    next: 'Open Calame in Teams with your work account. If it is open already, close the tab and open it again.',
  }),
  'sign-in-unavailable': () => ({
    what: 'Your sign-in cannot be checked: the sign-in service of Microsoft does not answer Calame.',
    next: 'Try again in a few minutes; if it lasts, tell your IT service.',
  }),
  'guest-refused': () => ({
    what: 'Your account is a guest account: Calame answers the accounts of the organisation.',
    next: 'Sign in with your work account, or ask your IT service.',
  }),
  'not-allowed': () => ({
    what: 'Your role does not allow this.',
    next: 'If you need it, ask your IT service for the matching role.',
  }),
  'ticket-unknown': () => ({
    what: 'This request does not exist, or is not open to you.',
    next: 'Go back to the list of requests.',
  }),
  'ticket-changed': ({ who = '' }) => ({
    what:
      who === ''
        ? 'This request has changed since it was shown to you.'
        : `This request was taken or changed meanwhile by ${who}.`,
    next: 'Read it as it is now, then act again if it is still useful.',
  }),
  'ticket-closed': () => ({
    what: 'In its present state the request does not allow this.',
    next: 'Read it again: the agent may reopen it if it is closed.',
  }),
  'ticket-limit': ({ limit = '' }) => ({
    what: `You sent HR ${limit} questions since yesterday: this one is not sent.`,
    next: 'Add to a question under way, or try again tomorrow.',
  }),
  'tickets-off': () => ({
    what: 'Your organisation has not opened requests to HR in Calame.',
    next: 'Turn to your HR service by the usual means.',
  }),
  'validated-unknown': () => ({
    what: 'This validated answer does not exist, or is not yours to keep.',
    next: 'Go back to the list of validated answers.',
  }),
  'validated-changed': () => ({
    what: 'This validated answer was changed since it was shown to you.',
    next: 'Read the present version, then make your change in it.',
  }),
  'validated-unfit': () => ({
    what: 'This request cannot become a validated answer as it is: it speaks of a person, or it is too long.',
    next: 'Open it in the HR console, write its question and answer again for all agents, then save.',
  }),
  'draft-unknown': () => ({
    what: 'There is no such draft, or it is no longer kept.',
    next: 'Ask for the text again; what is already in the document stays there.',
  }),
  'template-unknown': ({ id = '' }) => ({
    what: `There is no template “${id}” for this organisation.`,
    next: 'Choose another template or another kind of text.',
  }),
  'ready-request-unknown': () => ({
    what: 'There is no such ready request, or it comes with Calame and cannot be removed.',
    next: 'Refresh the list of ready requests.',
  }),
  'template-taken': ({ id = '' }) => ({
    what: `A template already has the id “${id}”.`,
    next: 'Give it another id, or change the template that exists.',
  }),
  'act-unreadable': ({ message = '' }) => ({
    what: String(message),
    next: 'Kinds that this command reads: docx, odt, md, txt. For a PDF, check the document it was made from.',
  }),
  'act-not-ready': ({ count = 0 }) => ({
    what: `The act is not ready for signature: ${count} left to complete.`,
    next: 'Complete what is highlighted, then export again.',
  }),
  'validation-unread': () => ({
    what: 'This text was not read as it stands: nobody can validate it yet.',
    next: 'Who drafted it reads it first ("Read by"), then somebody else validates it.',
  }),
  'validation-own': () => ({
    what: 'Whoever read this text cannot validate it as well.',
    next: 'Ask your manager, or who answers for this act, to open the document and validate it.',
  }),
  'file-not-read': ({ message = '', wanted = '' }) => ({
    what: String(message),
    next:
      wanted === 'letterhead'
        ? 'A letterhead is given as .dotx or .docx: open the file in Word or LibreOffice, and save it in one of these formats.'
        : wanted === 'transcript'
          ? 'Give the transcript as .vtt, .srt, .docx, .txt or .md.'
          : 'Give a .docx, .odt, .pdf, .eml, .md or .txt file, or paste its text.',
  }),
  'template-unfit': ({ path = '', problem = '', found = '' }) => ({
    what: `The template cannot be used. At ${path}${found === '' ? '' : ` (“${found}”)`}: ${tellTemplateProblem(String(problem), 'en')}`,
    next: 'Mend this point of the template and send it again.',
  }),
  'act-reference-unknown': ({ id = '' }) => ({
    what: `No reference of the organisation has the id "${id}".`,
    next: "Look for it in the list of the organisation's references; those that ship with Calame are not changed.",
  }),
  'act-reference-taken': ({ id = '' }) => ({
    what: `This reference is already in the organisation's base, as "${id}".`,
    next: 'To correct it, remove it, then add it again.',
  }),
  'act-reference-unfit': ({ field = '' }) => ({
    what: `The reference cannot be added: "${field}" is missing, or is not of the form expected.`,
    next: 'Give the text, its subject, the date of the version, and the day and source of the check; dates are written 2026-12-31.',
  }),
  'file-unsupported': ({ name = '' }) => ({
    what: `"${name}" is of a type that Calame does not read.`,
    next: 'Types read: docx, odt, pdf, xlsx, pptx, html, eml, msg, md, txt.',
  }),
  'file-too-large': ({ limit = '' }) => ({
    what: `This file is above the limit of ${limit} MB.`,
    next: 'Make its images lighter, or hand it in as several files.',
  }),
  'file-empty': () => ({
    what: 'This file is empty.',
    next: 'Check what it holds on your computer, then hand it in again.',
  }),
  'document-refused': ({ message = '' }) => ({
    what: `Nothing has changed: ${message}`,
    next: 'Mend this, then start again.',
  }),
  'preview-unknown': () => ({
    what: 'This preview is no longer available.',
    next: 'Drop the file again.',
  }),
  ...jobFaultTexts.en,
};
