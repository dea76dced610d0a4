import { openRewriting } from '#shared/drafting/open-rewriting.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { turn } from '#shared/turn/turn.ts';
import type { RewriteLine, RewriteRequest, Rewriting } from '#shared/wire/rewrite-exchange.ts';
import type { Asking, Told } from './drafting-desk.ts';
import type { DraftingPorts } from './open-drafting.ts';

const rewritten: ReadonlySet<Outcome['kind']> = new Set([
  'answered',
  'partial',
  'interrupted',
  'degraded',
  'not-found',
] as const);

/** Runs the turn of a rewriting, then tells its outcome and each paragraph. Nothing of it is kept. */
export async function* writeRewriting(
  asking: Asking,
  request: RewriteRequest,
  ports: DraftingPorts,
): Told<RewriteLine> {
  const { person, channel, language, signal } = asking;
  const under = openRewriting(request, language);
  const events = turn(
    {
      ...{ person, channel, language, signal, use: 'rewrite', spaces: null, conversationId: null },
      ...{ text: under.text, material: under.material },
    },
    under.recipe,
    ports,
  );
  const withoutModel = ports.policy.current().policy.uses.rewrite?.withoutModel;
  for await (const event of events) {
    yield event;
    if (event.kind !== 'outcome' || !rewritten.has(event.outcome.kind)) continue;
    const { outcome } = event;
    const isAlone = outcome.kind === 'degraded' || outcome.kind === 'not-found';
    if (isAlone && withoutModel === 'none') continue;
    const paragraphs = under.paragraphs(isAlone);
    const rewriting: Rewriting = {
      mode: request.mode,
      paragraphs,
      scores: under.scores(paragraphs),
      rules: under.rules(paragraphs),
      notes: under.notes(),
      traceId: outcome.journalId,
      model: outcome.endpoint?.model ?? null,
    };
    yield { kind: 'rewriting', rewriting };
  }
}
