import type { Block, BlockLine } from '@/lib/reports/pdf/page-flow';
import type { Line } from '@/lib/reports/pdf/typesetter';

/**
 * Places blocks within a larger document: headings and entries of the outline go a level deeper, and
 * places and the links to them begin with `prefix`, so that many of their kind stand in one.
 */
export const placeWithin = (blocks: readonly Block[], prefix: string): Block[] =>
  blocks.map((block) => ({
    ...block,
    tag: deeper[block.tag] ?? block.tag,
    lines: block.lines.map((line) => placedLine(line, prefix)),
    ...(block.place !== undefined && { place: prefix + block.place }),
    ...(block.outline && {
      outline: { ...block.outline, level: block.outline.level === 0 ? 1 : 2 },
    }),
  }));

const deeper: Partial<Record<Block['tag'], Block['tag']>> = {
  H1: 'H2',
  H2: 'H3',
  H3: 'H4',
  H4: 'H5',
};

const placedLine = (line: BlockLine, prefix: string): BlockLine => ({
  ...line,
  line: linkedLine(line.line, prefix),
  ...(line.marks && {
    marks: line.marks.map((mark) => ({ ...mark, line: linkedLine(mark.line, prefix) })),
  }),
});

const linkedLine = (line: Line, prefix: string): Line => ({
  ...line,
  runs: line.runs.map((run) =>
    run.link?.startsWith('#') ? { ...run, link: `#${prefix}${run.link.slice(1)}` } : run,
  ),
});
