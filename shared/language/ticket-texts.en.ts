import type { TicketTexts } from './ticket-texts.ts';

/** The English of `ticket-texts`. */
export const ticketTextsEn: TicketTexts = {
  locale: 'en-GB',
  askHr: 'Ask HR',
  help: '- **ask HR**: hand a question to a person; **my requests**: find them again; **reminders no**: receive no more reminders',
  agentUnreachable:
    'The agent could not be reached in Teams. They will read on in “My requests” if they open Calame.',

  formTitle: (desk) => `Your question to: ${desk}`,
  formLead: (dueWorkingDays) =>
    dueWorkingDays > 1
      ? `Somebody of the service answers you here within ${dueWorkingDays} working days.`
      : 'Somebody of the service answers you here within one working day.',
  formKept:
    'Your question is passed on as you write it, nothing masked. Nothing is sent until you press the button.',
  formBelow: 'The form is shown below.',
  question: 'Your question',
  detail: 'Useful details (optional)',
  detailHint: 'Such as your status, your grade, a date',
  joinAnswer: 'Join Calame’s answer',
  anonymous: 'Stay anonymous',
  anonymousNote:
    'HR then sees the question without your name, and its answer still reaches you. You may give your name later.',
  send: 'Send',
  suggestions: 'A validated answer may be there already:',
  suggestedBy: (owner, date) => `Answer validated by ${owner} on ${date}`,
  sentTitle: 'Question sent',
  sent: (desk, due, reference) =>
    `Your question is passed on to: ${desk}. An answer is due by ${due}. Reference: ${reference}.`,
  sentAnonymous: 'Your name is not passed on.',
  sentMine: 'To find it again, write “My requests”.',
  questionMissing: 'Write your question, then send it.',
  off: 'Your organisation has not opened questions to HR in Calame. Turn to your HR service by the usual means.',
  privately: 'Write to me in a private chat: a question to HR is not asked in front of everybody.',

  states: {
    open: 'passed on',
    taken: 'taken in charge',
    waiting: 'waiting for a detail from you',
    answered: 'answered',
    closed: 'closed',
  },
  deskStates: {
    open: 'to be taken',
    taken: 'taken',
    waiting: 'detail asked of the agent',
    answered: 'answered',
    closed: 'closed',
  },
  late: 'late',
  cardTitle: (state) => `Question to HR: ${state}`,
  fromAgent: (name) => `From ${name}`,
  fromNobody: 'From an agent who stays anonymous',
  due: (date) => `An answer was promised by ${date}`,
  handler: (name) => `Taken by ${name}`,
  reference: (id) => `Reference ${id}`,
  calameAnswered: 'What Calame had answered',
  olderMessages: (count) => (count > 1 ? `${count} older messages` : 'One older message'),
  said: {
    'detail-asked': (author) => `${author} asks for a detail`,
    detail: (author) => `${author} adds`,
    answer: (author) => `Answer by ${author}`,
    note: (author) => `Internal note, ${author}`,
  },
  agentName: 'The agent',
  you: 'You',
  calameName: 'Calame',

  take: 'Take',
  askDetail: 'Ask for a detail',
  answer: 'Answer',
  note: 'Add an internal note',
  reassign: 'Reassign',
  reassignTo: 'To whom',
  close: 'Close',
  validate: 'Make it a validated answer',
  validated: (owner, reviewDate) =>
    `It is now an answer validated by ${owner}, to be reviewed on ${reviewDate}. Whoever asks the same gets it word for word; the HR console lets you correct it.`,
  show: 'Open',
  textMissing: 'Write the text, then send it.',
  actionDone: 'It is recorded.',
  fault: (what, next) => `${what} ${next}`,

  detailAsked: (desk) => `${desk} asks you for a detail`,
  detailReminder: (desk) => `${desk} is still waiting for your detail`,
  giveDetail: 'Send the detail',
  answered: (author, desk) => `Answer by ${author} (${desk})`,
  yourQuestion: (question) => `Your question: ${question}`,
  solved: 'This answers my question',
  reopen: 'Reopen',
  reopenHint: 'What is still unclear',
  liftAnonymity: 'Give HR my name',
  closedByHr: (desk) => `Your question was closed by: ${desk}`,
  nowState: (state) => `Your question: ${state}.`,

  mine: 'My requests',
  mineNews: (count) =>
    count > 1 ? `${count} replies from HR to read` : 'One reply from HR to read',
  mineNone: 'You have asked HR nothing so far.',
  mineTitle: (page, pages, count) =>
    pages > 1
      ? `Your ${count} requests (page ${page} of ${pages})`
      : count > 1
        ? `Your ${count} requests`
        : 'Your request',
  mineNext: (page) => `More: write “my requests ${page}”.`,
  mineLine: (date, state, question) => `${date}, ${state}: ${question}`,

  remindersOff: 'You will receive no more reminders. The answers of HR still reach you.',
  remindersOn: 'Reminders are back.',

  installed: (desk) =>
    `From now on this channel receives the questions for: ${desk}. Everybody here sees them; those of the desk may take, answer, reassign and close them.`,
  installRefused:
    'Your role does not let you install a desk: the policy names the people of each desk.',
  installElsewhere:
    'A desk is installed in a team’s channel: add me to the HR team, then write this command there.',
  installWhich: (desks) =>
    `Several desks are possible: ${desks.join(', ')}. Write for instance “install the desk ${desks[0] ?? ''}”.`,
  reminder: (reference, due, handler) =>
    `Reminder: an answer to ${reference} is promised by ${due}${handler === null ? ', and nobody has taken it' : ` (${handler})`}.`,
  escalation: (reference, due, deputies) =>
    `The question ${reference} is late: an answer was promised by ${due}.${deputies.length === 0 ? '' : ` It is open to ${deputies.join(', ')} as well.`}`,
  escalatedToYou: (desk) => `A late question is open to you, as deputy of the desk: ${desk}.`,
  digestTitle: (desk, date) => `${desk}: questions as of ${date}`,
  digestCounts: (open, taken, late) => `${open} to be taken, ${taken} under way, ${late} late.`,
  digestNone: 'No question is under way.',
  digestMore: (count) =>
    count > 1 ? `And ${count} others: see the console.` : 'And one other: see the console.',
};
