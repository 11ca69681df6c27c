const COMMON_ENGLISH = new Set(
  `the a an of and to in is was were are be been that it he she they we you i his her their its this for on with as at by
  from not have has had but or who which will would can could said there about after more than no do did if when what`.split(
    /\s+/,
  ),
);

// So much of a text tells its language; more would only cost time.
const SAMPLE = 20_000;

/**
 * Is the text English enough for English rules? Short texts get the benefit of the doubt when
 * they are written in Latin letters without foreign accents.
 */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  const latin = words.filter((word) => /^[a-z]+$/.test(word)).length / words.length;
  const common = words.filter((word) => COMMON_ENGLISH.has(word)).length / words.length;
  if (latin < 0.6) return false;
  if (words.length < 12) return latin > 0.85;
  return common >= 0.12 || (common >= 0.05 && latin > 0.95 && words.length < 30);
}
