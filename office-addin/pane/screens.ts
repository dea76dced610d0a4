import { type ComponentType, lazy } from 'react';
import type { PaneScreen } from '#shared/language/word-pane-texts.ts';
import type { Asked } from './asked.ts';

export type ScreenProps = {
  /** What another screen, a ready request or a kept draft asks this one to begin with; null = nothing. */
  readonly asked: Asked | null;
  readonly onScreen: (screen: PaneScreen, asked?: Asked) => void;
};

/** Each comes with its own script, asked for when the person first opens it. */
export const screenParts: Readonly<
  Record<Exclude<PaneScreen, 'home'>, ComponentType<ScreenProps>>
> = {
  draft: lazy(async () => ({ default: (await import('./draft/DraftScreen.tsx')).DraftScreen })),
  reply: lazy(async () => ({ default: (await import('./reply/ReplyScreen.tsx')).ReplyScreen })),
  rewrite: lazy(async () => ({
    default: (await import('./rewrite/RewriteScreen.tsx')).RewriteScreen,
  })),
  synthesize: lazy(async () => ({
    default: (await import('./synthesize/SynthesizeScreen.tsx')).SynthesizeScreen,
  })),
  check: lazy(async () => ({ default: (await import('./check/CheckScreen.tsx')).CheckScreen })),
  sources: lazy(async () => ({
    default: (await import('./sources/SourcesScreen.tsx')).SourcesScreen,
  })),
  traces: lazy(async () => ({
    default: (await import('./traces/TracesScreen.tsx')).TracesScreen,
  })),
};
