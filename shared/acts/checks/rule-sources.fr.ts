import type { OrganisationKind } from '../../policy/policy.ts';
import type { RuleSource } from '../finding.ts';

/** Day on which the articles below were last looked at. */
const checkedAt = '2026-11-22';

/** Compared with the article itself, in the copy of the code that the base of references is made from. */
export const crpa = (article: string): RuleSource => ({
  text: 'code des relations entre le public et l’administration',
  article,
  checkedAt,
  verified: true,
});

/** Known, but its text was not at hand: the reader is told to check it. */
const unverified = (text: string, article: string | null): RuleSource => ({
  text,
  article,
  checkedAt,
  verified: false,
});

export const cgct = (article: string | null): RuleSource =>
  unverified('code général des collectivités territoriales', article);
export const casf = (article: string | null): RuleSource =>
  unverified('code de l’action sociale et des familles', article);
const cdg = (): RuleSource =>
  unverified('décret n° 85-643 du 26 juin 1985 relatif aux centres de gestion', null);
export const cja = (article: string): RuleSource =>
  unverified('code de justice administrative', article);

type ByOrganisation = Readonly<Record<OrganisationKind, RuleSource>>;

/** What the law of communes says, EPCI and syndicats follow through L. 5211-1. */
function communal(
  article: string,
  others: Pick<ByOrganisation, 'ccas' | 'departement'>,
): ByOrganisation {
  const through = cgct(`${article} et L. 5211-1`);
  return { commune: cgct(article), epci: through, syndicat: through, cdg: cdg(), ...others };
}

export const quorumSource: ByOrganisation = communal('L. 2121-17', {
  ccas: casf('R. 123-17'),
  departement: cgct('L. 3121-14'),
});
export const proxySource: ByOrganisation = communal('L. 2121-20', {
  ccas: casf(null),
  departement: cgct('L. 3121-16'),
});
export const majoritySource: ByOrganisation = communal('L. 2121-20', {
  ccas: casf('R. 123-18'),
  departement: cgct('L. 3121-14-1'),
});
export const castingVoteSource: ByOrganisation = communal('L. 2121-20', {
  ccas: casf('R. 123-18'),
  departement: cgct('L. 3121-15'),
});
export const interestSource: ByOrganisation = {
  ...communal('L. 2131-11', { ccas: casf(null), departement: cgct('L. 3132-5') }),
  epci: cgct('L. 2131-11 et L. 5211-3'),
  syndicat: cgct('L. 2131-11 et L. 5211-3'),
};
export const secretarySource: ByOrganisation = communal('L. 2121-15', {
  ccas: casf(null),
  departement: cgct(null),
});
export const registerSource: ByOrganisation = communal('L. 2121-23', {
  ccas: casf(null),
  departement: cgct(null),
});
