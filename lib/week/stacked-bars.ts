/** One stretch of a bar: which part, and where it stands, in px from the top. */
export type BarPart<P extends string> = { part: P; count: number; y: number; height: number };

/** The thinnest stretch that can be seen, in px: one verdict among thousands must not vanish. */
const thinnest = 2;

/**
 * Stacks counts upon the base line of a chart, the first part lowest. All bars have one scale, of
 * which `most` fills the height.
 *
 * @param height from the base line up, in px.
 */
export function stackBar<P extends string>(
  parts: readonly { part: P; count: number }[],
  { height, most }: { height: number; most: number },
): BarPart<P>[] {
  let top = height;
  return parts
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => {
      const tall = Math.max(thinnest, (height * count) / most);
      top -= tall;
      return { part, count, y: top, height: tall };
    });
}
