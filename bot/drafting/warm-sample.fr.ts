/** A text of nobody's that has a little of everything that is looked for in a written one. */
export const warmText: string =
  'Le 3 mars 2026, M. Un AUTRE a demandé 1 200 euros au 01 02 03 04 05, selon l’article L. 2121-29 du code général des collectivités territoriales, par 12 voix pour.';

export const warmRequest: string = 'Rédige un courriel pour inviter les agents à une réunion';
