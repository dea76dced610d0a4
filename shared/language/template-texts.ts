import type { Catalogue, Language } from './language.ts';

/** What is wrong in a template that came from outside, said to the person who brought it. */
const fr = {
  'not-an-object': 'Un objet est attendu ici.',
  'not-a-list': 'Une liste est attendue ici.',
  'not-a-text': 'Un texte est attendu ici.',
  'not-yes-or-no': 'Une valeur vraie ou fausse est attendue ici.',
  missing: 'Cet élément manque.',
  'unknown-key': 'Cet élément n’est pas connu : retirez-le ou corrigez son nom.',
  'unknown-value': 'Cette valeur n’est pas connue.',
  'too-long': 'Ce texte est trop long.',
  'too-many': 'Cette liste est trop longue.',
  empty: 'Ce texte est vide.',
  'bad-id':
    'Un identifiant s’écrit en lettres sans accent et en chiffres, et commence par une lettre.',
  'fact-twice': 'Cet élément à renseigner est déclaré deux fois.',
  'unknown-fact': 'Cet élément à renseigner n’est pas déclaré dans le modèle.',
  'unknown-form': 'Cette forme n’existe pas pour cet élément.',
  'unknown-word': 'Ce mot de la collectivité n’est pas connu.',
  'not-a-list-fact': 'Seul un élément de type liste peut être répété.',
  'item-without-list': '« {{item}} » n’a de sens que dans un bloc répété.',
  'gap-unread': 'Cette accolade n’ouvre aucun élément connu : écrivez « {{nom}} ».',
  'needed-fact-unused':
    'Cet élément obligatoire n’apparaît dans aucun bloc toujours présent : il ne serait jamais demandé.',
  'not-writable': 'Une IA ne peut pas écrire ce bloc : retirez « write ».',
  'no-choices': 'Un choix propose au moins deux valeurs.',
};

const en = {
  'not-an-object': 'An object is expected here.',
  'not-a-list': 'A list is expected here.',
  'not-a-text': 'A text is expected here.',
  'not-yes-or-no': 'A true or false value is expected here.',
  missing: 'This item is missing.',
  'unknown-key': 'This item is not known: remove it or correct its name.',
  'unknown-value': 'This value is not known.',
  'too-long': 'This text is too long.',
  'too-many': 'This list is too long.',
  empty: 'This text is empty.',
  'bad-id': 'An id is written in letters without accents and digits, and begins with a letter.',
  'fact-twice': 'This fact is declared twice.',
  'unknown-fact': 'This fact is not declared in the template.',
  'unknown-form': 'This form does not exist for this fact.',
  'unknown-word': 'This word of the organisation is not known.',
  'not-a-list-fact': 'Only a fact of type list can be repeated.',
  'item-without-list': '“{{item}}” only makes sense in a repeated block.',
  'gap-unread': 'This brace opens no known item: write “{{name}}”.',
  'needed-fact-unused':
    'This required fact stands in no block that is always there: it would never be asked.',
  'not-writable': 'An AI may not write this block: remove “write”.',
  'no-choices': 'A choice offers two values at least.',
} satisfies typeof fr;

export type TemplateProblem = keyof typeof fr;

const templateTexts: Catalogue<typeof fr> = { fr, en };

const isProblem = (problem: string): problem is TemplateProblem => Object.hasOwn(fr, problem);

/** One sentence on what is wrong; of a problem that is not known, its own name. */
export function tellTemplateProblem(problem: string, language: Language): string {
  return isProblem(problem) ? templateTexts[language][problem] : problem;
}
