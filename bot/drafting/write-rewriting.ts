import { openRewriting } from '#shared/drafting/open-rewriting.ts';
import type { RewriteLine, RewriteRequest, Rewriting } from '#shared/wire/rewrite-exchange.ts';
import type { Asking, Told } from './drafting-desk.ts';
import type { DraftingPorts } from './open-drafting.ts';
import { hasText, isAlone, runWriting } from './run-writing.ts';

type RewritingLine = Extract<RewriteLine, { readonly kind: 'rewriting' }>;

/** Runs the turn of a rewriting, then tells its outcome and each paragraph. Nothing of it is kept. */
export async function* writeRewriting(
  asking: Asking,
  request: RewriteRequest,
  ports: DraftingPorts,
): Told<RewriteLine> {
  const under = openRewriting(request, asking.language);
  const withoutModel = ports.policy.current().policy.uses.rewrite?.withoutModel;
  yield* runWriting<RewritingLine>(asking, under, ports, async (outcome) => {
    const alone = isAlone(outcome);
    if (!hasText(outcome) || (alone && withoutModel === 'none')) return null;
    const paragraphs = under.paragraphs(alone);
    const rewriting: Rewriting = {
      mode: request.mode,
      paragraphs,
      scores: under.scores(paragraphs),
      rules: under.rules(paragraphs),
      notes: under.notes(),
      traceId: outcome.journalId,
      model: outcome.endpoint?.model ?? null,
    };
    return { kind: 'rewriting', rewriting };
  });
}
