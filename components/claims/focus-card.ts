/** The id of the card, where the focus goes when a claim is chosen by key. */
export const cardId = 'claim-card';

/** Moves the focus to the card, and leaves the page where it is. */
export function focusCard(): void {
  document.getElementById(cardId)?.focus({ preventScroll: true });
}

/** Moves the focus to the card and scrolls it to its head, where what could not be saved is shown. */
export function showCardFromItsHead(): void {
  document.getElementById(cardId)?.scrollTo({ top: 0 });
  focusCard();
}
