/**
 * The model that an answer says it comes from; null when it says none (Azure's first chunk has an
 * empty name). What is not written like a name could repeat the prompt and is told as `?`.
 */
export function readServedModel(told: string | null | undefined): string | null {
  if (told === null || told === undefined || told === '') return null;
  return /^[\w.:/@+-]{1,120}$/.test(told) ? told : '?';
}
