/** Words that French writes with a capital without naming anybody or any place. */
export const commonCapitals: ReadonlySet<string> = new Set(
  (
    'madame monsieur mesdames messieurs mademoiselle mme maire maires adjoint adjointe president presidente vice-president prefet prefete ' +
    'conseil conseiller conseillere commune etat republique directeur directrice responsable chef service objet article ' +
    'je tu il elle on nous vous ils elles le la les un une des ce cette ces mon ma mes votre vos notre nos leur leurs ' +
    'oui non pj ps ia ttc ht nb er re'
  ).split(' '),
);
