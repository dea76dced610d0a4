import { hushLibrary } from './check-token.ts';
import { createQueue } from './conversation-queue.ts';
import { createAdapter } from './create-adapter.ts';
import { createFileBaskets } from './jobs/file-baskets.ts';

import { createFollowing } from './jobs/following.ts';
import { tellRested, tellResumed } from './jobs/tell-rested.ts';
import { mendEntities } from './mend-entities.ts';
import { createPendingQuestions } from './pending-questions.ts';
import { receive } from './receive.ts';
import type { Room, TeamsDoor } from './room.ts';
import { tellLeftOpen } from './run-request.ts';
import { createShareableAnswers } from './shareable-answers.ts';
import type { TeamsRoom } from './teams-room.ts';
import { createTurnstile } from './throttle-sends.ts';
import { createTeller } from './tickets/ticket-teller.ts';

/** Starts the room: this file is where the library is loaded. */
export async function runTeams(door: TeamsDoor): Promise<TeamsRoom> {
  mendEntities();
  const unhush = hushLibrary();
  const queue = createQueue({
    waiting: door.limits.waiting,
    workMilliseconds: door.limits.work,
    onFault: () => door.log('teams: a piece of work could not be closed'),
  });
  const room: Room = {
    ...door,
    channel: createAdapter(door.settings),
    queue,
    pending: createPendingQuestions(door.clock),
    repeatable: createPendingQuestions(door.clock),
    asQuestion: createPendingQuestions(door.clock),
    shareable: createShareableAnswers(door.clock),
    baskets: createFileBaskets(door.clock),
    following: createFollowing(door.log),
    turnstile: createTurnstile(door.clock, door.timers),
    admitted: new Map(),
    searches: new Map(),
  };
  await tellLeftOpen(room);
  void room.following.run(async () => {
    const desk = await room.jobs?.desk();
    desk?.onRest((rested) => void room.following.run(() => tellRested(rested, room)));
    desk?.onResumed((resumed) => void room.following.run(() => tellResumed(resumed, room)));
  });
  let stopping = false;
  return {
    teller: createTeller(room),
    handle: async (request, response) => {
      if (stopping) {
        // Teams sends it again, to the process that comes next.
        response.writeHead(503).end();
        return;
      }
      await receive(request, response, room);
    },
    stop: async () => {
      stopping = true;
      await Promise.race([queue.idle(), pause(door.limits.stop)]);
      queue.cutAll();
      await Promise.race([queue.idle(), pause(door.limits.stop)]);
      await room.following.stop();
      await door.files?.close();
      unhush();
    },
  };
}

/** A wait that does not keep the process alive. */
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
