import { type Dice, throwDice } from '../concessions/dice.ts';
import { plots } from './plots.fr.ts';
import { Room } from './room.fr.ts';
import type { Sitting } from './sitting.ts';
import { membersOf } from './spoken.fr.ts';
import { writeList } from './write-list.fr.ts';

/** The ten sittings of a commune, an intercommunal body and a staff committee; the same seed gives the same ones. */
export function makeSittings(seed = 2026): readonly Sitting[] {
  return plots.map((plot, at) => {
    const dice: Dice = throwDice(seed + at);
    const members = plot.members ?? membersOf(plot.size, at * 3);
    const absent = new Map(
      plot.absent.flatMap(([who, holder]) => {
        const member = members[who];
        const by = holder === null ? null : members[holder];
        return member === undefined || by === undefined ? [] : [[member, by] as const];
      }),
    );
    const room = new Room(members, absent, dice, at % 2 === 0);
    room.open(plot.body);
    plot.play(room, members, dice);
    room.tell('L’ordre du jour étant épuisé, je lève la séance. Bonne soirée à tous.');
    const truth = {
      ...{ decisions: room.decisions, actions: room.actions },
      attendance: room.attendance(),
    };
    const list = writeList(plot, members, absent, at);
    return { id: plot.id, kind: plot.kind, cues: room.cues, list, truth };
  });
}
