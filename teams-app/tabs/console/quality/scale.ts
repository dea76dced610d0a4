const steps = [1, 2, 5, 10] as const;

/** The height of a chart that holds this value: 1, 2 or 5 times a power of ten, split in whole parts. */
export const scaleFor = (
  highest: number,
): { readonly top: number; readonly ticks: readonly number[] } => {
  const wanted = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = Math.max(1, (steps.find((one) => one * power >= wanted) ?? 10) * power);
  const count = Math.ceil(Math.max(highest, 1) / step);
  return {
    top: step * count,
    ticks: Array.from({ length: count + 1 }, (_, place) => place * step),
  };
};

/** Every how many marks one is named, so that names stand apart. */
export const everyNth = (marks: number, width: number, nameWidth: number): number =>
  Math.max(1, Math.ceil((marks * nameWidth) / Math.max(width, 1)));
