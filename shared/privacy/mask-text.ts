import { findPersonalData } from './find-personal-data.ts';
import type { PrivacyRules } from './finding.ts';
import type { Vault } from './vault.ts';

/** Token-like texts of the person's own, and lone brackets. */
const lookalike = /⟦[^⟦⟧\n]{0,40}⟧|[⟦⟧]/g;

/** The text with every datum that the rules mask replaced by its token; the vault keeps the values. */
export const maskText = (text: string, vault: Vault, rules: PrivacyRules): string => {
  const shield = (piece: string): string => piece.replace(lookalike, (own) => vault.shield(own));
  let masked = '';
  let done = 0;
  for (const finding of findPersonalData(text, (type) => rules[type] === 'mask')) {
    masked += shield(text.slice(done, finding.start)) + vault.hide(finding.type, finding.value);
    done = finding.end;
  }
  return masked + shield(text.slice(done));
};
