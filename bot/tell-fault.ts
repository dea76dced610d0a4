import { Fault, type FaultCode } from '#shared/fault.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import type { Language } from '#shared/language/language.ts';

export type ToldFault = {
  readonly code: FaultCode;
  readonly message: string;
  readonly nextAction: string;
};

/** A fault in words. Anything that is not a `Fault` is a programming error: only its code is told. */
export function tellFault(error: unknown, language: Language): ToldFault {
  const fault = error instanceof Fault ? error : new Fault('internal');
  const { what, next } = faultTexts[language][fault.code](fault.details);
  return { code: fault.code, message: what, nextAction: next };
}
