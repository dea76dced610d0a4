import { setImmediate } from 'node:timers/promises';
import { composeAct } from '#shared/acts/compose-act.ts';
import { holdInvented } from '#shared/drafting/hold-invented.ts';
import { readKnown } from '#shared/drafting/known-values.ts';
import { readRequest } from '#shared/drafting/requests/read-request.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import type { DraftingDesk } from './drafting-desk.ts';
import { warmRequest, warmText } from './warm-sample.fr.ts';

/**
 * Does what the first draft of a process would wait for: the base of references and the models are read, and the patterns
 * of the checks are made. Between two parts the server answers whoever asks. A failure is left to the first draft, which
 * tells it.
 */
export async function warmDrafting(
  desk: Pick<DraftingDesk, 'references' | 'templates'>,
): Promise<void> {
  try {
    const [references, templates] = [await desk.references(), await desk.templates()];
    const [template] = templates;
    const organisation = { name: 'Commune', kind: 'commune' } as const;
    const parts = [
      () => holdInvented(warmText, readKnown([warmText])),
      () => holdInvented(warmText, readKnown([])),
      () => findPersonalData(warmText),
      () => readRequest(warmRequest),
      () => template && composeAct(template, {}, { organisation, references, language: 'fr' }),
    ];
    for (const part of parts) {
      await setImmediate();
      part();
    }
  } catch {
    // Whoever drafts first is told.
  }
}
