/** A fictional member, and how others speak of them. */
export type Member = {
  readonly name: string;
  readonly called: string;
  readonly woman: boolean;
  readonly college?: 'personnel' | 'collectivite';
};

const people: readonly (readonly [first: string, last: string, woman: boolean])[] = [
  ...([
    ['Hélène', 'Marchand', true],
    ['Antoine', 'Berthier', false],
    ['Sylvie', 'Lacombe', true],
  ] as const),
  ...([
    ['Rachid', 'Amrani', false],
    ['Monique', 'Delcourt', true],
    ['Julien', 'Fontanel', false],
  ] as const),
  ...([
    ['Claire', 'Vasseur', true],
    ['Denis', 'Rouvière', false],
    ['Nadège', 'Tissot', true],
  ] as const),
  ...([
    ['Patrick', 'Lemoine', false],
    ['Aurélie', 'Garnier', true],
    ['Bernard', 'Costes', false],
  ] as const),
  ...([
    ['Fatima', 'Ziani', true],
    ['Olivier', 'Perrault', false],
    ['Josette', 'Barbier', true],
  ] as const),
  ...([
    ['Xavier', 'Hamelin', false],
    ['Corinne', 'Salvador', true],
    ['Yves', 'Guillemot', false],
  ] as const),
  ...([
    ['Élodie', 'Charpentier', true],
    ['Marc', 'Desbois', false],
    ['Véronique', 'Maillard', true],
  ] as const),
  ...([
    ['Thomas', 'Quérard', false],
    ['Brigitte', 'Noblet', true],
    ['Stéphane', 'Vidalenc', false],
  ] as const),
  ...([['Lucie', 'Aubertin', true]] as const),
];

/** The first so many members of a fictional assembly, from a place of the list on. */
export function membersOf(count: number, from = 0): readonly Member[] {
  return Array.from({ length: count }, (_, at) => {
    const [first, last, woman] = people[(at + from) % people.length] ?? ['', '', false];
    const called = `${woman ? 'Madame' : 'Monsieur'} ${last}`;
    return { name: `${woman ? 'Mme' : 'M.'} ${first} ${last.toUpperCase()}`, called, woman };
  });
}

const small = [
  ...[
    'zéro',
    'une',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
  ],
  ...['douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
];

/** `vingt-trois`, up to 39. */
export function inWords(count: number): string {
  if (count < 20) return small[count] ?? String(count);
  const [tens, rest] = [count < 30 ? 'vingt' : 'trente', count % 10];
  if (rest === 0) return tens;
  return rest === 1 ? `${tens} et une` : `${tens}-${small[rest] ?? ''}`;
}

/** What is said in any debate; some of it sounds like a vote and is none. */
export const debate: readonly [string, ...string[]] = [
  'Je voudrais revenir sur le calendrier des travaux, qui me semble un peu serré compte tenu des congés d’été.',
  'Nous avons eu cette discussion en commission, et les services ont apporté des éléments tout à fait précis.',
  'Il faut rappeler que l’an dernier cette même subvention avait été votée à l’unanimité, donc nous restons dans la continuité.',
  'Pour ma part, je suis plutôt contre l’idée d’augmenter encore les tarifs, mais j’entends les arguments.',
  'Le coût total de l’opération est de quatre cent vingt mille euros, dont la moitié financée par l’État.',
  'Merci pour ces explications. Est-ce qu’on a un retour des habitants du quartier ?',
  'Oui, une réunion publique s’est tenue en janvier, une soixantaine de personnes étaient présentes.',
  'Le département, lui, a rejeté notre demande, ce que je regrette vivement.',
  'On ne peut pas s’abstenir de réfléchir aux questions d’énergie quand on parle de bâtiments publics.',
  'Je partage ce point de vue, il faudra être attentif à l’accessibilité pour tous.',
  'La commission des finances a émis un avis favorable sur ce projet.',
  'C’est un dossier qui traîne depuis trois ans, il est temps d’avancer.',
  'Je n’ai pas d’opposition de principe, je demande simplement que l’on soit prudent sur les chiffres.',
  'Les agents ont été informés et l’organisation du service sera revue à la rentrée.',
];

/** What a council deals with: what the chair announces, and what the item is called. */
export const subjects: readonly [string, ...string[]] = [
  'Tarifs de la restauration scolaire',
  'Convention avec le centre de gestion',
  'Marché de voirie communale',
  'Subventions aux associations sportives',
  'Décision modificative du budget principal',
  'Création d’un poste de rédacteur territorial',
  'Acquisition d’une parcelle rue des Tilleuls',
  'Règlement intérieur de la médiathèque',
  'Rénovation énergétique du gymnase',
  'Groupement de commandes pour l’électricité',
  'Taux des taxes foncières',
  'Dénomination d’une voie nouvelle',
  'Plan de formation des agents',
  'Fonds de concours pour le stade',
];
