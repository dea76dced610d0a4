import type { Ending } from './ending.ts';
import { restsOnRestricted } from './rests-on-restricted.ts';
import type { Trace } from './trace.ts';

/**
 * The conversation that an ending is told and kept in. Others read the answers of a group: what rests on restricted
 * sources is kept with the person's own chat, or nowhere, so that no later answer in the group leans on it.
 */
export function toldIn(ending: Ending, trace: Trace): string | null {
  const { conversationId, privateChat } = trace.request;
  if (privateChat === undefined || !restsOnRestricted(ending, trace)) return conversationId;
  return privateChat;
}
