/** The id of the card, where the focus goes when a claim is chosen by key. */
export const cardId = 'claim-card';

/** Moves the focus to the card, and leaves the page where it is. */
export function focusCard(): void {
  document.getElementById(cardId)?.focus({ preventScroll: true });
}
