import type { Begun, ClaimChange } from '@/lib/changes/change';

/** Something that can be taken back or done again, and how. */
export type UndoStep = {
  claimId: string;
  change: ClaimChange;
  /** What was done: “Marked claim 7 verified”. */
  text: string;
  /** What stood there when the step was kept: what others wrote since is not overwritten unseen. */
  begun: Begun;
  /** The claim that was open before one was added. */
  from?: string | null | undefined;
};

type Kept = { undo: UndoStep[]; redo: UndoStep[] };

const longest = 50;

/**
 * What one person has done and undone on one article in this tab, the newest
 * last. It is kept across reloads for as long as the tab is open.
 */
export class UndoHistory {
  private kept: Kept | null = null;
  private readonly key: string;

  constructor(userId: string, articleId: string) {
    this.key = `claimdesk:undo:${userId}:${articleId}`;
  }

  /** Notes something new that was done. What had been undone before can no longer be done again. */
  add(step: UndoStep): void {
    this.keep({ undo: [...this.read().undo, step], redo: [] });
  }

  /** What to do next to go back or forward: the newest step that `possible` lets through. */
  next(way: keyof Kept, possible: (step: UndoStep) => boolean): UndoStep | undefined {
    return this.read()[way].findLast(possible);
  }

  /** A step was gone; `inverse` goes the other way, and is null where there is none. */
  goneBy(way: keyof Kept, step: UndoStep, inverse: UndoStep | null): void {
    const kept = this.read();
    const other = way === 'undo' ? 'redo' : 'undo';
    this.keep({
      ...kept,
      [way]: kept[way].filter((item) => item !== step),
      [other]: inverse ? [...kept[other], inverse] : kept[other],
    });
  }

  private read(): Kept {
    this.kept ??= this.stored();
    return this.kept;
  }

  private stored(): Kept {
    try {
      const { undo, redo } = Object(JSON.parse(sessionStorage.getItem(this.key) ?? 'null'));
      return { undo: Array.isArray(undo) ? undo : [], redo: Array.isArray(redo) ? redo : [] };
    } catch {
      return { undo: [], redo: [] };
    }
  }

  private keep({ undo, redo }: Kept): void {
    this.kept = { undo: undo.slice(-longest), redo: redo.slice(-longest) };
    try {
      sessionStorage.setItem(this.key, JSON.stringify(this.kept));
    } catch {
      // A device without storage keeps them as long as the page.
    }
  }
}
