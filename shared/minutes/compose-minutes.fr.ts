import { setTypography } from '../french/set-typography.ts';
import { readableDate } from '../language/readable-date.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import { checkBlocks } from './compose-checks.fr.ts';
import { composeCouncilMinutes } from './compose-council-minutes.fr.ts';
import { composeCstMinutes } from './compose-cst-minutes.fr.ts';
import { composeDecisionsRecord } from './compose-decisions-record.fr.ts';
import { composeDeliberationsList } from './compose-deliberations-list.fr.ts';
import { composeMeetingRecord } from './compose-meeting-record.fr.ts';
import { type ComposeSettings, ofAssembly } from './compose-opening.fr.ts';
import type { Minutes, MinutesKind } from './minutes.ts';

type Compose = (minutes: Minutes, settings: ComposeSettings) => readonly ReportBlock[];

const composers: Readonly<Record<MinutesKind, Compose>> = {
  'releve-de-decisions': composeDecisionsRecord,
  'compte-rendu': composeMeetingRecord,
  'proces-verbal': composeCouncilMinutes,
  'liste-des-deliberations': composeDeliberationsList,
  'proces-verbal-cst': composeCstMinutes,
};

/** Minutes as the paper that their kind is, in French as the acts are; what nobody told stands as a placeholder. */
export function composeMinutes(given: Minutes, settings: ComposeSettings): Report {
  const minutes = withListedAlone(given);
  const { kind, model, meeting } = minutes;
  return {
    title: setTypography(titleOf(minutes, settings)),
    subtitle: subtitleOf(minutes),
    organisation: settings.organisation.name,
    language: 'fr',
    blocks: [...composers[kind](minutes, settings), ...checkBlocks(minutes, settings)],
    mention: model === null ? null : settings.mention,
    properties: {
      'Calame.Nature': kind,
      ...(meeting.date === null ? {} : { 'Calame.Séance': meeting.date }),
      ...(model === null ? {} : { 'Calame.Modèle': model }),
    },
  };
}

/** Without a list, who was heard is no attendance: a number of voice is nobody, and whoever said nothing was there too. */
function withListedAlone(minutes: Minutes): Minutes {
  if (minutes.meeting.members.length > 0) return minutes;
  return { ...minutes, attendance: [] };
}

/** `Procès-verbal de la séance du conseil municipal du 12 mars 2026` */
function titleOf({ kind, meeting }: Minutes, settings: ComposeSettings): string {
  const day = meeting.date === null ? '' : ` du ${readableDate(meeting.date, 'fr')}`;
  const session = `de la séance ${ofAssembly(meeting, settings)}${day}`;
  const about = meeting.title.trim() === '' ? '' : ` : ${meeting.title.trim()}`;
  const titles: Readonly<Record<MinutesKind, string>> = {
    'releve-de-decisions': `Relevé de décisions${about}`,
    'compte-rendu': `Compte rendu de réunion${about}`,
    'proces-verbal': `Procès-verbal ${session}`,
    'liste-des-deliberations': `Liste des délibérations ${session}`,
    'proces-verbal-cst': `Procès-verbal de la séance ${cstOf(meeting.body)}${day}`,
  };
  return titles[kind];
}

const cstOf = (body: string | null): string => {
  const name = body ?? 'comité social territorial';
  return /^cst$/iu.test(name.trim()) ? 'du comité social territorial' : `du ${lowerFirst(name)}`;
};

const lowerFirst = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The law makes a procès-verbal what it is only once it is approved: until then it says so. */
function subtitleOf({ kind, meeting }: Minutes): string | null {
  if (kind === 'proces-verbal') return 'Projet, à arrêter au commencement de la séance suivante';
  if (kind === 'proces-verbal-cst') return 'Projet, à approuver lors de la séance suivante';
  if (kind === 'liste-des-deliberations') return null;
  return meeting.date === null ? null : readableDate(meeting.date, 'fr');
}
