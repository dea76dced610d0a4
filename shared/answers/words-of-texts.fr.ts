/**
 * Everyday words that stand in the texts for something else, and pull a search there: « payé » for « congés payés », the
 * « temps » of « combien de temps » for « temps partiel ». They are searched as the texts say what is meant.
 */
const meant: readonly (readonly [said: RegExp, called: string])[] = [
  [/(?<!\p{L})(?:pendant )?combien de temps(?! de travail)(?!\p{L})/giu, 'quelle durée'],
  [/(?<!cong[ée]s? )(?<!\p{L})pay(?:ée?s?|ees?)(?!\p{L})/giu, 'rémunéré'],
  [/(?<=(?<!\p{L})(?:suis|est|es|sont|sommes|[êe]tre|[êe]tes|on) )payes?(?!\p{L})/giu, 'rémunéré'],
];

/** A question in the words of the texts, where an everyday word would be looked for in another sense. */
export function inWordsOfTexts(question: string): string {
  return meant.reduce((text, [said, called]) => text.replace(said, called), question);
}
