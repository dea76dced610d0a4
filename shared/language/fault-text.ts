import type { FaultCode, FaultDetails } from '../fault.ts';

/** What happened, then what to do next. */
type FaultText = { readonly what: string; readonly next: string };

export type FaultTexts = Readonly<Record<FaultCode, (details: FaultDetails) => FaultText>>;
