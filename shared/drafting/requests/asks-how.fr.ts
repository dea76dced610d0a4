/** Whom a service answers: what no internal rule says, and what the templates of letters are for. */
const audience =
  'usagere?s?|administree?s?|habitante?s?|riveraine?s?|citoyen(?:ne)?s?|parents?|familles?|associations?|entreprises?|fournisseurs?|elue?s?|prefet|prefecture|plaintes?|reclamations?|recours|courriers?|mails?|courriels?|lettres?|messages?|avis';
const how = new RegExp(
  `^(?:bonjour[ ,]+)?(?:comment|de quelle (?:facon|maniere)|que) (?:est-ce que je (?:dois|peux) |dois-je |puis-je |faut-il |faire pour |bien )*(?:repondre|ecrire|s'adresser|annoncer|m'adresser)(?: [a-z']+){0,4}? (?:a |au |aux |d'|de )?(?:un |une |des |la |le |les |l'|cette |ce |cet )?(?:${audience})(?![a-z])`,
  'u',
);

/** Whether a question asks how to answer somebody in writing; `plain` as `plainRequest` gives it. */
export const asksHowToWrite = (plain: string): boolean => how.test(plain);
