import type { Split } from './types';

/** The claims of a text in their order, each with whoever makes it: "Two men were arrested. (police)". */
export function listClaims(text: string, { claims, attributions }: Split): string[] {
  return claims.map(({ text: wording, attribution }) => {
    const source = attributions[attribution ?? -1]?.source;
    return source ? `${wording} (${text.slice(source.start, source.end)})` : wording;
  });
}

/** Who speaks in a text, in the order of the attributions; null where one names nobody. */
export const listSources = (text: string, { attributions }: Split): (string | null)[] =>
  attributions.map(({ source }) => source && text.slice(source.start, source.end));
