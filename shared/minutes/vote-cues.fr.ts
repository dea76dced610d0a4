/** What a sentence tells of a vote; ranks are places in its words, -1 = it does not. */
export type VoteCues = {
  /** The question is put: who is against, who abstains. */
  readonly asks: readonly Side[];
  /** The vote is announced, nothing is asked yet. */
  readonly opens: boolean;
  readonly outcome: 'adopted' | 'rejected' | null;
  /** The outcome could be read alone: it is in the present, of this assembly, of a whole text. */
  readonly isPlain: boolean;
  readonly said: 'unanimity' | 'majority' | null;
  /** Somebody is elected: the outcome of a ballot that is under way. */
  readonly elects: boolean;
  /** « la voix du président est prépondérante » */
  readonly casting: boolean;
  /** Nobody answers the question: « il n’y en a pas ». */
  readonly none: boolean;
  readonly thanks: boolean;
  readonly secret: boolean | null;
  readonly amendment: boolean;
  readonly amended: boolean;
};

export type Side = 'for' | 'against' | 'abstention';

const adverbs =
  '(?:donc |ainsi |bien |alors |par consequent |a nouveau |egalement |aussi |bel et bien )*';
const passed =
  '(?:adopt(?:e|ee|es|ees|er|ez|ait)|approuv(?:e|ee|es|ees|er|ez|ait)|vot(?:e|ee|es|ees)|valide(?:e|s|es)?)';
const refused = '(?:rejete(?:e|s|es)?|repousse(?:e|s|es)?|refuse(?:e|s|es)?)';
const someone = '(?:conseil|assemblee|comite|instance)';

const adoptedPattern = new RegExp(` (?:est|sont|et|es) ${adverbs}${passed} `);
const fronted = new RegExp(
  `^ (?:(?:donc|c est|il est|elle est|oui|parfait|bien|tres bien|alors|et|ok|voila) )*(?:${passed}) `,
);
const performs = new RegExp(
  ` (?:le|l|notre) ${someone}(?: \\w+){0,4} (?:adopte|approuve|decide|autorise|valide|vote|emet un avis favorable)(?= )`,
);
const electedPattern =
  / (?:est|sont) (?:donc |ainsi |bien |declaree?s? |proclamee?s? )*(?:elue?s?|designee?s?|nommee?s?)(?= )(?! depuis)| (?:est|sont) (?:donc )?(?:proclamee?s?|declaree?s?) elue?s? /;
const proclaimed = / (?:proclamee?s?|declaree?s?) elue?s? /;
const rejectedPattern = new RegExp(
  ` (?:est|sont) ${adverbs}${refused} | n (?:est|sont) (?:donc |par consequent )*pas (?:adopte|approuve)e?s? |^ (?:donc )?${refused} `,
);
/** Without a question before it, what is refused must be the text itself. */
const refusedText =
  / (?:rapports?|deliberations?|motions?|voeux?|amendements?|propositions?|resolutions?|budget|projets?|demandes?|dossiers?|conventions?|elle|il)(?: \w+){0,6}? (?:est|n est) (?:donc |ainsi |bien |par consequent )*(?:pas )?(?:rejete|repousse|adopte|approuve)/;
const favourable = / avis (?:est )?favorable/;
const unfavourable = / avis (?:est )?(?:defavorable|negatif)/;

const question =
  / (?:(?<! c )est ce qu(?:e|il|el| il| l)? ?(?:y a|y en a|n y a)|y a t il|y aurait il|y en a t il|qu il y a|il y a|y a|avez vous|vous avez|avons nous|je vois|quels? sont|quelles sont)(?: \w+){0,7}? (?=opposition|abstention|votes? contre|voix contre|avis contraire|s absti?en|contre |vote contre|votent contre|qui (?:est|sont|vote|votent|s) )/;
const who =
  /(?:^| (?:alors|donc|et|bien|voix|vote|non|maintenant|y en a|y en a pas|gens|personnes|en a t il|collegues|messieurs|mesdames)) qui (?:est|sont|vote|votent|voterait|voudrait voter|souhaite voter|va voter|s abstien\w*|s oppose\w*|est d avis)(?= )/;
const sides: readonly (readonly [Side, RegExp])[] = [
  [
    'against',
    / defavorables? | oppos(?:ition|itions|ants?|e|ent|es)? | contre | contres | avis contraires? /,
  ],
  ['abstention', / abstentions? | s abstien\w* | abstenir | abstiennent /],
  ['for', / (?:qui (?:est|sont|vote|votent)|votes?|voix|des) (?:\w+ )?(?:pour|favorables?) /],
];

const opening =
  / (?:(?:je|nous|on) (?:vais |allons |va )?(?:mets?|mettre|mettons|sou?mets?|soumettons|soumettre|sommet)(?: \w+){0,9} (?:aux voix|au vote|a votre (?:vote|approbation|accord)|a vos suffrages|a l approbation)|(?:on|nous) (?:va |allons |peut |pouvons |vais )?(?:passe|passer|passons|procede|proceder|procedons)(?: \w+){0,3} au (?:vote|scrutin)|(?:on|nous) (?:vote|votons) (?=maintenant|donc|sur|la|le|ce|cette|l)|passons au vote|est mise? aux voix|je vous (?:propose|demande|invite)(?: \w+){0,2} (?:de|a) (?:voter|passer au vote|vous prononcer|deliberer|l adopter|approuver)|le vote (?:est ouvert|a lieu|se fait)|je fais voter|au vote$)/;

