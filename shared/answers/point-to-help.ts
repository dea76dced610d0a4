import { contactLine } from '../language/contact-line.ts';
import { situationTexts } from '../language/situation-texts.ts';
import { tellsOfPeople } from '../privacy/tells-of-people.fr.ts';
import type { Grounds } from '../turn/recipe.ts';

const contacts = ['medecine-prevention', 'dispositif-signalement', 'psychologue'];

/** Whom to talk to, under the answer to a text that tells of people and asks nothing; empty for any other. */
export function pointToHelp({
  question,
  snapshot,
  language,
  ...grounds
}: Grounds): readonly string[] {
  // A detail told under an answer is no story: the question before had its turn.
  if (grounds.case.replies || !tellsOfPeople(question)) return [];
  const lines = contacts.flatMap((key) => {
    const contact = snapshot.policy.contacts[key];
    return contact === undefined ? [] : [contactLine(contact)];
  });
  return lines.length === 0 ? [] : [situationTexts[language].ifInTrouble(lines)];
}
