import type { EndpointModel } from './endpoint.ts';

/**
 * Whether what the endpoint says that it served is the model asked for: the name itself, one that the policy says is
 * the same (`servedAs`: on Azure the name asked for is the deployment's, the one told is the model's), or one of these
 * with the date of its version behind. A name that ends in `latest` asks for whatever is newest of its family. Case
 * does not count. An endpoint that says nothing is not contradicted.
 */
export function sameModel(
  model: Pick<EndpointModel, 'name' | 'servedAs'>,
  served: string | null,
): boolean {
  if (served === null) return true;
  const told = served.toLowerCase();
  return [model.name, ...(model.servedAs ?? [])].some((name) =>
    isVersionOf(told, name.toLowerCase()),
  );
}

function isVersionOf(told: string, name: string): boolean {
  if (told === name) return true;
  const family = name.replace(/(?<=.)-latest$/, '');
  if (!told.startsWith(`${family}-`)) return told === family;
  return isDate(told.slice(family.length + 1));
}

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12][0-9]|3[01])';

/**
 * `2025-04-14` (OpenAI, Azure), `20250414` or `2506` (Mistral: year and month). Nothing else: `gpt-oss-20b` is no
 * version of `gpt-oss`, nor `gpt-4.1-mini-2025-04-14` one of `gpt-4.1`.
 */
const date = new RegExp(
  `^(?:20[2-9][0-9]-${month}-${day}|20[2-9][0-9]${month}${day}|2[3-9]${month})$`,
);

function isDate(text: string): boolean {
  return date.test(text);
}
