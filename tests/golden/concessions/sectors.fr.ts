import type { Sector } from './sector.ts';
import { networks } from './sectors-of-networks.fr.ts';
import { publicPlaces } from './sectors-of-places.fr.ts';

/** The public services of the set, one after the other. */
export const sectors: readonly [Sector, ...Sector[]] = [...networks, ...publicPlaces];
