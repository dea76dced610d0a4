import { expect, test } from '@jest/globals';
import { withArticle } from '#shared/language/with-article.fr.ts';

test.each([
  ['Service RH', 'le service RH'],
  ['service des ressources humaines', 'le service des ressources humaines'],
  ['Pôle carrières', 'le pôle carrières'],
  ['Direction des ressources humaines', 'la direction des ressources humaines'],
  // Already said as a sentence says it, or a name of its own.
  ['la DRH', 'la DRH'],
  ['le service RH', 'le service RH'],
  ['Sophie Lambert', 'Sophie Lambert'],
  ['Services partagés', 'Services partagés'],
  ['', ''],
])('after « par », %j is said %j', (name, said) => {
  expect(withArticle(name)).toBe(said);
});
