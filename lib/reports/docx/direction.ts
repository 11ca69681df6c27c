/** The first letter that has a direction decides, as in Unicode's rules P2 and P3. */
const firstStrong = /\p{L}/u;
const rightToLeft =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;

/** Whether a text is written from right to left, by its first letter. */
export function isRightToLeft(text: string): boolean {
  const [letter] = firstStrong.exec(text) ?? [];
  return letter !== undefined && rightToLeft.test(letter);
}
