/** How many stretches of a text there are with a blank line between them. */
export function paragraphCount(text: string): number {
  return text.split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/).filter((part) => part.trim() !== '')
    .length;
}
