import type { Language } from '#shared/language/language.ts';
import { whereTexts } from '#shared/language/where-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import { type ToldLeg, type ToldWhere, tellWhere } from '#shared/residency/tell-where.ts';
import type { Voice } from './converse.ts';
import { type AdaptiveCard, adaptiveCard, cardMessage, paragraph } from './outgoing.ts';
import { languageOf, type Room } from './room.ts';
import { sanitiseMarkdown } from './sanitise-markdown.ts';

/** Shows where the question of an answer went; `answerId` null = the last one of the conversation. */
export async function showWhere(
  who: { readonly person: Person; readonly conversationId: string },
  answerId: string | null,
  voice: Voice,
  room: Room,
): Promise<void> {
  const found = await room.desk.where(who.person, 'teams', who.conversationId, answerId);
  const language = languageOf(room);
  await voice.send(cardMessage(whereCard(tellWhere(found, language), language)));
}

/** Texts one under the other and no table: what a phone, a screen reader and card 1.2 all show. */
function whereCard(told: ToldWhere, language: Language): AdaptiveCard {
  const { title, lead, legs, legend } = told;
  const { fact } = whereTexts[language];
  const words = legs.map((leg) => fact(leg.title, `${leg.kindTold}, ${leg.place}`));
  return adaptiveCard(sanitiseMarkdown([title, ...words].join('\n')), [
    paragraph(title, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
    ...lead.map((line) => paragraph(sanitiseMarkdown(line), { spacing: 'Small' })),
    ...legs.map((leg) => legItem(leg, language)),
    ...legend.map((line, place) =>
      paragraph(line, { size: 'Small', isSubtle: true, separator: place === 0 }),
    ),
  ]);
}

function legItem(leg: ToldLeg, language: Language): unknown {
  const { fact } = whereTexts[language];
  return {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      paragraph(sanitiseMarkdown(leg.title), { weight: 'Bolder' }),
      paragraph(sanitiseMarkdown(`${leg.kindTold} · ${leg.place}`), { spacing: 'None' }),
      ...leg.facts.map(({ label, value }, place) =>
        plainText(fact(label, value), place === 0 ? 'Small' : 'None'),
      ),
    ],
  };
}

/** Words of the policy and of endpoints: shown as they are, whatever signs of Markdown they hold. */
const plainText = (text: string, spacing: 'Small' | 'None'): unknown => ({
  type: 'RichTextBlock',
  spacing,
  inlines: [{ type: 'TextRun', text, size: 'Small', isSubtle: true }],
});
