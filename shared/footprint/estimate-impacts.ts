/**
 * The method of EcoLogits 0.9.1 (genai-impact/ecologits, commit 2d0a1c7, `impacts/llm.py`, read on
 * 2026-11-22), written anew from its formula. Counted: what generating the answer takes, in use and in
 * making the machines. Not counted: reading the question, training, embedding, network, devices.
 */

/** What one kWh of a zone's electricity costs. */
export type ElectricityMix = {
  /** kgCO2e, kgSb, MJ and litres, each per kWh. */
  readonly gwp: number;
  readonly adpe: number;
  readonly pe: number;
  readonly wue: number;
};

export type Generation = {
  /** Parameters in billions: used for each token, and in all. */
  readonly activeB: number;
  readonly totalB: number;
  readonly outputTokens: number;
  /** Seconds from the first word to the last; null = as the method estimates it. */
  readonly seconds: number | null;
  readonly mix: ElectricityMix;
  /** Power usage effectiveness of the data centre, at least 1. */
  readonly pue: number;
  /** Litres per kWh at the data centre; null = not known. */
  readonly wue: number | null;
};

/** kWh, kgCO2e, kgSb, MJ and litres of one generation; `gpus` and `seconds` as they were counted. */
export type Estimate = {
  readonly kWh: number;
  readonly gwp: number;
  readonly adpe: number;
  readonly pe: number;
  readonly litres: number | null;
  readonly gpus: number;
  readonly seconds: number;
};

/** Answers that one machine writes at the same time. */
const batch = 64;

/** kWh per token and GPU: fitted on H100 measurements (docs/methodology/llm_inference.md). */
const energy = {
  alpha: 1.1665273170451914e-6,
  beta: -0.011205921025579175,
  gamma: 4.052928146734005e-5,
};

/** Seconds per token, fitted likewise. */
const latency = {
  alpha: 6.785088094353663e-4,
  beta: 3.119310311688259e-4,
  gamma: 1.9473717579473387e-2,
};

/** 16-bit weights with a fifth of head-room, on GPUs of 80 GB, eight in a server of 1.2 kW beside them. */
const machine = { bytesPerWeight: 2, headRoom: 1.2, gpuGigabytes: 80, gpus: 8, serverKw: 1.2 };

/** Making of the machines, spread over three years of service. */
const lifeSeconds = 3 * 365 * 24 * 3600;
const serverMade = { gwp: 5700, adpe: 0.37, pe: 70_000 };
const gpuMade = { gwp: 164, adpe: 5.1e-3, pe: 1828 };

/** What one generation costs, for one value of each parameter. */
export function estimateImpacts(generation: Generation): Estimate {
  const { activeB, totalB, outputTokens, mix, pue, wue } = generation;
  const gpus = gpusFor(totalB);
  const seconds = Math.min(
    generation.seconds ?? Number.POSITIVE_INFINITY,
    outputTokens * (latency.alpha * activeB + latency.beta * batch + latency.gamma),
  );
  const perToken = (energy.alpha * Math.exp(energy.beta * batch) * activeB + energy.gamma) / 1000;
  const serverKWh = ((seconds / 3600) * machine.serverKw * (gpus / machine.gpus)) / batch;
  const kWh = pue * (serverKWh + gpus * outputTokens * perToken);
  const making = (kind: 'gwp' | 'adpe' | 'pe'): number =>
    (seconds * ((gpus / machine.gpus) * serverMade[kind] + gpus * gpuMade[kind])) /
    (lifeSeconds * batch);
  return {
    kWh,
    gwp: kWh * mix.gwp + making('gwp'),
    adpe: kWh * mix.adpe + making('adpe'),
    pe: kWh * mix.pe + making('pe'),
    // PUE counts twice here, as in the code of the method; its documentation says the server alone.
    litres: wue === null ? null : kWh * (wue + pue * mix.wue),
    gpus,
    seconds,
  };
}

/** GPUs that hold the weights: a power of two. */
function gpusFor(totalB: number): number {
  const { headRoom, bytesPerWeight, gpuGigabytes } = machine;
  const needed = Math.ceil((headRoom * totalB * bytesPerWeight) / gpuGigabytes);
  return 2 ** Math.ceil(Math.log2(needed));
}
