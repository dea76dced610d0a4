import type { ReadyRequest } from '#shared/drafting/ready/ready-request.ts';
import type { OwnReadyRequests } from '../../bot/drafting/ready-ports.ts';

/** Ready requests without a file. */
export function inMemoryReadyRequests(): OwnReadyRequests {
  const kept = new Map<string, ReadyRequest>();
  const order = ({ metier, title, id }: ReadyRequest): string => `${metier}\n${title}\n${id}`;
  return {
    list: async () => [...kept.values()].sort((one, other) => (order(one) < order(other) ? -1 : 1)),
    put: async (request) => {
      kept.set(request.id, request);
    },
    remove: async (id) => kept.delete(id),
  };
}
