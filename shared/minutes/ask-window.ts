import { neutraliseDocument } from '../privacy/neutralise-document.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { AnswerCheck, Composed, Grounds, Recipe } from '../turn/recipe.ts';
import { writingRecipe } from '../turn/writing-recipe.ts';
import { readAnswerLines, writeAnswerLine } from './answer-lines.fr.ts';
import { checkLine, windowProof } from './ask-check.fr.ts';
import {
  windowInstructions,
  windowRequest,
  windowWords,
  wordingVersion,
} from './ask-instructions.fr.ts';
import { cutWindows, type MinutesWindow, windowCharacters } from './ask-windows.ts';
import { clockOf } from './compose-runs.fr.ts';
import type { Minutes, Speech, Transcript } from './minutes.ts';

/** One question of minutes to a model, ready for the spine. */
export type WindowAsk = {
  readonly key: string;
  readonly text: string;
  readonly material: string;
  readonly recipe: Recipe;
};

const maxTokens = 2_500;
/** Names of a long list are cut: a model reads those of an assembly. */
const mostNames = 150;

/** The questions that a transcript makes, in its order: one a window, each the same for the same document and wording. */
export function askWindows(
  documentId: string,
  transcript: Transcript,
  minutes: Minutes,
): readonly WindowAsk[] {
  return cutWindows(transcript, minutes.topics).map((stretch) => ({
    key: `minutes-${wordingVersion}:${documentId}:${minutes.kind}:${stretch.from}-${stretch.to}`,
    text: windowRequest,
    material: shownSpeeches(transcript, stretch).map(lineOf).join('\n'),
    recipe: windowRecipe(transcript, minutes, stretch),
  }));
}

const shownSpeeches = (
  { speeches }: Transcript,
  { from, to, before }: MinutesWindow,
): readonly Speech[] => speeches.slice(from - before, to);

/** `[12] 00:31:02 Mme Durand : …`; what gives orders to a machine is left out of the speech that holds it. */
function lineOf({ index, from, speaker, text }: Speech): string {
  const when = from === null ? '' : ` ${clockOf(from)}`;
  const who = speaker === null ? '' : ` ${speaker}`;
  return `[${index}]${when}${who} : ${withoutOrders(text).replace(/\s+/gu, ' ').trim()}`;
}

function windowRecipe(transcript: Transcript, minutes: Minutes, window: MinutesWindow): Recipe {
  const shown = shownSpeeches(transcript, window);
  return writingRecipe({
    use: 'minutes',
    // Numbers, times and names stand before each speech.
    longest: windowCharacters * 2,
    retrieve: () => null,
    compose: (grounds, mask, nonce) => compose(minutes, grounds, mask, nonce),
    check: () => checkAnswer(shown, minutes),
    withoutModel: () => ({ text: '', citations: [] }),
  });
}

function compose(
  { meeting, attendance }: Minutes,
  { material, snapshot }: Grounds,
  mask: (text: string) => string,
  nonce: string,
): Composed {
  const data = (text: string): string => mask(neutraliseDocument(text, nonce));
  const names = attendance.slice(0, mostNames).map(({ name }) => name);
  const listed = (words: readonly string[]): string =>
    words.length === 0 ? windowWords.none : data(words.join(' ; '));
  return {
    messages: [
      {
        role: 'system',
        content: windowInstructions(snapshot.policy.organisation.name, nonce),
      },
      {
        role: 'user',
        content: [
          `<<<${nonce}>>>`,
          `${windowWords.names} ${listed(names)}`,
          `${windowWords.agenda} ${listed(meeting.agenda)}`,
          windowWords.speeches,
          data(material),
          `<<</${nonce}>>>`,
        ].join('\n'),
      },
    ],
    maxTokens,
    temperature: 0.1,
  };
}

/** Lines come out once each is whole and compared with the speeches that it cites; what fails is never shown. */
function checkAnswer(shown: readonly Speech[], { attendance }: Minutes): AnswerCheck {
  const proof = windowProof(shown, attendance);
  let held = '';
  let cutSentences = 0;
  const take = (text: string): string =>
    readAnswerLines(text)
      .flatMap((line) => {
        const kept = checkLine(line, proof);
        if (kept === null) cutSentences += 1;
        return kept === null ? [] : [`${writeAnswerLine(kept)}\n`];
      })
      .join('');
  return {
    push: (text) => {
      held += text;
      const end = held.lastIndexOf('\n') + 1;
      const whole = held.slice(0, end);
      held = held.slice(end);
      return take(whole);
    },
    end: ({ complete }) => (complete ? take(held) : ''),
    result: () => ({ citations: [], cutSentences, declined: false }),
  };
}
