import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { Proposal } from '#shared/wire/draft-exchange.ts';
import { type AdaptiveCard, adaptiveCard } from '../outgoing.ts';
import { executeButton, fact, heading } from '../tickets/card-parts.ts';
import { writingVerbs } from './read-writing-press.ts';
import { isShort } from './run-writing.ts';

type Offered = { readonly language: Language; readonly offer: string | null };

/** The buttons of a text: what a model made can be asked otherwise; anything opens in Word. */
export function draftButtons(
  proposal: Proposal,
  { endpoint }: Outcome,
  { language, offer }: Offered,
): AdaptiveCard {
  const texts = chatWritingTexts[language];
  const draft = proposal.draftId;
  const again =
    endpoint === null || !isShort(proposal)
      ? []
      : [
          executeButton(texts.shorter, { verb: writingVerbs.shorter, draft }),
          executeButton(texts.formal, { verb: writingVerbs.formal, draft }),
        ];
  const actions = [
    ...again,
    executeButton(texts.openInWord, { verb: writingVerbs.open, draft }),
    ...questionButton(offer, language),
  ];
  return adaptiveCard(texts.buttons, [{ type: 'ActionSet', actions }]);
}

/** The way back for a question that was taken for something else. */
export function questionButton(offer: string | null, language: Language): readonly unknown[] {
  if (offer === null) return [];
  const data = { verb: writingVerbs.asQuestion, offer };
  return [executeButton(chatWritingTexts[language].asQuestion, data)];
}

/** The link to the file, which serves once. */
export function linkCard(title: string, url: string, language: Language): AdaptiveCard {
  const texts = chatWritingTexts[language];
  const name = texts.linkTitle(title);
  const open = { type: 'Action.OpenUrl', title: texts.linkOpen, url };
  return adaptiveCard(name, [heading(name), fact(texts.linkLead)], [open]);
}
