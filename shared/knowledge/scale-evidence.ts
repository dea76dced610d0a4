export function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

export function scaled(value: number | undefined, most: number): number {
  return most === 0 ? 0 : (value ?? 0) / most;
}
