import type { ClaimChange } from './change';

/** The one text that somebody wrote in a change, such as a wording or a reason; null where it has none, or several. */
export function writtenIn(change: ClaimChange): string | null {
  switch (change.kind) {
    case 'reword':
      return change.wording || null;
    case 'set-verdict':
      return change.rationale || null;
    case 'set-ruling':
      return change.reason || null;
    case 'set-check':
      return change.note || null;
    default:
      return null;
  }
}

/** A change with another text in the place of the one that `writtenIn` finds in it. */
export function writtenAnew(change: ClaimChange, text: string): ClaimChange {
  switch (change.kind) {
    case 'reword':
      return { ...change, wording: text };
    case 'set-verdict':
      return { ...change, rationale: text };
    case 'set-ruling':
      return { ...change, reason: text };
    case 'set-check':
      return { ...change, note: text };
    default:
      return change;
  }
}
