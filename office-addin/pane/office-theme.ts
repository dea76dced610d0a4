/** The parts of `Office.OfficeTheme` that say whether it is dark; hosts tell some of them, or none. */
export type ToldTheme = {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB`. */
  readonly bodyBackgroundColor?: string;
};

/** Half way between black and white, as the eye sees light (Rec. 709). */
const middle = 0.5;

/** Whether the host shows itself dark; undefined where it does not tell. `read` may throw: some builds have no theme to give. */
export const isDarkOffice = (read: () => ToldTheme | undefined): boolean | undefined => {
  try {
    const theme = read();
    return theme?.isDarkTheme ?? isDarkColour(theme?.bodyBackgroundColor);
  } catch {
    return undefined;
  }
};

const isDarkColour = (colour: string | undefined): boolean | undefined => {
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour ?? '') ?? [];
  const [red, green, blue] = parts.map((part) => Number.parseInt(part, 16) / 255);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < middle;
};
