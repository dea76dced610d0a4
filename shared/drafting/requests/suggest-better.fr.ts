import { plainRequest } from './plain-request.ts';
import type { WritingRequest } from './read-request.ts';

/** What a request leaves unsaid; one at most is told, the most useful first. */
export type Missing = 'what-about' | 'to-whom' | 'which-figures';

const fewWords = 7;
const purpose =
  /(?<![a-z])(?:pour|afin|qui|que|au sujet|concernant|sur|a propos|dire|annonc|inform|demand|invit|relanc|refus|accept|remerci|felicit|convoqu|rappel|confirm|excus)/u;
const addressee =
  /(?<![a-z])(?:a|au|aux|pour (?:le|la|les|l'|un|une|mon|ma|mes|nos|notre)|equipe|collegue|usager|agents?|parents?|habitant|riverain|elus?|maire|prefet|president|directeur|dgs|drh|associations?|fournisseur|entreprise|madame|monsieur|mme|m\.)(?![a-z])/u;
const needsFigures =
  /deliberation|subvention|facture|convocation|reunion|fermeture|travaux|marche/u;

/** What one thing would make a draft better; null for a request that says enough. */
export function suggestBetter({ move, instruction, material }: WritingRequest): Missing | null {
  if (move !== 'draft' || material !== null) return null;
  const plain = plainRequest(instruction);
  const words = plain.split(' ').length;
  if (words <= fewWords && !purpose.test(plain)) return 'what-about';
  if (!addressee.test(plain) && /mail|courriel|lettre|courrier|message/u.test(plain))
    return 'to-whom';
  if (needsFigures.test(plain) && !/\d/u.test(plain)) return 'which-figures';
  return null;
}
