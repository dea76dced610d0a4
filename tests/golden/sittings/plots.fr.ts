import type { MinutesKind } from '#shared/minutes/minutes.ts';
import type { Dice } from '../concessions/dice.ts';
import type { Room } from './room.fr.ts';
import { type Member, membersOf, subjects } from './spoken.fr.ts';

/** What is to happen in one sitting. */
export type Plot = {
  readonly id: string;
  readonly kind: MinutesKind;
  readonly body: string;
  readonly size: number;
  readonly members?: readonly Member[];
  /** Who is away by rank, and who holds their pouvoir; null = nobody. */
  readonly absent: readonly (readonly [who: number, holder: number | null])[];
  readonly play: (room: Room, members: readonly Member[], dice: Dice) => void;
};

const at = (members: readonly Member[], rank: number): Member => {
  const member = members[rank];
  if (member === undefined) throw new Error(`no member ${rank}`);
  return member;
};

/** Ordinary items before and after what the sitting is about. */
function ordinary(room: Room, dice: Dice, from: number, count: number, numbered = true): void {
  for (let step = 0; step < count; step += 1) {
    const title = subjects[(from + step) % subjects.length] ?? '';
    room.item(title, numbered ? `2026-${10 + from + step}` : null);
    room.talk(dice.between(2, 6));
    room.vote(step % 3 === 2 ? { abstentions: 2 } : step % 3 === 1 ? { against: 1 } : {});
  }
}

const commune = { kind: 'proces-verbal', body: 'conseil municipal', size: 19 } as const;
const epci = { kind: 'proces-verbal', body: 'conseil communautaire', size: 25 } as const;
const april = { said: 'avant le 15 avril 2026', date: '2026-04-15' };
const may = { said: 'pour le 4 mai 2026', date: '2026-05-04' };

const staff: readonly Member[] = membersOf(10, 5).map((member, rank) => ({
  ...{ ...member, college: rank < 5 ? ('collectivite' as const) : ('personnel' as const) },
}));

