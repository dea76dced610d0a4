import { gapsOf, type ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { type AdaptiveCard, adaptiveCard, paragraph } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import { executeButton, fact, heading, wordsOf } from '../tickets/card-parts.ts';
import { gapField, writingVerbs } from './read-writing-press.ts';
import { showGaps } from './show-gaps.ts';

/** Requests on one card: a list is searched, never dumped. */
const shown = 6;

/** The ready requests that fit these words, the nearest first, with a field to search others. */
export function readyListCard(
  requests: readonly ReadyRequest[],
  words: string,
  language: Language,
): AdaptiveCard {
  const texts = chatWritingTexts[language];
  const some = requests.slice(0, shown);
  const count =
    requests.length === 0 ? texts.readyNone : texts.readyFound(some.length, requests.length);
  return adaptiveCard([texts.readyTitle, ...some.map(({ title }) => title)].join('\n'), [
    heading(texts.readyTitle),
    paragraph(texts.readyLead),
    {
      ...{ type: 'Input.Text', id: 'words', label: texts.readySearch, maxLength: 200 },
      ...{ placeholder: texts.readySearchHint, value: words },
    },
    {
      type: 'ActionSet',
      actions: [executeButton(texts.readyFind, { verb: writingVerbs.list })],
    },
    fact(count),
    ...some.map((request) => rowOf(request, language)),
  ]);
}

function rowOf({ id, title, metier, from }: ReadyRequest, language: Language): unknown {
  const texts = chatWritingTexts[language];
  const where = [texts.metiers[metier], ...(from === 'organisation' ? [texts.ownReady] : [])];
  const take = executeButton(texts.readyTake, { verb: writingVerbs.take, id }, { tooltip: title });
  return {
    type: 'ColumnSet',
    separator: true,
    columns: [
      {
        ...{ type: 'Column', width: 'stretch', verticalContentAlignment: 'Center' },
        items: [wordsOf(title), fact(where.join(' · '))],
      },
      { type: 'Column', width: 'auto', items: [{ type: 'ActionSet', actions: [take] }] },
    ],
  };
}

/** Requests offered at first contact, and the way to all of them. */
const firstShown = 3;

/** A few ready requests as buttons, then the one that shows all; none where nothing is written. */
export async function readyButtons(room: Room): Promise<readonly unknown[]> {
  if (room.writing === undefined) return [];
  const some = (await room.writing.drafting.ready.list('')).slice(0, firstShown);
  const { readyAll } = chatWritingTexts[languageOf(room)];
  return [
    ...some.map(({ id, title }) => below(title, { verb: writingVerbs.take, id })),
    below(readyAll, { verb: writingVerbs.list, words: '' }),
  ];
}

/** A button whose answer comes below: the card that it stands on must stay. */
export const below = (title: string, data: Readonly<Record<string, string>>): unknown => ({
  ...{ type: 'Action.Submit', title, data },
});

/** One request with a field for each of its gaps; none must be filled in. */
export function readyFormCard(request: ReadyRequest, language: Language): AdaptiveCard {
  const texts = chatWritingTexts[language];
  const gaps = gapsOf(request.text);
  return adaptiveCard(
    request.title,
    [
      heading(request.title),
      wordsOf(showGaps(request.text)),
      ...gaps.map((gap, at) => ({
        ...{ type: 'Input.Text', id: gapField(at), label: capital(gap), maxLength: 20_000 },
        isMultiline: /texte|notes|points|motifs|programme/u.test(gap),
      })),
      ...(gaps.length === 0 ? [] : [fact(texts.readyOptional)]),
    ],
    [
      executeButton(texts.readyFill, { verb: writingVerbs.fill, id: request.id }),
      executeButton(
        texts.readyBack,
        { verb: writingVerbs.list, words: '' },
        { associatedInputs: 'none' },
      ),
    ],
  );
}

/** What the form becomes once it was sent. */
export function readyTakenCard(text: string, language: Language): AdaptiveCard {
  const line = chatWritingTexts[language].readyAsked(text);
  return adaptiveCard(line, [wordsOf(line, {}, 2_000)]);
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
