import { type Doc, drawLine, drawMark } from '@/lib/reports/pdf/draw';
import type { Line } from '@/lib/reports/pdf/typesetter';
import type { ClaimStatus } from '@/prisma/generated/enums';

/** The paper and what is left free of it, in points (A4 is 595 by 842). */
export const page = { width: 595.28, height: 841.89, top: 64, bottom: 72, left: 72, right: 72 };
export const measure = page.width - page.left - page.right;

/** A note that goes to the foot of the page its line comes to stand on. */
export type FootNote = readonly Line[];

/** What stands in the margin beside a line. */
export type MarginMark = {
  readonly number: number;
  readonly status: ClaimStatus;
  readonly line: Line;
};

export type BlockLine = {
  readonly line: Line;
  readonly notes?: readonly FootNote[];
  readonly marks?: readonly MarginMark[];
};

/** A paragraph, heading or row: lines that belong together. */
export type Block = {
  /** What it is, for whoever is read to: a structure type of PDF 1.7. */
  readonly tag: 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'P' | 'BlockQuote' | 'TR';
  readonly lines: readonly BlockLine[];
  readonly before: number;
  /** From the left margin. */
  readonly indent?: number;
  /** Whether it may not be the last thing on a page. */
  readonly keepsWithNext?: boolean;
  /** The mark of a status before its first line, and a rule beside or above all of them. */
  readonly mark?: ClaimStatus;
  readonly rule?: 'left' | 'above';
  /** The name links lead to, and the entry in the outline. */
  readonly place?: string;
  readonly outline?: { readonly level: 0 | 1 | 2; readonly title: string };
};

const noteGap = 10;
/** Notes take no more of a page than this; what is left of them goes to the next. */
const mostNotes = (page.height - page.top - page.bottom) / 2;
const rule = '#B9B6AE';

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { height }) => sum + height, 0);

/** Puts blocks on pages, one below the other, and notes at the foot of the page they belong to. */
export class PageFlow {
  #y = page.top;
  #notes: Line[] = [];
  #waiting: Line[] = [];
  readonly #structure: PDFKit.PDFStructureElement;
  /** The last entry of each level of the outline. */
  #outline: PDFKit.PDFOutline[] = [];

  constructor(readonly doc: Doc) {
    this.#structure = doc.struct('Document');
    doc.addStructure(this.#structure);
  }

  /** Lays out all blocks and ends the last page. */
  add(blocks: readonly Block[]): void {
    for (const [index, block] of blocks.entries()) this.#add(block, this.#following(blocks, index));
    this.#endPage();
    while (this.#waiting.length > 0) {
      this.#startPage();
      this.#endPage();
    }
    this.#structure.end();
  }

  /** How much room what a block may not part from needs: headings below headings, and a line below them. */
  #following(blocks: readonly Block[], index: number): number {
    const [block, next] = [blocks[index], blocks[index + 1]];
    const [first] = next?.lines ?? [];
    if (!block?.keepsWithNext || !next || !first) return 0;
    if (!next.keepsWithNext) return next.before + this.#needed(first);
    const height = heightOf(next.lines.map(({ line }) => line));
    return next.before + height + this.#following(blocks, index + 1);
  }

