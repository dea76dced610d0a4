import { describe, expect, test } from '@jest/globals';
import { templates } from '#shared/acts/templates/list-templates.ts';
import { replyFromLetter } from '#shared/drafting/reply-from-letter.ts';
import { answerModels } from '#shared/letters/answer-models.ts';
import { letterNatures } from '#shared/letters/letter-nature.ts';
import { readLetter } from '#shared/letters/read-letter.ts';
import { readOn } from './measure-letters.ts';

const read = (text: string): ReturnType<typeof readLetter> => readLetter(text, { today: readOn });

describe('a room or tables are asked for', () => {
  test.each([
    'Objet : Demande de salle pour une fête de quartier\n\nBonjour,\n\nNotre association organise une fête de quartier le samedi 19 décembre 2026. Pouvez-vous nous prêter la salle des fêtes et 30 tables ? Faut-il une autorisation pour vendre des boissons ?',
    'Madame la Maire,\n\nNotre club de danse prépare son spectacle de fin d’année. Nous souhaiterions réserver le gymnase le 12 décembre 2026 de 14 h à 18 h.',
    'Objet : prêt de matériel\n\nMonsieur le Maire,\n\nPour notre loto annuel, nous aurions besoin de vingt tables et de quatre-vingts chaises.',
    'Bonjour,\n\nSerait-il possible de mettre à notre disposition la salle polyvalente pour un concert de notre chorale, le 16 janvier 2027 ?',
  ])('it is no event on the road: %s', (text) => {
    const { nature, deadlines } = read(text);
    expect(nature).toBe('mise-a-disposition');
    expect(deadlines.map(({ source }) => source?.article)).not.toContain('L. 211-2');
  });

  test.each([
    'Madame,\n\nNous déclarons organiser un vide-grenier sur la place du Marché le 13 juin 2027, avec 60 exposants.',
    'Objet : défilé de carnaval\n\nMonsieur le Maire,\n\nNous demandons l’autorisation d’organiser un défilé dans les rues du bourg le 7 mars 2027.',
    'Objet : course cycliste\n\nMadame la Maire,\n\nNotre club organise une course cycliste sur la voie publique le 2 mai 2027 et sollicite votre accord.',
  ])('an event in the street stays one: %s', (text) => {
    expect(read(text).nature).toBe('manifestation');
  });
});

const decides = /accord|refus|rejet|accueil|inscription|retraite|mise-a-disposition|rendez-vous/u;

test('whatever the letter, the model that a reply begins with decides nothing', () => {
  const words = ['', 'temps partiel', 'cumul d’activités', 'formation', 'retraite'];
  for (const nature of letterNatures) {
    for (const text of words) expect(answerModels(nature, text)[0]).not.toMatch(decides);
    const answers = answerModels(nature, '');
    const start = replyFromLetter({ ...read('Bonjour'), answers }, templates);
    expect([nature, start.templateId]).toEqual([nature, answers[0]]);
  }
});

test('where the neutral models are taken away, none is chosen rather than one that decides', () => {
  const left = templates.filter(({ id }) => decides.test(id));
  for (const nature of letterNatures) {
    const answers = answerModels(nature, '');
    expect(replyFromLetter({ ...read('Bonjour'), answers }, left).templateId).toBeNull();
  }
});
