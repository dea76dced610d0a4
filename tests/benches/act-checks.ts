import { checkAct } from '#shared/acts/checks/check-act.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { readShipped } from '../../bot/references/read-shipped.ts';
import { checkSettings, community, documentOf } from '../builders/act-texts.ts';

/**
 * Milliseconds that reading and checking an act take, at 30 pages of 450 words and at twice that, with the shipped base of
 * references and the search for personal data: the first time in a process, then the median and the worst of fifty.
 * `node tests/benches/act-checks.ts`
 */
const wordsOfPage = 450;
const base = await readShipped();

/** The body of a real délibération between the same head and foot: prose with dates, amounts, names and references. */
function actOf(pages: number): string {
  const prose = [
    'Le conseil communautaire a engagé en 2024 la réalisation de la voie verte, dont le coût est estimé à 1 240 000 € hors taxes.',
    'Les travaux commenceront le 14 septembre 2026 et dureront dix-huit mois ; M. Bruno CARON en suivra le déroulement avec les communes.',
    'En application de l’article L. 221-2 du code des relations entre le public et l’administration, la présente décision est publiée.',
    'Les crédits sont inscrits au chapitre 23, opération 118, du budget principal, et le plan de financement est joint en annexe.',
    'La commission d’appel d’offres s’est réunie le 9 mars 2026 ; elle a retenu l’offre économiquement la plus avantageuse, conformément au règlement de la consultation.',
  ];
  const words = prose.join(' ').split(' ').length;
  const times = Math.ceil((pages * wordsOfPage) / words);
  // No paragraph stands twice: what is remembered of one text serves no other.
  const body = Array.from({ length: times }, (_, at) => {
    const [cost = '', ...others] = prose;
    return `Opération ${at + 1}. ${cost} ${others.slice(0, 2).join(' ')}\nPoint ${at + 1}. ${others.slice(2).join(' ')}`;
  });
  return community.replace('Vu le code', `${body.join('\n')}\nVu le code`);
}

function measure(pages: number) {
  const document = documentOf(actOf(pages));
  const run = (): number => {
    const start = performance.now();
    checkAct(readAct(document), { ...checkSettings, organisation: 'epci', base });
    return performance.now() - start;
  };
  const first = run();
  const times = Array.from({ length: 50 }, run).sort((left, right) => left - right);
  const rounded = (value = 0): number => Math.round(value * 10) / 10;
  return {
    pages,
    paragraphs: document.paragraphs.length,
    firstMs: rounded(first),
    p50Ms: rounded(times[25]),
    worstMs: rounded(times.at(-1)),
  };
}

console.log(JSON.stringify([measure(30), measure(60), measure(120)], null, 2));
