import { type FaceName, type FontRun, fontRuns, type PdfFonts } from '@/lib/reports/pdf/fonts';
import type { ClaimStatus } from '@/prisma/generated/enums';

/** How words are set. Sizes and distances are in points. */
export type Look = {
  readonly face: FaceName;
  readonly size: number;
  readonly colour: string;
  /** Underlined as the claims of a status are. */
  readonly status?: ClaimStatus | null;
  /** How far above the line: the number of a note. */
  readonly rise?: number;
  /** A web address, or `#` and the name of a place in the document. */
  readonly link?: string | null;
};

/** Words in one look; a line break in them begins a new line. */
export type Piece = Look & { readonly text: string };

/** What is drawn at once: one font, one look, one place. `x` is from the start of the line. */
export type SetRun = Look & FontRun & { readonly x: number; readonly width: number };

/** A line as it is drawn. */
export type Line = {
  readonly runs: readonly SetRun[];
  readonly height: number;
  readonly size: number;
};

/** Measures a text set in one font. */
export type Measure = (text: string, font: string, size: number) => number;

/** Breaks text into lines. Widths of words are measured once. */
export class Typesetter {
  readonly #widths = new Map<string, number>();

  constructor(
    readonly fonts: PdfFonts,
    readonly measure: Measure,
  ) {}

  /** Sets pieces in lines of at most `width`, each `leading` times as high as its letters. */
  lines(pieces: readonly Piece[], width: number, leading = 1.4): Line[] {
    const lines: Line[] = [];
    let runs: SetRun[] = [];
    let x = 0;
    const largest = Math.max(...pieces.map(({ size, rise }) => (rise ? 0 : size)), 1);
    const close = () => {
      lines.push({ runs, height: largest * leading, size: largest });
      runs = [];
      x = 0;
    };
    const put = (piece: Piece, word: string) => {
      for (const { font, text } of fontRuns(word, this.fonts[piece.face])) {
        const wide = this.#width(text, font, piece.size);
        const last = runs.at(-1);
        // Neighbours in one look are one run, so that words come out whole.
        if (last && last.font === font && sameLook(last, piece)) {
          runs[runs.length - 1] = { ...last, text: last.text + text, width: last.width + wide };
        } else {
          runs.push({ ...lookOf(piece), font, text, x, width: wide });
        }
        x += wide;
      }
    };
    for (const piece of pieces) {
      for (const [index, row] of piece.text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
        if (index > 0) close();
        for (const word of wordsOf(row)) {
          if (x > 0 && x + this.#widthOf(word.trimEnd(), piece) > width) close();
          // A line does not begin with the space of the last.
          const text = x === 0 ? word.trimStart() : word;
          if (this.#widthOf(text.trimEnd(), piece) <= width) put(piece, text);
          else {
            for (const letter of text) {
              if (x > 0 && x + this.#widthOf(letter, piece) > width) close();
              put(piece, letter);
            }
          }
        }
      }
    }
    close();
    return lines;
  }

  #widthOf(word: string, { face, size }: Piece): number {
    return fontRuns(word, this.fonts[face]).reduce(
      (sum, { font, text }) => sum + this.#width(text, font, size),
      0,
    );
  }

  #width(text: string, font: string, size: number): number {
    const key = `${font} ${text}`;
    // Letters are as wide as their size: what is measured at one point holds for all.
    const known = this.#widths.get(key) ?? this.measure(text, font, 1000) / 1000;
    this.#widths.set(key, known);
    return known * size;
  }
}

/** Words with the space behind them, breakable after hyphens, dashes and slashes too. */
const wordsOf = (row: string) =>
  row.match(/[^\s\u2010\u2013\u2014/-]*[\u2010\u2013\u2014/-]+|\S+\s*|\s+/g) ?? [];

const lookOf = ({ face, size, colour, status, rise, link }: Look): Look => ({
  face,
  size,
  colour,
  status: status ?? null,
  rise: rise ?? 0,
  link: link ?? null,
});

const sameLook = (a: Look, b: Look) =>
  a.face === b.face &&
  a.size === b.size &&
  a.colour === b.colour &&
  (a.status ?? null) === (b.status ?? null) &&
  (a.rise ?? 0) === (b.rise ?? 0) &&
  (a.link ?? null) === (b.link ?? null);

/** Two lines as one, the second from `x` on. */
export function beside(left: Line | undefined, right: Line, x: number): Line {
  const moved = right.runs.map((run) => ({ ...run, x: run.x + x }));
  return { ...right, runs: [...(left?.runs ?? []), ...moved] };
}
