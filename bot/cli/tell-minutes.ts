import { cliTexts } from '#shared/language/cli-texts.ts';
import { minutesTexts } from '#shared/language/minutes-texts.ts';
import { minutesVerbTexts } from '#shared/language/minutes-verb-texts.ts';
import type { Minutes, SaidQuote, Topic } from '#shared/minutes/minutes.ts';
import type { MinutesRead } from '../synthesis/minutes-work.ts';
import { type Cli, type ExitStatus, exitStatus } from './cli.ts';

/** How the making of minutes ended. */
type MinutesEnd = {
  readonly outcome: 'answered' | 'partial' | 'degraded';
  /** Stretches of which no model said anything. */
  readonly unanswered: number;
  readonly faults: MinutesRead['faults'];
  readonly out: string | null;
  readonly clean: string | null;
};

/** What came of a transcript: as JSON, or in a few lines. */
export function tellMinutes(cli: Cli, made: Minutes, end: MinutesEnd): void {
  const faults = end.faults.map(({ file, line, code, details }) => {
    const texts = minutesTexts[cli.language];
    return { file, line, code, message: texts.line(file, line, texts.faults[code](details)) };
  });
  for (const { message } of faults) cli.remark(message);
  const { meeting, attendance, quorum, decisions, actions, warnings, coverage, model } = made;
  if (cli.json) {
    const { outcome, unanswered, out, clean } = end;
    cli.printJson({
      ...{ outcome, kind: made.kind, meeting, attendance, quorum, decisions, actions },
      topics: made.topics.map(topicAsJson),
      unnamedVoices: made.unnamedVoices ?? 0,
      unlistedSpeakers: made.unlistedSpeakers ?? [],
      ...{ differences: made.differences ?? [], events: made.events ?? [] },
      idleModel: made.idleModel ?? null,
      ...{ coverage, warnings, faults, model, unanswered, out, clean },
    });
    return;
  }
  const texts = minutesVerbTexts[cli.language];
  const doubts = decisions.filter(({ vote }) => vote?.addsUp === false).length;
  const written = [end.out, end.clean].filter((file) => file !== null).map(texts.written);
  const lines = [texts.summary(decisions.length, actions.length, made.topics.length), ...written];
  cli.print(lines.join('\n'));
  if (end.outcome === 'degraded') {
    cli.remark(made.idleModel === undefined ? texts.alone : texts.idle(made.idleModel));
  }
  if (end.outcome === 'partial') cli.remark(texts.partly(end.unanswered));
  if (doubts > 0) cli.remark(texts.doubts(doubts));
  const { unlistedSpeakers = [], differences = [] } = made;
  if (unlistedSpeakers.length > 0) cli.remark(texts.unlisted(unlistedSpeakers));
  if (differences.length > 0) cli.remark(texts.differs(differences.length));
  if (meeting.members.length === 0) cli.remark(texts.listMissing);
}

function topicAsJson(topic: Topic): object {
  const { title, keywords, summary, from, to, agendaItem, speakers, by } = topic;
  const quotes = summary.flatMap((sentence): readonly SaidQuote[] => sentence.quotes);
  const text = summary.map((sentence) => sentence.text).join(' ');
  const named = keywords === undefined ? { title } : { title, keywords };
  return { ...named, summary: text, from, to, quotes, agendaItem, speakers, by };
}

/** Nothing was made: why, and what to do. */
export function tellStopped(
  cli: Cli,
  outcome: 'refused' | 'needs-charter' | 'degraded',
  text: string,
  journalId: string | null,
): ExitStatus {
  if (cli.json) {
    cli.printJson({
      ...{ outcome, text, decisions: [], actions: [], attendance: [], topics: [] },
      ...{ coverage: 0, out: null, journalId },
    });
  } else {
    cli.print(text);
    if (journalId !== null) cli.remark(cliTexts[cli.language].reference(journalId));
  }
  return outcome === 'degraded' ? exitStatus.degraded : exitStatus.refused;
}
