import { setTypography } from '../french/set-typography.ts';
import { readableDate } from '../language/readable-date.ts';
import type { Report, ReportBlock } from '../report/report.ts';
import { cleanSaid } from './clean-said.ts';
import type { ComposeSettings } from './compose-opening.fr.ts';
import { clockOf, heading, paragraph, plain } from './compose-runs.fr.ts';
import type { Meeting, Topic, Transcript } from './minutes.ts';
import { nameOf } from './voice-label.ts';

/** The transcript made readable: turns of speech with who speaks and when, under the topics; hesitations and words said twice left out. */
export function composeTranscript(
  { speeches }: Transcript,
  meeting: Meeting,
  topics: readonly Topic[],
  settings: ComposeSettings,
): Report {
  const day = meeting.date === null ? null : readableDate(meeting.date, 'fr');
  const starts = new Map(topics.map((topic) => [topic.fromSpeech, topic.title]));
  const blocks = speeches.flatMap(({ index, from, speaker, text }): readonly ReportBlock[] => {
    const title = starts.get(index);
    const lead = [
      ...(from === null ? [] : [`[${clockOf(from)}]`]),
      ...(speaker === null ? [] : [nameOf(speaker) ?? `Voix ${speaker}`]),
    ].join(' ');
    return [
      ...(title === undefined ? [] : [heading(2, title)]),
      paragraph(...(lead === '' ? [] : [{ text: setTypography(`${lead} : `), bold: true }]), {
        text: cleanSaid(text),
      }),
    ];
  });
  return {
    title: setTypography(`Transcription${meeting.title === '' ? '' : ` : ${meeting.title}`}`),
    subtitle: day,
    organisation: settings.organisation.name,
    language: 'fr',
    blocks: [paragraph({ ...plain(warning), italic: true }), ...blocks],
    mention: null,
    properties: { 'Calame.Nature': 'transcription' },
  };
}

const warning =
  'Transcription automatique, mise en forme sans IA, hésitations et redites retirées : les mots et les noms sont à vérifier à l’écoute.';
