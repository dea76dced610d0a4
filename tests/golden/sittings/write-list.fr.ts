import type { Plot } from './plots.fr.ts';
import type { Member } from './spoken.fr.ts';

const sides = {
  personnel: 'représentants du personnel',
  collectivite: 'représentants de la collectivité',
} as const;

/** The attendance list as secretariats keep it: lines, a table, or YAML, by the rank of the sitting. */
export function writeList(
  { body, kind }: Plot,
  members: readonly Member[],
  absent: ReadonlyMap<Member, Member | null>,
  rank: number,
): string {
  const stateOf = (member: Member): string => {
    if (!absent.has(member)) return member.woman ? 'présente' : 'présent';
    return absent.get(member) === null ? (member.woman ? 'excusée' : 'excusé') : 'représenté';
  };
  const roleOf = (at: number): string => ['président', 'secrétaire de séance'][at] ?? '';
  const head = [
    `Titre: Séance du ${body}`,
    `Instance: ${body}`,
    'Date: 2026-03-12',
    'Lieu: salle des fêtes',
    'Heure: 18 h 30',
    `Membres en exercice: ${members.length}`,
  ].join('\n');
  if (rank % 3 === 1 && kind !== 'proces-verbal-cst') {
    const rows = members.map((one, at) => {
      const holder = absent.get(one);
      return `  - { nom: "${one.name}", etat: ${stateOf(one)}, fonction: "${roleOf(at)}"${holder ? `, pouvoir: "${holder.name}"` : ''} }`;
    });
    return `${head}\nMembres:\n${rows.join('\n')}\n`;
  }
  const rows = members.map((one, at) => {
    const holder = absent.get(one);
    const college = one.college === undefined ? [] : [sides[one.college]];
    const told = [
      one.name,
      stateOf(one),
      ...(holder ? [`pouvoir à ${holder.name}`] : []),
      roleOf(at),
      ...college,
    ];
    return told.filter((cell) => cell !== '').join(' ; ');
  });
  return `${head}\n\nMembres:\n${rows.join('\n')}\n`;
}
