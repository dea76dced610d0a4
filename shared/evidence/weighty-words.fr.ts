/** Words that turn a rule into a ban, a loss, a sanction or an exclusive right, in families that say the same; folded. */
export type WeightyFamily = { readonly claimed: RegExp; readonly held: RegExp };

const words = (stems: string): RegExp => new RegExp(`(?<!\\p{L})(?:${stems})`, 'u');
const family = (claimed: string, alsoHeld = ''): WeightyFamily => ({
  claimed: words(claimed),
  held: words(alsoHeld === '' ? claimed : `${claimed}|${alsoHeld}`),
});

const negated =
  "ne (?:\\p{L}+[ ']){0,4}(?:pas|plus|jamais|aucun|guere|ni|nul)|n'(?:\\p{L}+[ ']){0,4}(?:pas|plus|jamais|aucun|guere|ni)";
const denied = `${negated}|aucune?s?(?!\\p{L})|sans(?!\\p{L})|ni(?!\\p{L})|jamais|non(?!\\p{L})|nullement`;
const limited = "ne (?:\\p{L}+ ){0,5}qu[e']|n'(?:\\p{L}+ ){0,5}qu[e']";

/** What a claim may say only when a sentence of its sources says it of the same subject. */
export const weightyFamilies: readonly WeightyFamily[] = [
  family('interdi\\p{L}+|prohib\\p{L}+|defend(?:u|re)', `${negated}|impossib|exclu|incompatib`),
  family("priv(?:e|ee|es|ees|er|ation)s? d[e'u]", `${negated}|perd|perte|retir|supprim|suspen`),
  family('perd(?!u de vue)|perte', 'priv|retir|supprim|decheance|cess'),
  family('reserv(?:e|ee|es|ees)(?!\\p{L})', `${limited}|seul|uniquement|exclusi`),
  family('refus|rejet', 'oppos'),
  family('seul(?:s|e|es|ement)?(?!\\p{L})|uniquement|exclusive', `${limited}|limite|reserv|sauf`),
  family(
    "sauf(?!\\p{L})|excepte|hormis|a l'exception|a moins (?:que|d)",
    'exception|derog|toutefois|cependant|sous reserve|exclu|hors|autre(?:s)? qu|sinon|ou bien',
  ),
  family(
    'obligatoire|obligation|oblig(?:e|er|ent|ee)s?(?!\\p{L})',
    'doi(?:t|vent|s)(?!\\p{L})|devez|devra|devront|tenue?s? d|exig|impose|necessaire|impose|il faut',
  ),
  family('sanction|puni(?!t)|disciplin|blame|revo(?:que|ca)', 'sanction|penal|amende|revoc|faute'),
  family('licenci|renvoy|radi(?:e|a)', 'rupture|fin de contrat|perte'),
  family('suspend|suspens|interrompu|supprim|retir(?:e|a)', 'perd|perte|cess|interr|fin |annul'),
  family('exclu(?:s|e|t|re|sion)?(?!si)', `${negated}|sauf|hors|interdi|exception`),
  family('jamais|aucune?s?(?!\\p{L})|nul(?:le)?(?!\\p{L})', denied),
  family('sans (?!doute|solde|emploi)', denied),
  family(
    'impossib|irrecevab|invalid(?:e|er)s?(?!\\p{L})|illegal|illicite|nul',
    `${negated}|interdi|refus`,
  ),
  family('automatique|de plein droit|d.office', 'automatique|de droit|office|sans'),
  family('definitive?(?:ment)?|irrevoca|irreversib'),
  family('gratuit|illimite|toujours'),
  family(
    negated,
    `${denied}|interdi|exclu|impossib|${limited}|refus|sauf|hors|perd|cess|inferieur|maximum`,
  ),
];