  #add(block: Block, follows: number): void {
    const head = heightOf(block.lines.slice(0, 2).map(({ line }) => line));
    const [first] = block.lines;
    const needed = Math.max(head, first ? this.#needed(first) : 0) + follows;
    if (this.#y > page.top && this.#y + block.before + needed > this.#limit()) this.#turn();
    if (this.#y > page.top) this.#y += block.before;
    const element = this.doc.struct(block.tag);
    this.#structure.add(element);
    if (block.place) this.doc.addNamedDestination(block.place, 'XYZ', page.left, this.#y, 0);
    if (block.outline) this.#enter(block.outline);
    if (block.rule === 'above')
      this.#rule(page.left, this.#y - block.before / 2, page.width - page.right);
    for (const [index, line] of block.lines.entries()) this.#put(block, line, index === 0, element);
    element.end();
  }

  #put(
    block: Block,
    { line, notes = [], marks = [] }: BlockLine,
    isFirst: boolean,
    element: PDFKit.PDFStructureElement,
  ) {
    const { doc } = this;
    if (this.#y > page.top && this.#y + this.#needed({ line, notes }) > this.#limit()) this.#turn();
    const left = page.left + (block.indent ?? 0);
    if (block.rule === 'left') {
      doc.markContent('Artifact', { type: 'Layout' });
      doc
        .save()
        .lineWidth(1.5)
        .strokeColor('#D9D6CE')
        .moveTo(left - 10, this.#y)
        .lineTo(left - 10, this.#y + line.height)
        .stroke()
        .restore();
      doc.endMarkedContent();
    }
    if (block.mark && isFirst) {
      doc.markContent('Artifact', { type: 'Layout' });
      drawMark(
        doc,
        block.mark,
        left - line.size * 1.3,
        this.#y + (line.height - line.size * 0.8) / 2,
        line.size * 0.8,
      );
      doc.endMarkedContent();
    }
    const content = doc.markStructureContent(block.tag);
    drawLine(doc, line, left, this.#y);
    doc.endMarkedContent();
    element.add(content);
    this.#drawMarks(marks, line.height);
    this.#y += line.height;
    for (const note of notes) this.#waiting.push(...note);
    this.#settle();
  }

  /** Numbers and marks of the claims that end in a line, in the margin beside it. */
  #drawMarks(marks: readonly MarginMark[], height: number): void {
    const { doc } = this;
    let x = page.width - page.right + 12;
    doc.markContent('Artifact', { type: 'Layout' });
    for (const { status, line } of marks) {
      drawLine(doc, line, x, this.#y + (height - line.height) / 2);
      const width = line.runs.reduce((sum, run) => sum + run.width, 0);
      drawMark(doc, status, x + width + 1.5, this.#y + height / 2 - 3, 6);
      x += width + 13;
    }
    doc.endMarkedContent();
  }

  /** How high a line is with the notes that come with it, or as many lines of them as have to. */
  #needed({ line, notes = [] }: Pick<BlockLine, 'line' | 'notes'>): number {
    const lines = heightOf(notes.flat());
    const gap = this.#notes.length === 0 && lines > 0 ? noteGap : 0;
    return line.height + gap + Math.min(lines, mostNotes);
  }

  /** Where the text of this page has to end. */
  #limit(): number {
    const notes = heightOf(this.#notes);
    return page.height - page.bottom - notes - (notes > 0 ? noteGap : 0);
  }

  /** Takes as many lines of waiting notes to this page as it has room for. */
  #settle(): void {
    for (;;) {
      const [line] = this.#waiting;
      if (!line) return;
      const gap = this.#notes.length === 0 ? noteGap : 0;
      if (this.#y + line.height + gap > this.#limit()) return;
      if (heightOf(this.#notes) + line.height > mostNotes) return;
      this.#waiting.shift();
      this.#notes.push(line);
    }
  }

  #turn(): void {
    this.#endPage();
    this.#startPage();
  }

  #startPage(): void {
    this.doc.addPage();
    this.#y = page.top;
    this.#settle();
  }

  #endPage(): void {
    if (this.#notes.length === 0) return;
    const { doc } = this;
    let y = page.height - page.bottom - heightOf(this.#notes);
    this.#rule(page.left, y - noteGap / 2, page.left + 100);
    const element = doc.struct('Note');
    this.#structure.add(element);
    for (const line of this.#notes) {
      const content = doc.markStructureContent('Note');
      drawLine(doc, line, page.left, y);
      doc.endMarkedContent();
      element.add(content);
      y += line.height;
    }
    element.end();
    this.#notes = [];
  }

  #rule(from: number, y: number, to: number): void {
    const { doc } = this;
    doc.markContent('Artifact', { type: 'Layout' });
    doc.save().lineWidth(0.5).strokeColor(rule).moveTo(from, y).lineTo(to, y).stroke().restore();
    doc.endMarkedContent();
  }

  #enter({ level, title }: NonNullable<Block['outline']>): void {
    const parent = this.#outline[level - 1] ?? this.doc.outline;
    this.#outline = [...this.#outline.slice(0, level), parent.addItem(title)];
  }
}
