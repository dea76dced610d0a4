/**
 * Sends what is queued, all of it or nothing: when Word stops halfway, `takeBack` queues what gives the document back as it
 * was, and the fault is told.
 */
export async function syncWhole(
  context: Word.RequestContext,
  takeBack: () => void | Promise<void>,
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    try {
      await takeBack();
      await context.sync();
    } catch {
      // Word does nothing any more: what it said first is told.
    }
    throw error;
  }
}
