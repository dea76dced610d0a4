import { findNear } from '../reading/find-near.ts';
import { azureRegions, azureSkus } from './class-of-azure.ts';

/** `Sweden Central`, `swedencentrl` → `swedencentral`: the admitted region that was most likely meant, or null. */
export function nearAzureRegion(written: string): string | null {
  return findNear(plain(written), azureRegions);
}

/** `datazonestandard`, `Data Zone Standard` → `DataZoneStandard`: the admitted deployment type, or null. */
export function nearAzureSku(written: string): string | null {
  return findNear(plain(written), azureSkus);
}

/** As the portals show a name it has spaces, and capitals where the API has none. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
