/** A code as people name it. */
export type CodeName = {
  readonly id: string;
  /** As it is cited. */
  readonly name: string;
  /** In capitals, without dots. */
  readonly acronyms: readonly string[];
  /** Other wordings, older ones among them. */
  readonly otherNames: readonly string[];
  /** Number of its `LEGITEXT` at Légifrance; null = not known here. */
  readonly legitext: string | null;
};

const code = (
  id: string,
  name: string,
  legitext: string | null,
  acronyms: readonly string[] = [],
  otherNames: readonly string[] = [],
): CodeName => ({ id, name, acronyms, otherNames, legitext });

/** Letters that stand for something else as often, and name a code only beside its articles: CCP is a consultative committee. */
export const ambiguousAcronyms: ReadonlySet<string> = new Set([
  ...['CCP', 'CSP', 'CPI', 'CSS', 'CSI', 'LPF', 'CCH', 'CJA', 'CGI', 'CIBS', 'CRPM'],
]);

/** Codes that a local authority cites. Ids of Légifrance: `data/index.json` of `@socialgouv/legi-data` 2.513.0. */
export const codeNames: readonly CodeName[] = [
  code(
    'cgct',
    'code général des collectivités territoriales',
    '000006070633',
    ['CGCT'],
    ['code général des collectivités locales'],
  ),
  code(
    'cgfp',
    'code général de la fonction publique',
    '000044416551',
    ['CGFP'],
    ['code de la fonction publique'],
  ),
  code(
    'crpa',
    'code des relations entre le public et l’administration',
    '000031366350',
    ['CRPA'],
    ['code des relations du public avec l’administration'],
  ),
  code('ct', 'code du travail', '000006072050'),
  code('travail-maritime', 'code du travail maritime', '000006072051'),
  code('travail-mayotte', 'code du travail applicable à Mayotte', '000006072052'),
  code('rural-ancien', 'code rural ancien', '000006071366'),
  code('css', 'code de la sécurité sociale', '000006073189', ['CSS'], ['code de sécurité sociale']),
  code(
    'cpmivg',
    'code des pensions militaires d’invalidité et des victimes de guerre',
    '000031712069',
    ['CPMIVG'],
  ),
  code('crpm', 'code rural et de la pêche maritime', '000022197698', ['CRPM'], ['code rural']),
  code('ccp', 'code de la commande publique', '000037701019', ['CCP']),
  code('cu', 'code de l’urbanisme', '000006074075'),
  code('cch', 'code de la construction et de l’habitation', '000006074096', ['CCH']),
  code('casf', 'code de l’action sociale et des familles', '000006074069', ['CASF']),
  code('cgppp', 'code général de la propriété des personnes publiques', '000006070299', [
    'CGPPP',
    'CG3P',
  ]),
  code('cja', 'code de justice administrative', '000006070933', ['CJA']),
  code('csi', 'code de la sécurité intérieure', '000025503132', ['CSI']),
  code('csp', 'code de la santé publique', '000006072665', ['CSP']),
  code('cgi', 'code général des impôts', '000006069577', ['CGI']),
  code('lpf', 'livre des procédures fiscales', '000006069583', ['LPF']),
  code('route', 'code de la route', '000006074228'),
  code('voirie', 'code de la voirie routière', '000006070667'),
  code('environnement', 'code de l’environnement', '000006074220'),
  code('education', 'code de l’éducation', '000006071191'),
  code('patrimoine', 'code du patrimoine', '000006074236'),
  code('electoral', 'code électoral', '000006070239'),
  code('civil', 'code civil', '000006070721'),
  code('penal', 'code pénal', '000006070719'),
  code('cpp', 'code de procédure pénale', '000006071154'),
  code('cpc', 'code de procédure civile', '000006070716'),
  code('cpce', 'code des procédures civiles d’exécution', '000025024948'),
  code(
    'cpcmr',
    'code des pensions civiles et militaires de retraite',
    '000006070302',
    ['CPCMR'],
    ['code des pensions civiles et militaires', 'code des pensions civiles et militaire'],
  ),
  code('assurances', 'code des assurances', '000006073984'),
  code('mutualite', 'code de la mutualité', '000006074067'),
  code('commerce', 'code de commerce', '000005634379'),
  code('consommation', 'code de la consommation', '000006069565'),
  code('energie', 'code de l’énergie', '000023983208'),
  code('forestier', 'code forestier', '000025244092'),
  code('cmf', 'code monétaire et financier', '000006072026'),
  code('cjf', 'code des juridictions financières', '000006070249'),
  code('recherche', 'code de la recherche', '000006071190'),
  code('defense', 'code de la défense', '000006071307'),
  code('service-national', 'code du service national', '000006071335'),
  code('sport', 'code du sport', '000006071318'),
  code('tourisme', 'code du tourisme', '000006074073'),
  code('transports', 'code des transports', '000023086525'),
  code('cpi', 'code de la propriété intellectuelle', '000006069414', ['CPI']),
  code('coj', 'code de l’organisation judiciaire', '000006071164'),
  code(
    'expropriation',
    'code de l’expropriation pour cause d’utilité publique',
    '000006074224',
    [],
    ['code de l’expropriation'],
  ),
  code('cpce-postes', 'code des postes et des communications électroniques', '000006070987'),
  code(
    'ceseda',
    'code de l’entrée et du séjour des étrangers et du droit d’asile',
    '000006070158',
    ['CESEDA'],
  ),
  code('cibs', 'code des impositions sur les biens et services', null, ['CIBS']),
  code('cjpm', 'code de la justice pénale des mineurs', null, ['CJPM']),
  code('penitentiaire', 'code pénitentiaire', null),
  code('cinema', 'code du cinéma et de l’image animée', '000020908868'),
  code('artisanat', 'code de l’artisanat', '000006075116'),
  code('minier', 'code minier', '000023501962'),
  code('domaine-etat', 'code du domaine de l’État', '000006070208'),
  code('communes', 'code des communes', '000006070162'),
  code('marches-publics', 'code des marchés publics', '000005627819'),
  code('famille-aide-sociale', 'code de la famille et de l’aide sociale', '000006072637'),
];
