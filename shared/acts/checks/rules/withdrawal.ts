import { normaliseSpaces } from '../../../french/normalise-spaces.ts';
import { mayBeSamePerson } from '../facts/person-names.ts';
import type { Check, Remark, Rule } from '../rule.ts';
import { interestSource, majoritySource } from '../rule-sources.fr.ts';
import { ofMeeting } from './act-groups.ts';

export const withdrawalRules: readonly Rule[] = [
  { id: 'withdrawal', kinds: ofMeeting, organisations: null, run: findWithdrawn },
  { id: 'interest-untold', kinds: ['deliberation'], organisations: null, run: findInterested },
  { id: 'vote-missing', kinds: ['deliberation'], organisations: null, run: findNoVote },
];

function findWithdrawn({ facts, settings, texts }: Check): readonly Remark[] {
  const source = interestSource[settings.organisation];
  return facts.votes.flatMap(({ notTakingPartNames, voterNames }) =>
    notTakingPartNames.flatMap((person): readonly Remark[] => {
      const isSame = (other: { readonly value: string }): boolean =>
        mayBeSamePerson(other.value, person.value);
      const voting = voterNames.find(isSame);
      if (voting !== undefined) {
        const told = texts.vote.nonVoterVotes(person.value);
        return [{ severity: 'erreur', told, source, where: voting.where }];
      }
      const { proxies } = facts.attendance;
      if (!proxies.some(({ giver, holder }) => isSame(giver) || isSame(holder))) return [];
      const told = texts.vote.nonVoterHoldsProxy(person.value);
      return [{ severity: 'attention', told, source, where: person.where }];
    }),
  );
}

const interested =
  /(?:M\.|MM\.|Mmes?|Monsieur|Madame|conseill[eè]re?s?|adjointe?s?|membres?|élue?s?)[^.;]{0,80}intéressée?s? (?:à|par) (?:l'affaire|la présente|cette|ce|la délibération|la question)/u;
const takesNoPart =
  /ne (?:prend|prennent|prenant|participe|participent)|n(?:'|’)(?:a|ont|ayant|avai\p{L}*) (?:pas )?pris part|quitt|retir|se déport|sort(?:ie?s?|ent)?(?!\p{L})|n\.?p\.?p\.?v/iu;

/** « M. Jean Petit, président de l'association »: somebody who leads what the act is about. */
const leads =
  /(?:M\.|Mme|Monsieur|Madame) ((?:\p{Lu}[\p{L}'-]*\.? ?){1,4}), (?:président|trésori[eè]r|secrétaire|gérant|direct(?:eur|rice)|dirigeant)\p{L}* de (?:l'association|la société|l'entreprise|la SARL|la SCI)/u;

/** Whoever leads it, and is no member, has no part in the vote. */
function isOfMeeting(found: RegExpExecArray, { attendance }: Check['facts']): boolean {
  const name = found[1]?.trim();
  if (name === undefined) return true;
  return (attendance.presentNames ?? []).some(({ value }) => mayBeSamePerson(value, name));
}

function findInterested({ reading, facts, settings, texts, roleOf }: Check): readonly Remark[] {
  const isTold =
    facts.votes.some(
      ({ notTakingPart, notTakingPartNames }) =>
        notTakingPart !== null || notTakingPartNames.length > 0,
    ) || reading.document.paragraphs.some(({ text }) => takesNoPart.test(text));
  if (isTold) return [];
  for (const [paragraph, { text }] of reading.document.paragraphs.entries()) {
    if (roleOf(paragraph) === 'visa') continue;
    const plain = normaliseSpaces(text);
    const found = interested.exec(plain) ?? leads.exec(plain);
    if (found === null || !isOfMeeting(found, facts)) continue;
    const where = { paragraph, start: found.index, end: found.index + found[0].length };
    const source = interestSource[settings.organisation];
    return [{ severity: 'attention', told: texts.vote.interestedStays, source, where }];
  }
  return [];
}

function findNoVote({ facts, blocks, settings, texts }: Check): readonly Remark[] {
  const isTold = blocks('vote').length > 0 || facts.votes.length > 0;
  const majority = blocks('formule').some(({ text }) => /majorité|unanim/iu.test(text));
  if (isTold || majority) return [];
  const source = majoritySource[settings.organisation];
  return [{ severity: 'attention', told: texts.vote.missing, source, where: null }];
}
