import type { ActKind } from '../../acts/act-kind.ts';
import { templates } from '../../acts/templates/list-templates.ts';
import { plainRequest } from './plain-request.ts';

/** Which model of text a request calls for. */
export type ChosenModel = { readonly kind: ActKind; readonly templateId: string };

const of = (kind: ActKind, templateId: string = kind): ChosenModel => ({ kind, templateId });

/** Read in order; the first that fits. Own letters of an agent bear no letterhead of the organisation. */
const models: readonly (readonly [RegExp, ChosenModel])[] = [
  [/deliberation/u, of('deliberation')],
  [
    /arrete[^.]{0,40}(?:circulation|stationnement|voirie)/u,
    of('arrete-reglementaire', 'arrete-circulation'),
  ],
  [/arretes? (?:individuel|de nomination|d'affectation)/u, of('arrete-individuel')],
  [/(?<![a-z])arrete(?: |$)/u, of('arrete-reglementaire')],
  [/note (?:de|explicative de) synthese/u, of('note-de-synthese')],
  [/note de service/u, of('note', 'note-de-service')],
  [/comptes?[ -]rendu/u, of('compte-rendu')],
  [/proces[ -]verbal|(?<![a-z])pv(?![a-z])/u, of('proces-verbal')],
  [/convocation (?:au|du) conseil|convocation (?:a la|de la) commission/u, of('convocation')],
  [/rapport (?:au|pour le|de presentation)/u, of('rapport')],
  [/(?<![a-z])avenant(?![a-z])/u, of('avenant')],
  [/(?<![a-z])convention(?![a-z])/u, of('convention')],
  [/offre d'emploi|appel a candidatures/u, of('offre-emploi')],
  [/certificat administratif/u, of('certificat-administratif')],
  [/elements? de langage/u, of('element-de-langage')],
  [
    /(?:ma|mon) (?:lettre|courrier|demande)|demission|motivation|disponibilite|(?:conges?|temps) (?:parental|partiel|sans solde)/u,
    of('note', 'texte-court'),
  ],
  [
    /(?<![a-z])(?:e-?)?mails?(?![a-z])|courriel|message (?:a|aux|pour)/u,
    of('courrier', 'courriel'),
  ],
  [/accuse de reception/u, of('courrier', 'courrier-accuse-reception')],
  [
    /(?:dossier|demande) incompl|pieces (?:manquantes|complementaires)|demande de pieces/u,
    of('courrier', 'courrier-demande-pieces'),
  ],
  [/(?<![a-z])(?:lettre|courrier)s?(?![a-z])/u, of('courrier', 'courrier-libre')],
  [/(?<![a-z])note(?![a-z])/u, of('note')],
];

/** Templates whose name says enough to be meant by it, the longest name first. */
const named: readonly (readonly [string, ChosenModel])[] = templates
  .map(({ id, kind, title }) => [plainRequest(title), of(kind, id)] as const)
  .filter(([title]) => title.includes(' '))
  .sort(([left], [right]) => right.length - left.length);
/** A message, or one's own letter, whatever it is about. */
const ownWords =
  /(?<![a-z])(?:(?:e-?)?mails?|courriels?|messages?|(?:ma|mon) (?:lettre|courrier))(?![a-z])/u;

/** The model that a plain instruction names; a short text where it names none. `plain` as `plainRequest` gives it. */
export function chooseModel(plain: string): ChosenModel {
  const byName = ownWords.test(plain)
    ? undefined
    : named.find(([title]) => ` ${plain} `.includes(` ${title} `));
  return byName?.[1] ?? models.find(([cue]) => cue.test(plain))?.[1] ?? of('note', 'texte-court');
}
