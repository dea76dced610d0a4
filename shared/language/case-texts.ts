import type { Catalogue } from './language.ts';

type Values = readonly string[];

/** What an answer is for, fact by fact; empty = for everybody. */
type CaseTold = {
  readonly versant: Values;
  readonly statut: Values;
  readonly contrat: Values;
  readonly categorie: Values;
  readonly quotite: Values;
  readonly regime: Values;
};

type CaseTexts = {
  /** Values of a fact as a person may send them back. */
  readonly choice: (values: Values) => string;
  readonly unknown: string;
  readonly asks: (
    fact: 'statut' | 'contrat' | 'categorie' | 'quotite' | 'regime' | 'filiere',
    choices: Values,
  ) => string;
  readonly answerFor: (told: CaseTold) => string;
  /** For a case that nobody told. */
  readonly holdsFor: (told: CaseTold) => string;
  readonly otherBranch: (answered: Values, own: Values) => string;
  readonly otherCase: (meant: Values, told: Values) => string;
  /** A case as the model is told whom a source is for. */
  readonly forWhom: (told: CaseTold) => string;
  /** `numbers` are those of the citations, as `[1]`. */
  readonly conflict: (numbers: Values) => string;
};

const french: Readonly<Record<string, string>> = {
  'titulaire,stagiaire': 'Fonctionnaire',
  'titulaire,stagiaire,contractuel': 'Fonctionnaire ou contractuel',
  titulaire: 'Fonctionnaire titulaire',
  stagiaire: 'Fonctionnaire stagiaire',
  contractuel: 'Contractuel',
  vacataire: 'Vacataire',
  apprenti: 'Apprenti',
  cdd: 'En CDD',
  cdi: 'En CDI',
  remplacement: 'En contrat de remplacement',
  accroissement: 'En contrat pour accroissement temporaire d’activité',
  projet: 'En contrat de projet',
  cabinet: 'Collaborateur de cabinet',
  A: 'Catégorie A',
  B: 'Catégorie B',
  C: 'Catégorie C',
  'temps-complet': 'À temps complet',
  'temps-non-complet': 'À temps non complet',
  'temps-partiel': 'À temps partiel',
  cnracl: 'Affilié à la CNRACL',
  general: 'Affilié au régime général et à l’Ircantec',
  administrative: 'Filière administrative',
  technique: 'Filière technique',
  animation: 'Filière animation',
  culturelle: 'Filière culturelle',
  sportive: 'Filière sportive',
  'medico-sociale': 'Filière médico-sociale',
  police: 'Filière police municipale',
  incendie: 'Filière incendie et secours',
  FPE: 'la fonction publique de l’État',
  FPT: 'la fonction publique territoriale',
  FPH: 'la fonction publique hospitalière',
};

const english: Readonly<Record<string, string>> = {
  'titulaire,stagiaire': 'Civil servant (fonctionnaire)',
  'titulaire,stagiaire,contractuel': 'Civil servant or contract agent',
  titulaire: 'Tenured civil servant (titulaire)',
  stagiaire: 'Civil servant on probation (stagiaire)',
  contractuel: 'Contract agent (contractuel)',
  vacataire: 'Casual worker (vacataire)',
  apprenti: 'Apprentice (apprenti)',
  cdd: 'Fixed-term contract (CDD)',
  cdi: 'Open-ended contract (CDI)',
  remplacement: 'Replacement contract (contrat de remplacement)',
  accroissement: 'Contract for a temporary increase in work (accroissement temporaire)',
  projet: 'Project contract (contrat de projet)',
  cabinet: 'Cabinet staff (collaborateur de cabinet)',
  A: 'Category A (catégorie A)',
  B: 'Category B (catégorie B)',
  C: 'Category C (catégorie C)',
  'temps-complet': 'Full-time post (temps complet)',
  'temps-non-complet': 'Part-time post (temps non complet)',
  'temps-partiel': 'Reduced hours (temps partiel)',
  cnracl: 'CNRACL scheme',
  general: 'General scheme and Ircantec',
  administrative: 'Filière administrative',
  technique: 'Filière technique',
  animation: 'Filière animation',
  culturelle: 'Filière culturelle',
  sportive: 'Filière sportive',
  'medico-sociale': 'Filière médico-sociale',
  police: 'Filière police municipale',
  incendie: 'Filière incendie',
  FPE: 'the State civil service',
  FPT: 'the local civil service',
  FPH: 'the hospital civil service',
};

const join = (values: Values, last: string): string =>
  values.length < 2
    ? (values[0] ?? '')
    : `${values.slice(0, -1).join(', ')} ${last} ${values.at(-1) ?? ''}`;

const small = (text: string): string =>
  /^(?:CD|CN|Ir)/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