const nobody =
  / (?:il n y en a (?:pas|plus|aucune?|point)|y en a pas|il n y a (?:pas|aucune?|ni)(?= )|je n en vois (?:pas|aucune?)|je ne vois (?:pas|personne|aucune?)|personne|aucune?|pas d (?:opposition|abstention|avis contraire|objection)\w*|pas de (?:votes?|voix) contre|ni opposition|ni abstention|sans opposition|pas d autres?) |^ (?:non|pas|neant) | non $/;
const thanked = / (?:merci|je vous remercie|parfait|tres bien)(?= )/;

const past =
  / (?:avait|avaient|a|ont|ayant|eut|fut|furent|etait|etaient|serait|sera|seront|soit|soient|aurait|avons|avez|ai) (?:\w+ ){0,3}?(?:ete |deja )*(?:adopt|approuv|vot|rejet|repouss|valid|refus)/;
const hypothetical =
  / (?:si|quand|lorsque?|une fois que|des que|apres que?|a condition que?|sous reserve que?|qui|que|comment|pourquoi) (?:\w+ ){0,5}(?:est|sont) (?:\w+ )?(?:adopt|approuv|rejet|vot|valid)/;
const otherBody =
  / (?:commissions?|bureau|comite technique|cdm|cde|cden|ctp|jury|groupe de travail|conseil d administration|cap|senat|parlement|deputes|assemblee nationale|gouvernement|loi) /;

const secretPattern =
  / (?:bulletins? secrets?|scrutins? secrets?|votes? secrets?|a l isoloir|depouillements?|bulletins (?:blancs?|nuls?)) /;
/** What the law asks for a secret ballot (CGCT L2121-21). */
const thirdAsks =
  / (?:tiers|majorite) des (?:\w+ ){1,3}(?:demandent?|reclament?|sollicitent?|souhaitent?) /;
const openBallot =
  / (?:main levee|vote a main|scrutin public|(?:pas|personne|sans|ne|non|souhaite\w*|demande\w*|si)(?: \w+){0,8} (?:bulletins?|scrutins?|votes?) secrets?) /;
const amendmentPattern = / (?:sous )?amendements? /;
const amendedPattern =
  / (?:tel(?:le)?s? qu(?: il| elle)?(?: \w+){0,3} amende|ainsi (?:amende|modifie)|(?:est|sont)? ?(?:amende|modifie)e?s? (?:est|sont)|dans sa (?:version|redaction) (?:amendee|modifiee|corrigee)|avec (?:cet amendement|cette modification|cette correction|la modification|l amendement)|sous reserve de cette modification|compte tenu de (?:la modification|l amendement|cette correction))/;

/** Reads one sentence (`plain` of an utterance). `opinions`: an avis is what the body gives, as a CST does. */
export function readVoteCues(plain: string, isQuestion: boolean, opinions: boolean): VoteCues {
  const words = plain.trim().split(' ').length;
  const asked = asksFor(plain, isQuestion, words);
  const outcome = asked.length > 0 && isQuestion ? null : outcomeOf(plain, words, opinions);
  return {
    asks: asked,
    opens: opening.test(plain),
    outcome,
    isPlain: outcome !== null && isOfText(plain, outcome, opinions),
    said: saidOf(plain),
    elects: electedPattern.test(plain),
    casting:
      / voix (?:\w+ ){0,4}(?:est |etant )?(?:preponderante|comptant double|compte double)/.test(
        plain,
      ),
    none: nobody.test(plain),
    thanks: thanked.test(plain),
    secret: secretIn(plain),
    amendment: amendmentPattern.test(plain),
    amended: amendedPattern.test(plain),
  };
}

function secretIn(plain: string): boolean | null {
  const isSecret = secretPattern.test(plain);
  if (isSecret && thirdAsks.test(plain)) return true;
  if (openBallot.test(plain)) return false;
  return isSecret ? true : null;
}

/** In the present, of this body, and, when nothing is asked, of a text: « ils sont refusés » is about somebody. */
function isOfText(plain: string, outcome: 'adopted' | 'rejected', opinions: boolean): boolean {
  if (outcome === 'rejected' && !opinions && !refusedText.test(plain)) return false;
  return !past.test(plain) && !hypothetical.test(plain) && !isOfOthers(plain, opinions);
}

/** The sides that a sentence asks for. A short question (« des oppositions ? ») asks too. */
function asksFor(plain: string, isQuestion: boolean, words: number): readonly Side[] {
  const isPut =
    (isQuestion && words <= 7) ||
    (question.test(plain) && (isQuestion || words <= 25)) ||
    (who.test(plain) && (isQuestion || words <= (plain.startsWith(' qui s abstient ') ? 14 : 6)));
  if (!isPut) return [];
  return sides.filter(([, pattern]) => pattern.test(plain)).map(([side]) => side);
}

function outcomeOf(plain: string, words: number, opinions: boolean): VoteCues['outcome'] {
  if (rejectedPattern.test(plain)) return 'rejected';
  if (opinions && unfavourable.test(plain)) return 'rejected';
  if (opinions && favourable.test(plain)) return 'adopted';
  if (adoptedPattern.test(plain) || performs.test(plain) || proclaimed.test(plain))
    return 'adopted';
  return words <= 12 && fronted.test(plain) ? 'adopted' : null;
}

/** A result of a commission or of Parliament is told, not taken here. */
function isOfOthers(plain: string, opinions: boolean): boolean {
  return otherBody.test(plain) || (!opinions && / avis (?:favorable|defavorable) /.test(plain));
}

function saidOf(plain: string): VoteCues['said'] {
  if (/ unanim(?:ite|e|ement) /.test(plain)) return 'unanimity';
  return / (?:a la|la) majorite(?! (?:municipale|departementale|et|de gauche|de droite|presidentielle))/.test(
    plain,
  )
    ? 'majority'
    : null;
}
