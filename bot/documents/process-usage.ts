import { readFileSync } from 'node:fs';

export type ProcessUsage = {
  /** Resident bytes. */
  readonly memory: number;
  /** Processor seconds since its start. */
  readonly cpuSeconds: number;
};

/** Linux counts memory in pages of 4 kB on the machines Node runs on, and time in hundredths of a second. */
const pageBytes = 4096;
const ticksPerSecond = 100;

/** What a process uses now; null when it is gone or the system has no /proc (the clock and the heap limit remain). */
export function processUsage(pid: number): ProcessUsage | null {
  try {
    const resident = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1];
    // The second field, the program's name in brackets, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { memory: Number(resident) * pageBytes, cpuSeconds: ticks / ticksPerSecond };
  } catch {
    return null;
  }
}