const named =
  (names: Readonly<Record<string, string>>, or: string) =>
  (values: Values): string =>
    names[values.join()] ??
    join(
      values.map((value, at) =>
        at === 0 ? (names[value] ?? value) : small(names[value] ?? value),
      ),
      or,
    );

const fr = named(french, 'ou');
const en = named(english, 'or');

const statutes: Readonly<Record<string, string>> = {
  'titulaire,stagiaire': 'un fonctionnaire',
  titulaire: 'un fonctionnaire titulaire',
  stagiaire: 'un fonctionnaire stagiaire',
  contractuel: 'un agent contractuel',
  vacataire: 'un vacataire',
  apprenti: 'un apprenti',
};

function frenchCase({ versant, statut, contrat, categorie, quotite, regime }: CaseTold): string {
  const who = statutes[statut.join()] ?? 'un agent';
  const details = [contrat, quotite].flatMap((values) =>
    values.length === 0 ? [] : [small(fr(values))],
  );
  const grade = categorie.length === 0 ? [] : [`de ${small(fr(categorie))}`];
  const scheme = regime.length === 0 ? [] : [small(fr(regime))];
  const branch = versant.length === 0 ? [] : [`de ${fr(versant)}`];
  return [who, ...details, ...grade, ...scheme, ...branch].join(' ');
}

function englishCase({ versant, statut, contrat, categorie, quotite, regime }: CaseTold): string {
  const facts = [statut, contrat, categorie, quotite, regime].flatMap((values) =>
    values.length === 0 ? [] : [small(en(values))],
  );
  const branch = versant.length === 0 ? '' : ` in ${en(versant)}`;
  return `${facts.length === 0 ? 'an agent' : facts.join(', ')}${branch}`;
}

const frenchFacts = {
  statut: 'votre statut',
  contrat: 'votre contrat',
  categorie: 'votre catégorie',
  quotite: 'votre temps de travail',
  regime: 'votre régime de retraite',
  filiere: 'votre filière',
};

const englishFacts = {
  statut: 'your status',
  contrat: 'your contract',
  categorie: 'your category',
  quotite: 'your working time',
  regime: 'your pension scheme',
  filiere: 'your branch of work',
};

/** What is said of the case that an answer is for, and the one question asked back. */
export const caseTexts: Catalogue<CaseTexts> = {
  fr: {
    choice: fr,
    unknown: 'Je ne sais pas',
    asks: (fact, choices) =>
      `La règle n’est pas la même selon ${frenchFacts[fact]}. Quelle est votre situation : ${join(choices.map(small), 'ou')}\u202f? Répondez d’un mot, ou posez une autre question.`,
    answerFor: (told) => `Réponse pour ${frenchCase(told)}.`,
    holdsFor: (told) =>
      `Ce qui suit vaut pour ${frenchCase(told)}. Si votre cas est différent, précisez-le.`,
    otherBranch: (answered, own) =>
      `Cette réponse porte sur ${join(
        answered.map((one) => fr([one])),
        'et',
      )}, que votre question nomme. Votre employeur relève de ${fr(own)}.`,
    otherCase: (meant, told) =>
      `Attention : les documents trouvés valent pour ce cas : ${small(fr(meant))}. Votre situation est différente (${small(fr(told))}) : faites confirmer la règle par le service RH.`,
    forWhom: frenchCase,
    conflict: (numbers) =>
      `**Sources à rapprocher** : ${join(numbers, 'et')} sont en vigueur et ne donnent pas le même chiffre. Seul le service RH peut dire lequel s’applique ; l’écart lui est signalé.`,
  },
  en: {
    choice: en,
    unknown: 'I do not know',
    asks: (fact, choices) =>
      `The rule depends on ${englishFacts[fact]}. Which is your case: ${join(choices.map(small), 'or')}? Answer in a word, or ask another question.`,
    answerFor: (told) => `Answer for ${englishCase(told)}.`,
    holdsFor: (told) =>
      `What follows holds for ${englishCase(told)}. If your case is different, say which it is.`,
    otherBranch: (answered, own) =>
      `This answer is about ${join(
        answered.map((one) => en([one])),
        'and',
      )}, which your question names. Your employer belongs to ${en(own)}.`,
    otherCase: (meant, told) =>
      `Caution: the documents found hold for this case: ${small(en(meant))}. Yours is different (${small(en(told))}): have the rule confirmed by the HR department.`,
    forWhom: englishCase,
    conflict: (numbers) =>
      `**Sources to compare**: ${join(numbers, 'and')} are in force and do not give the same figure. Only the HR department can say which one applies; it is told of the difference.`,
  },
} satisfies Catalogue<CaseTexts>;
