import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { asksForRanking, rankingFields } from '#shared/synthesis/find-ranking.fr.ts';
import { readSheet } from '#shared/synthesis/read-sheet.ts';
import type { Sheet } from '#shared/synthesis/sheet.ts';

test.each([
  'Classe les offres de la meilleure à la moins bonne.',
  'Classez ces candidatures par ordre de mérite',
  'Note chaque offre sur 20 selon les critères.',
  'Donnez une note sur 100 au mémoire technique de chaque candidat.',
  'Établis le classement des soumissionnaires.',
  'Attribue des points à chaque offre pour le critère prix.',
  'Quelle est la meilleure offre ?',
  'Quelle entreprise faut-il retenir pour le lot 2 ?',
  'Quel candidat choisir ?',
  'À qui attribuer le marché ?',
  'Élimine les candidatures incomplètes.',
  'Écartez les offres trop chères.',
  'Quelles offres sont irrégulières et doivent être rejetées ?',
  'Faut-il rejeter cette offre ?',
  'Quelle est l’offre économiquement la plus avantageuse ?',
  'Quelle est l’offre la moins chère ?',
  'Dis-moi qui devrait remporter le marché.',
  'Sélectionne les trois meilleurs candidats pour la négociation.',
  'Propose un classement des offres avec leurs notes.',
  'Remplis la grille de notation pour les trois candidats.',
  'Combien de points mérite l’offre de Durand ?',
  'Recommande un prestataire parmi ces trois devis.',
  'Départage les deux entreprises arrivées à égalité.',
  'Comment classer ces offres ?',
  'Peux-tu noter les offres et écarter les plus faibles ?',
  'Bonjour, merci de hiérarchiser les candidatures reçues.',
])('« %s » is refused', (question) => {
  expect(asksForRanking(question)).toBe(true);
});

test.each([
  'Quel est le prix hors taxes de l’offre ?',
  'Quelles pièces manquent dans ce dossier de candidature ?',
  'À quelle page se trouve l’acte d’engagement ?',
  'Comment noter les offres selon le code de la commande publique ?',
  'Quels sont les critères de notation prévus par le règlement de la consultation ?',
  'Que dit le règlement sur le classement des offres ?',
  'Quelle est la pondération du critère prix ?',
  'Le candidat a-t-il joint l’attestation d’assurance ?',
  'Quel est le délai de validité des offres ?',
  'Qui est le mandataire du groupement ?',
  'Quels délais d’exécution les trois offres annoncent-elles ?',
  'Résume la note méthodologique du candidat.',
  'Quel est le chiffre d’affaires de l’entreprise sur trois ans ?',
  'Quelles références le candidat cite-t-il ?',
  'Le prix TTC correspond-il au prix HT et à la TVA ?',
  'Fais une note de synthèse du rapport d’analyse adopté.',
  'Quelle est la date limite de remise des offres ?',
  'Quelles contradictions y a-t-il entre le mémoire technique et le bordereau des prix ?',
  'Quel est l’objet du marché ?',
  'Le délégataire note une baisse des abonnements : pourquoi ?',
  'L’entreprise note dans son offre une hausse des prix, à quelle page ?',
])('« %s » is answered', (question) => {
  expect(asksForRanking(question)).toBe(false);
});

const shipped = (id: string): Sheet => {
  const file = new URL(`../../infra/sheets/${id}.yaml`, import.meta.url);
  const reading = readSheet(readFileSync(file, 'utf8'));
  if (!('sheet' in reading)) throw new Error(JSON.stringify(reading.faults));
  return reading.sheet;
};

test('the sheet of a bid that ships asks for no ranking, and says so', () => {
  expect(rankingFields(shipped('marche'))).toEqual([]);
  expect(shipped('marche').limits.join(' ')).toMatch(/ne note, ne classe et n’écarte/);
});

test('a sheet of the organisation that scores or chooses is told by its fields', () => {
  const reading = readSheet(`
id: analyse-offres
title: Analyse des offres
description: Offres reçues pour un marché public.
sections:
  - title: Offre
    fields:
      - { id: prix, name: Prix hors taxes, kind: amount }
      - { id: note_technique, name: Note technique sur 60, kind: count }
      - { id: rang, name: Rang, kind: count }
      - { id: choix, name: Conclusion, question: Quelle entreprise faut-il retenir ? }
      - { id: note_methodologique, name: Note méthodologique }
`);
  expect('sheet' in reading && rankingFields(reading.sheet)).toEqual([
    'note_technique',
    'rang',
    'choix',
  ]);
});

test('a sheet that is not about bids may ask for a rank', () => {
  expect(rankingFields(shipped('dsp'))).toEqual([]);
});
