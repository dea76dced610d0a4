import type { ElectricityMix } from './estimate-impacts.ts';

/**
 * Electricity of each zone, ISO 3166 alpha-3 (`WOR` = the world), per kWh: EcoLogits 0.9.1,
 * `data/electricity_mixes.csv`, read on 2026-11-22. It has no average of the Union, and neither
 * Croatia, Cyprus nor Malta.
 */
export const electricityMixes: Readonly<Record<string, ElectricityMix>> = {
  AUT: { gwp: 0.10262, adpe: 1.4112e-7, pe: 2.8363, wue: 5.7222 },
  BEL: { gwp: 0.11758, adpe: 3.372e-8, pe: 8.9876, wue: 2.6198 },
  BGR: { gwp: 0.26421, adpe: 8.236e-8, pe: 12.118, wue: 4.6228 },
  CHE: { gwp: 0.0366, adpe: 1.0047e-7, pe: 4.7362, wue: 5.6641 },
  CZE: { gwp: 0.41386, adpe: 8.176e-8, pe: 11.103, wue: 3.2133 },
  DEU: { gwp: 0.34414, adpe: 8.787e-8, pe: 8.7477, wue: 1.947 },
  DNK: { gwp: 0.1433, adpe: 1.574e-8, pe: 6.6454, wue: 3.1935 },
  ESP: { gwp: 0.14615, adpe: 5.183e-8, pe: 7.4839, wue: 6.2088 },
  EST: { gwp: 0.34102, adpe: 9.902e-8, pe: 14.2926, wue: 2.1986 },
  FIN: { gwp: 0.07225, adpe: 8.051e-8, pe: 6.2915, wue: 4.5289 },
  FRA: { gwp: 0.04418, adpe: 4.858e-8, pe: 9.3135, wue: 3.6737 },
  GRC: { gwp: 0.31976, adpe: 6.916e-8, pe: 10.5179, wue: 5.1451 },
  HUN: { gwp: 0.18282, adpe: 6.446e-8, pe: 10.5942, wue: 3.6874 },
  IRL: { gwp: 0.2797, adpe: 2.193e-8, pe: 8.0614, wue: 1.4769 },
  ITA: { gwp: 0.28753, adpe: 5.439e-8, pe: 7.9351, wue: 4.8374 },
  LTU: { gwp: 0.13934, adpe: 2.946e-8, pe: 10.6476, wue: 5.8994 },
  LUX: { gwp: 0.13462, adpe: 1.0569e-7, pe: 8.0213, wue: 12.7784 },
  LVA: { gwp: 0.13622, adpe: 1.5376e-7, pe: 3.7781, wue: 2.5526 },
  NLD: { gwp: 0.25331, adpe: 3.293e-8, pe: 7.4815, wue: 3.433 },
  NOR: { gwp: 0.03075, adpe: 1.2749e-7, pe: 0.1386, wue: 6.6633 },
  POL: { gwp: 0.61498, adpe: 1.0195e-7, pe: 11.1352, wue: 2.5135 },
  PRT: { gwp: 0.11229, adpe: 3.419e-8, pe: 6.5813, wue: 9.5932 },
  ROU: { gwp: 0.24555, adpe: 9.818e-8, pe: 9.1329, wue: 7.3563 },
  SVK: { gwp: 0.09649, adpe: 6.061e-8, pe: 8.8184, wue: 5.7952 },
  SVN: { gwp: 0.22765, adpe: 9.923e-8, pe: 8.4293, wue: 2.9769 },
  SWE: { gwp: 0.03582, adpe: 7.771e-8, pe: 4.7301, wue: 6.0315 },
  USA: { gwp: 0.38355, adpe: 9.855e-8, pe: 9.6884, wue: 3.1321 },
  WOR: { gwp: 0.47301, adpe: 1.349e-8, pe: 2.5871, wue: 3.908 },
};
