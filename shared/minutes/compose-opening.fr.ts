import { withDe } from '../acts/contractions.fr.ts';
import { type OrganisationWords, wordsOf } from '../acts/organisation-words.fr.ts';
import { foldText } from '../french/fold-text.ts';
import { readableDate } from '../language/readable-date.ts';
import type { OrganisationKind } from '../policy/policy.ts';
import type { ReportBlock, Run } from '../report/report.ts';
import { heading, item, missing, orMissing, paragraph, plain } from './compose-runs.fr.ts';
import type { Attendee, Meeting, Minutes } from './minutes.ts';
import { agreed } from './spoken-title.fr.ts';

/** Whose paper it is, and what is said of a model that took part. */
export type ComposeSettings = {
  readonly organisation: {
    readonly name: string;
    readonly kind: OrganisationKind;
    readonly siren: string;
  };
  /** `labels.draft` of the policy. */
  readonly mention: string;
};

export const houseWords = ({ organisation }: ComposeSettings): OrganisationWords =>
  wordsOf({ name: organisation.name, kind: organisation.kind });

/** `du conseil municipal`, of the assembly that the meeting names, else of the organisation's own. */
export function ofAssembly({ body }: Meeting, settings: ComposeSettings): string {
  if (body === null || body.trim() === '') return houseWords(settings).duConseil;
  return withDe(theAssembly(body));
}

const assemblies: readonly (readonly [RegExp, readonly OrganisationKind[]])[] = [
  [/^(?:le )?conseil municipal/u, ['commune']],
  [/^(?:le )?conseil (?:communautaire|metropolitain|de communaute)/u, ['epci']],
  [/^(?:le )?comite syndical/u, ['syndicat']],
  [/^(?:le )?conseil departemental/u, ['departement']],
];

/** The list names the assembly of another kind of body than the organisation: whose it is, a person says. */
export function isOthersAssembly({ body }: Meeting, { organisation }: ComposeSettings): boolean {
  const folded = foldText(body ?? '').trim();
  const own = assemblies.find(([pattern]) => pattern.test(folded))?.[1];
  return own !== undefined && !own.includes(organisation.kind);
}

/** `le conseil municipal`, `la commission permanente`; a name that is none of these stands as it is. */
function theAssembly(body: string): string {
  const name = body.trim();
  if (/^(?:le|la|les|l['’])/iu.test(name)) return name;
  const start = foldText(name).split(' ')[0] ?? '';
  if (/^(?:conseil|comite|bureau|syndicat|cst|cos?dir)$/u.test(start)) return `le ${lower(name)}`;
  if (/^(?:commission|formation|reunion|seance)$/u.test(start)) return `la ${lower(name)}`;
  if (/^assemblee$/u.test(start)) return `l’${lower(name)}`;
  return name;
}

const lower = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

export const dateRun = ({ date }: Meeting): Run =>
  date === null ? missing('date de la séance') : plain(readableDate(date, 'fr'));

/** `jeudi 12 mars 2026` */
const dayRun = ({ date }: Meeting): Run => {
  if (date === null) return missing('date de la séance');
  const day = new Intl.DateTimeFormat('fr', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.parse(date),
  );
  return plain(`${day} ${readableDate(date, 'fr')}`);
};

export const roleName = (attendance: readonly Attendee[], role: Attendee['role']): string | null =>
  attendance.find((one) => one.role === role)?.name ?? null;

export const secretaryTitle = (attendance: readonly Attendee[]): string =>
  agreed(roleName(attendance, 'secretary') ?? '', [
    'Le secrétaire',
    'La secrétaire',
    'Le ou la secrétaire',
  ]);

/** Date, hour, place, convocation, chair and secretary (CGCT L2121-15), in the words of the house's acts. */
export function openingBlocks(
  { meeting, attendance }: Minutes,
  settings: ComposeSettings,
): readonly ReportBlock[] {
  const words = houseWords(settings);
  const assembly = meeting.body === null ? words.leConseil : theAssembly(meeting.body);
  const convened =
    meeting.convenedOn === undefined
      ? missing('date de la convocation')
      : plain(readableDate(meeting.convenedOn, 'fr'));
  return [
    paragraph(
      ...[plain('Le '), dayRun(meeting), plain(' à '), orMissing(meeting.openedAt, 'heure')],
      plain(`, ${assembly} `),
      isOthersAssembly(meeting, settings)
        ? missing('collectivité dont c’est l’assemblée')
        : plain(words.deLaCollectivite),
      plain(', convoqué le '),
      ...[convened, plain(', s’est réuni ')],
      ...[orMissing(placeOf(meeting), 'lieu de la séance'), plain(', sous la présidence de ')],
      ...[orMissing(roleName(attendance, 'chair'), 'prénom et nom de la personne qui préside')],
      plain('.'),
    ),
    paragraph(
      plain('Secrétaire de séance : '),
      orMissing(roleName(attendance, 'secretary'), 'prénom et nom du secrétaire de séance'),
    ),
  ];
}

/** « salle des fêtes » stands behind « s’est réuni » with its preposition. */
function placeOf({ place }: Meeting): string | null {
  if (place === null || place.trim() === '') return null;
  return /^(?:à|a|au|aux|en|dans|salle|par)(?![\p{L}])/iu.test(place) ? place : `à ${place}`;
}

export function agendaBlocks({ agenda }: Meeting): readonly ReportBlock[] {
  const title = heading(1, 'Ordre du jour');
  if (agenda.length === 0) return [title, paragraph(missing('points de l’ordre du jour'))];
  return [title, ...agenda.map((point, at) => paragraph(plain(`${at + 1}. ${point}`)))];
}

/** Points that were announced, and of which the transcript was not read to speak. */
export function untreatedBlocks({ meeting, topics }: Minutes): readonly ReportBlock[] {
  const treated = new Set(topics.map(({ agendaItem }) => agendaItem));
  if (treated.size === 0 || (treated.size === 1 && treated.has(null))) return [];
  const left = meeting.agenda.flatMap((point, at) => (treated.has(at) ? [] : [{ point, at }]));
  if (left.length === 0) return [];
  return [
    heading(2, 'Points de l’ordre du jour non rattachés à la transcription'),
    ...left.map(({ point, at }) =>
      item(plain(`${at + 1}. ${point} : `), missing('exposé, débats et décision sur ce point')),
    ),
  ];
}
