import type { ReportBlock } from '../report/report.ts';
import { type ComposeSettings, isOthersAssembly } from './compose-opening.fr.ts';
import { clockOf, heading, item, momentOf, paragraph, plain, strong } from './compose-runs.fr.ts';
import type { HolderDifference, Minutes, TranscriptWarning } from './minutes.ts';

const warnings: Readonly<Record<TranscriptWarning['code'], string>> = {
  'no-speakers': 'La transcription ne dit pas qui parle : les noms sont à porter à l’écoute.',
  'one-speaker': 'La transcription ne distingue qu’une voix : les noms sont à porter à l’écoute.',
  'times-overlap':
    'Des repères de temps de la transcription se chevauchent ou reviennent en arrière.',
  'times-absent': 'La transcription n’a pas de repères de temps.',
  holes: 'La transcription a des silences ou des passages manquants.',
  'very-long': 'La transcription est très longue : ses bornes sont à vérifier.',
};

/**
 * The page that whoever answers for the document reads first, and takes out: what was not certain. Nothing that stands
 * in it is left unmarked in the text.
 */
export function checkBlocks(minutes: Minutes, settings: ComposeSettings): readonly ReportBlock[] {
  const { decisions, actions, attendance, meeting, coverage } = minutes;
  const lines = [
    ...minutes.warnings.map(({ code }) => warnings[code]),
    ...counted(
      minutes.unnamedVoices ?? 0,
      'voix de la transcription n’est pas identifiée',
      'voix de la transcription ne sont pas identifiées',
    ),
    ...(isOthersAssembly(meeting, settings)
      ? [
          `La liste dit « ${meeting.body} », qui n’est pas l’assemblée de ${settings.organisation.name} : de quelle collectivité est cette séance ?`,
        ]
      : []),
    ...unlisted(minutes),
    ...(minutes.differences ?? []).map(differenceLine),
    ...(attendance.length === 0 ? ['Aucune liste de présence n’a été fournie.'] : []),
    ...(meeting.agenda.length === 0 ? ['Aucun ordre du jour n’a été fourni.'] : []),
    ...decisions.filter(({ vote }) => vote?.addsUp === false).map(doubtOfVote),
    ...counted(
      decisions.filter(({ status }) => status === 'to-check').length,
      'décision relevée est à vérifier',
      'décisions relevées sont à vérifier',
    ),
    ...counted(
      decisions.filter(({ keywords }) => keywords !== undefined).length,
      'décision n’a pas d’objet entendu : portez-le',
      'décisions n’ont pas d’objet entendu : portez-le',
    ),
    ...counted(
      actions.filter(({ who }) => who === null).length,
      'suite à donner n’a pas de responsable nommé',
      'suites à donner n’ont pas de responsable nommé',
    ),
    `Part de la transcription rattachée à un sujet : ${Math.round(coverage * 100)} %.`,
  ];
  return [
    { kind: 'page-break' },
    heading(1, 'À vérifier avant usage (page à retirer)'),
    paragraph(
      plain(
        minutes.idleModel !== undefined
          ? `Le modèle${minutes.idleModel === null ? '' : ` ${minutes.idleModel}`} n’a rien donné d’utilisable : ce document a été établi par règles à partir d’une transcription automatique. Chaque décision porte en note ses mots et leur moment : réécoutez-les.`
          : minutes.model === null
            ? 'Ce document a été établi par règles, sans IA, à partir d’une transcription automatique. Chaque décision porte en note ses mots et leur moment : réécoutez-les.'
            : 'Ce document a été établi avec l’aide d’une IA à partir d’une transcription automatique. Chaque phrase et chaque décision porte en note les mots sur lesquels elle repose : réécoutez-les.',
      ),
    ),
    ...lines.map((line) => item(plain(line))),
    paragraph(strong('Ce qui manque '), plain('apparaît entre crochets dans le texte.')),
  ];
}

function unlisted({ unlistedSpeakers: names = [] }: Minutes): readonly string[] {
  if (names.length === 0) return [];
  const several = names.length > 1;
  return [
    `${several ? 'Ces personnes parlent' : 'Cette personne parle'} dans l’enregistrement sans être dans la liste de présence : ${names.join(', ')}. ${several ? 'Portez-les' : 'Portez-la'} dans la liste, ou dites à quel titre ${several ? 'elles sont intervenues' : 'elle est intervenue'}.`,
  ];
}

/** The list stands in the text; a person says which of the two holds. */
const differenceLine = ({ name, listed, heard, quote }: HolderDifference): string =>
  `Pouvoir de ${name} : la liste le donne à ${listed}, l’enregistrement à ${heard} (${momentOf(quote)} : « ${quote.text.trim()} »). Le document suit la liste : lequel vaut ?`;

function doubtOfVote({ title, quotes }: Minutes['decisions'][number]): string {
  const from = quotes[0]?.from ?? null;
  const when = from === null ? '' : ` (à ${clockOf(from)})`;
  return `Le total des voix ne correspond pas aux votants : « ${title} »${when}.`;
}

const counted = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}.`];
