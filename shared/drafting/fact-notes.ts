import { findMisread } from '../acts/misread-facts.fr.ts';
import type { Facts, Template } from '../acts/template.ts';
import { composeTexts } from '../language/compose-texts.ts';
import type { Language } from '../language/language.ts';
import type { WritingNote } from './writing-notes.ts';

/** The facts that can be relied on, and what the drafter is to know of the others. */
export type ReadFacts = { readonly facts: Facts; readonly notes: readonly WritingNote[] };

/** Facts that are none of their type, and those that no template asks, are told; neither reaches a model. */
export function readTold(
  told: Facts,
  template: Template,
  templates: readonly Template[],
  language: Language,
): ReadFacts {
  const texts = composeTexts[language];
  const misread = findMisread(template, told);
  const unknown = findUnknown(told, [template, ...templates]);
  const left = new Set([...misread.map(({ asked }) => asked.id), ...unknown]);
  const notes = [
    ...misread.map(({ asked: { label, type }, given }) =>
      texts.misreadNote(label, given, texts.notOfType[type]),
    ),
    ...unknown.map(texts.unknownFact),
  ];
  return {
    facts: Object.fromEntries(Object.entries(told).filter(([id]) => !left.has(id))),
    notes: notes.map((text) => ({ kind: 'fact-misread', text })),
  };
}

/** Names that no template asks: one set of facts may serve several templates. */
export function findUnknown(told: Facts, templates: readonly Template[]): readonly string[] {
  const asked = new Set(templates.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return Object.keys(told).filter((id) => !asked.has(id));
}
