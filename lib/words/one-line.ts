// What turns the direction of all that follows, until something ends it: embeddings, overrides, isolates.
const turning = /[\u202a-\u202e\u2066-\u2069]+/g;
const space = /[\s\p{Cc}]+/gu;
// Breaks of lines, tabs and other signs that control a machine.
const breaking = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * Words as one line that stays in its place: where a line broke there is a space, and what would turn the
 * direction of whatever stands beside it is left out. Nothing that shows is lost, and the marks by
 * which Arabic and Hebrew put a full stop or a bracket on its side (U+200E, U+200F, U+061C) stay.
 */
export const oneLine = (words: string): string =>
  words
    .replace(turning, '')
    .replace(space, (run) => (breaking.test(run) ? ' ' : run))
    .trim();
