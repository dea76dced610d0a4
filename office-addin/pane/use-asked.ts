import { useEffect, useRef, useState } from 'react';
import type { Asked } from './asked.ts';
import type { ProposalDesk, ProposalWork } from './proposal/use-proposal.ts';

export type AskedWork = {
  /** Takes what was asked for instead of what is there; null = nothing waits. */
  readonly replace: (() => void) | null;
  readonly keep: () => void;
};

/** Begins with what another screen asks for; where something is under way, only once the person said so. */
export const useAsked = <Work extends ProposalWork>(
  asked: Asked | null,
  { work, take }: Pick<ProposalDesk<Work>, 'work' | 'take'>,
  {
    isBlank,
    workFrom,
  }: {
    readonly isBlank: (work: Work) => boolean;
    /** Null = nothing that this screen can begin with. */
    readonly workFrom: (asked: Asked) => Work | null;
  },
): AskedWork => {
  const [waiting, setWaiting] = useState<Work | null>(null);
  const here = useRef(work);
  useEffect(() => {
    here.current = work;
  }, [work]);
  useEffect(() => {
    const next = asked === null ? null : workFrom(asked);
    if (next === null) return;
    if (isBlank(here.current)) take(next);
    else setWaiting(next);
  }, [asked, take, isBlank, workFrom]);
  const keep = (): void => setWaiting(null);
  const replace = (): void => {
    if (waiting !== null) take(waiting);
    keep();
  };
  return { replace: waiting === null ? null : replace, keep };
};
