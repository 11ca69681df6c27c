import { looks, piece } from '@/lib/reports/pdf/looks';
import { type Block, measure } from '@/lib/reports/pdf/page-flow';
import type { Piece, Typesetter } from '@/lib/reports/pdf/typesetter';

/** Pieces in lines of the whole width, but for what they are set in by. */
export function paragraph(
  setter: Typesetter,
  pieces: readonly Piece[],
  block: Partial<Block> & { indent?: number } = {},
): Block {
  const lines = setter.lines(pieces, measure - (block.indent ?? 0));
  return { tag: 'P', before: 3, ...block, lines: lines.map((line) => ({ line })) };
}

/** The heading of a section, which stands in the outline. */
export const sectionHeading = (setter: Typesetter, words: string): Block =>
  paragraph(setter, [piece(words, looks.section)], {
    tag: 'H2',
    before: 34,
    keepsWithNext: true,
    outline: { level: 0, title: words },
  });