export const plots: readonly Plot[] = [
  {
    ...{
      id: 'commune-pouvoirs',
      ...commune,
      absent: [
        [3, 1],
        [7, 2],
        [11, null],
      ],
    },
    play: (room, members, dice) => {
      ordinary(room, dice, 0, 4);
      room.act(at(members, 4), 'transmettre le bilan de la cantine', april);
      ordinary(room, dice, 4, 3);
    },
  },
  {
    ...{
      id: 'commune-arrivees',
      ...commune,
      absent: [
        [5, null],
        [8, 2],
      ],
    },
    play: (room, members, dice) => {
      ordinary(room, dice, 2, 2);
      room.arrive(at(members, 5));
      ordinary(room, dice, 4, 2);
      room.leave(at(members, 9));
      ordinary(room, dice, 6, 2);
      room.act(null, 'envoyer le plan aux riverains', may);
    },
  },
  {
    ...{
      id: 'epci-deport',
      ...epci,
      absent: [
        [6, 3],
        [14, null],
      ],
    },
    play: (room, members, dice) => {
      ordinary(room, dice, 1, 3);
      room.item('Subvention à l’association du théâtre', '2026-40');
      room.talk(4);
      room.vote({ withdrawn: at(members, 8) });
      ordinary(room, dice, 5, 2);
      room.act(at(members, 2), 'réunir la commission tourisme', null);
    },
  },
  {
    ...{ id: 'commune-scrutin-secret', ...commune, absent: [[10, 4]] },
    play: (room, members, dice) => {
      ordinary(room, dice, 3, 2);
      room.item('Vente de l’ancienne école', '2026-41');
      room.talk(5);
      room.vote({ secret: true, against: 5, abstentions: 1 });
      room.item('Élection d’un délégué au syndicat des eaux', '2026-42');
      room.talk(2);
      const [one, other] = [at(members, 2), at(members, 6)];
      const voters = room.voters().length;
      const lost = 6;
      room.tell('Nous votons à bulletin secret. Le dépouillement est terminé.');
      room.tell(
        `${one.called} obtient ${room.count(voters - lost)} voix, ${other.called} obtient ${room.count(lost)} voix. ${one.called} est ${one.woman ? 'élue' : 'élu'}.`,
      );
      room.decide({
        ...{ nature: 'voted', outcome: 'adopted', secret: true },
        candidates: [
          { name: one.name, votes: voters - lost },
          { name: other.name, votes: lost },
        ],
      });
      ordinary(room, dice, 5, 2);
    },
  },
  {
    ...{
      id: 'epci-amendement',
      ...epci,
      absent: [
        [9, 1],
        [17, 2],
      ],
    },
    play: (room, members, dice) => {
      ordinary(room, dice, 6, 2);
      room.item('Règlement de collecte des déchets', '2026-43');
      room.talk(4);
      room.say(
        at(members, 7),
        'Je dépose un amendement : à l’article 4, remplacer deux passages par un passage par semaine.',
        true,
      );
      room.tell('L’amendement est accepté, nous votons donc sur le texte ainsi modifié.');
      room.vote({ against: 3, abstentions: 2, amended: true });
      ordinary(room, dice, 8, 3);
      room.act(at(members, 5), 'reprendre la rédaction du règlement', april);
    },
  },
  {
    ...{ id: 'commune-rejet', ...commune, absent: [[12, null]] },
    play: (room, _members, dice) => {
      ordinary(room, dice, 9, 2);
      room.item('Motion sur la fermeture de la perception', null);
      room.talk(6);
      room.vote({ against: 11, abstentions: 1 });
      ordinary(room, dice, 11, 3);
    },
  },
  {
    ...{ id: 'epci-prise-d-acte', ...epci, absent: [[4, 1]] },
    play: (room, members, dice) => {
      room.item('Rapport d’activité de l’année 2025', '2026-44');
      room.talk(5);
      room.tell(
        'Il n’y a pas de vote sur ce rapport. Le conseil prend acte de la présentation du rapport d’activité.',
      );
      room.decide({ nature: 'acknowledged', outcome: 'unknown' });
      room.item('Cession du bâtiment relais', '2026-45');
      room.talk(3);
      room.tell(
        'Le dossier n’est pas complet. Je retire ce point de l’ordre du jour, il sera présenté à une prochaine séance.',
      );
      room.decide({ nature: 'withdrawn', outcome: 'unknown' });
      ordinary(room, dice, 0, 4);
      room.act(at(members, 3), 'compléter le dossier de cession', may);
    },
  },
  {
    ...{ id: 'commune-voix-preponderante', ...commune, absent: [[13, null]] },
    play: (room, _members, dice) => {
      ordinary(room, dice, 2, 3);
      room.item('Extinction de l’éclairage public la nuit', '2026-46');
      room.talk(7);
      room.vote({ against: 9, tie: true });
      ordinary(room, dice, 7, 2);
    },
  },
  {
    ...{
      id: 'epci-quorum',
      ...epci,
      absent: [
        [2, null],
        [5, null],
        [8, null],
        [11, null],
        [15, null],
        [18, null],
        [20, null],
        [22, null],
        [23, null],
      ],
    },
    play: (room, members, dice) => {
      ordinary(room, dice, 4, 2);
      const leaving = [6, 7, 9, 10].map((rank) => at(members, rank));
      for (const member of leaving) room.leave(member);
      room.tell('Je constate que le quorum n’est plus atteint. Je suspends la séance.');
      const [back] = leaving;
      if (back !== undefined) room.arrive(back);
      room.arrive(at(members, 2));
      room.tell('La séance est reprise. Le quorum est de nouveau atteint.');
      ordinary(room, dice, 6, 3);
    },
  },
  {
    ...{
      id: 'cst-avis',
      kind: 'proces-verbal-cst',
      body: 'comité social territorial',
      size: 10,
      absent: [],
    },
    members: staff,
    play: (room, _members, dice) => {
      const avis: readonly (readonly [
        string,
        readonly [number, number, number],
        readonly [number, number, number],
      ])[] = [
        ['Lignes directrices de gestion', [5, 0, 0], [5, 0, 0]],
        ['Cycle de travail des agents techniques', [5, 0, 0], [0, 5, 0]],
        ['Plan de formation', [5, 0, 0], [3, 0, 2]],
        ['Charte du télétravail', [4, 0, 1], [2, 3, 0]],
      ];
      for (const [title, employer, personnel] of avis) {
        room.item(title, null);
        room.talk(dice.between(3, 6));
        const told = ([pour, contre, abst]: readonly [number, number, number]): string =>
          `${room.count(pour)} pour, ${room.count(contre)} contre, ${room.count(abst)} ${abst > 1 ? 'abstentions' : 'abstention'}`;
        room.tell('Nous recueillons l’avis des deux collèges.');
        room.tell(
          `Collège des représentants du personnel : ${told(personnel)}. Avis ${personnel[0] > personnel[1] ? 'favorable' : 'défavorable'}.`,
        );
        room.tell(
          `Collège des représentants de la collectivité : ${told(employer)}. Avis favorable.`,
        );
        const side = (
          college: 'personnel' | 'collectivite',
          [inFavour, against, abstentions]: readonly [number, number, number],
        ) => ({ college, inFavour, against, abstentions });
        room.decide({
          // An avis of each side; nothing is adopted.
          ...{ nature: 'voted', outcome: 'unknown' },
          byCollege: [side('personnel', personnel), side('collectivite', employer)],
        });
      }
    },
  },
];
