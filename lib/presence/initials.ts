/** A name in one or two letters: the first of its first and of its last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const [first, ...rest] = words.map((word) => word.match(/\p{L}\p{M}*/u)?.[0] ?? '');
  return `${first ?? '?'}${rest.at(-1) ?? ''}`.toUpperCase();
}
