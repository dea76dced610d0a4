import { contactLine } from '../language/contact-line.ts';
import { situationTexts } from '../language/situation-texts.ts';
import { contactsForSituation } from '../policy/contacts-for-situation.ts';
import type { Contact, Policy } from '../policy/policy.ts';
import type { Situation } from '../policy/situation.ts';
import type { Ending } from './ending.ts';
import type { HelpContact } from './outcome.ts';
import type { TurnRequest } from './request.ts';

type HandedOver = Extract<Ending, { kind: 'handed-over' }>;

/**
 * The end of a turn that a person must take up: the numbers to call first, then who helps in such a situation, each with
 * what they are for. Without a policy, for somebody whom the organisation does not know, nobody but these numbers.
 */
export function handOver(
  situation: Situation,
  policy: Policy | null,
  request: TurnRequest,
): HandedOver {
  const texts = situationTexts[request.language];
  const numbers = texts.numbers[situation];
  const known = policy === null ? [] : contactsForSituation(policy, situation);
  const named = known.map(({ key, ...contact }) => ({
    ...contact,
    purpose: new Map<string, string>(Object.entries(texts.purpose)).get(key) ?? null,
  }));
  const parts = [
    texts.lead(situation),
    ...(numbers.length === 0 ? [] : [listOf(texts.numbersTitle, numbers)]),
    named.length === 0 ? texts.nobodyNamed : listOf(texts.contactsTitle, named),
    [texts.yourChoice, ...(request.channel === 'teams' ? [texts.keptByTeams] : [])].join(' '),
  ];
  return {
    kind: 'handed-over',
    situation,
    contacts: [...numbers, ...named],
    text: parts.join('\n\n'),
    citations: [],
  };
}

/** The end of a request whose data the policy lets no model see; `contact` is the one that it names for them. */
export function handOverData(contact: Contact | null, request: TurnRequest): HandedOver {
  const texts = situationTexts[request.language];
  const contacts = contact === null ? [] : [{ ...contact, purpose: null }];
  const named = contacts.length === 0 ? texts.nobodyNamed : listOf(texts.contactsTitle, contacts);
  const text = [texts.lead(null), named].join('\n\n');
  return { kind: 'handed-over', situation: null, contacts, text, citations: [] };
}

function listOf(title: string, contacts: readonly HelpContact[]): string {
  const lines = contacts.map((contact) =>
    [`- ${contactLine(contact)}`, ...(contact.purpose === null ? [] : [contact.purpose])].join(
      ' — ',
    ),
  );
  return [`**${title}**`, lines.join('\n')].join('\n\n');
}
