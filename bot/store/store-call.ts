import type { StoreCore, StoreRooms } from './store-core.ts';
import { toStoreFault } from './to-store-fault.ts';

export type RoomName = keyof StoreRooms;
type MethodName<Room extends RoomName> = keyof StoreRooms[Room] & string;

type Given<Method> = Method extends (...args: infer Args) => unknown ? Args : never;
type Made<Method> = Method extends (...args: never[]) => infer Result ? Result : never;

/** One call of the store, from wherever its caller stands to the thread that holds the files. */
export type StoreCall = <Room extends RoomName, Method extends MethodName<Room>>(
  room: Room,
  method: Method,
  ...args: Given<StoreRooms[Room][Method]>
) => Promise<Made<StoreRooms[Room][Method]>>;

/** Runs a call on the core; whatever fails comes out as a `Fault` that names the folder. */
export function runCall(
  core: StoreCore,
  folder: string,
  room: RoomName,
  method: string,
  args: readonly unknown[],
): unknown {
  try {
    const found: unknown = Reflect.get(core.rooms[room], method);
    if (typeof found !== 'function') throw new TypeError(`the store has no ${room}.${method}`);
    return Reflect.apply(found, undefined, args);
  } catch (error) {
    throw toStoreFault(error, folder);
  }
}
