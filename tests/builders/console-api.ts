import type { Person } from '#shared/policy/person.ts';
import { type HrDeskHouse, openHrDeskHouse } from './hr-desk-house.ts';
import { type LoopbackApi, startLoopbackApi } from './loopback-api.ts';

type Reply = { readonly status: number; readonly body: unknown };

export type ConsoleApi = AsyncDisposable & {
  readonly house: HrDeskHouse;
  readonly api: LoopbackApi;
  /** A request of this person, its answer read; a text body is sent as it is. */
  readonly as: (
    person: Person,
    method: string,
    path: string,
    body?: object | string,
  ) => Promise<Reply>;
};

/** The console's API over the HR desk, each request in the name of who the test says. */
export async function startConsoleApi(house: HrDeskHouse = openHrDeskHouse()): Promise<ConsoleApi> {
  let bearer: Person | null = null;
  const access = {
    loopback: false,
    appId: '22222222-2222-4222-8222-222222222222',
    personOf: async (): Promise<Person> => {
      if (bearer === null) throw new Error('nobody');
      return bearer;
    },
  };
  const api = await startLoopbackApi({ ports: { access, hrDesk: house.desk } });
  return {
    ...{ house, api },
    as: async (person, method, path, body) => {
      bearer = person;
      const type = typeof body === 'string' ? 'application/octet-stream' : 'application/json';
      const sent = typeof body === 'string' ? body : JSON.stringify(body);
      const { status, text } = await api.send(method, `/api/console/${path}`, {
        headers: { authorization: 'Bearer x', 'content-type': type },
        ...(sent === undefined ? {} : { body: sent }),
      });
      return { status, body: JSON.parse(text) as unknown };
    },
    [Symbol.asyncDispose]: async () => {
      await api[Symbol.asyncDispose]();
      await house[Symbol.asyncDispose]();
    },
  };
}
