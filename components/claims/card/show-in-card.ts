import { cardId } from '../focus-card';

/** So many pixels stay free between a form and the edge of the card. */
const air = 12;

/**
 * Scrolls the card until a form on it is in sight, its head first where it is longer than the
 * card. The browser's own way would scroll the article as well, away from the words of the claim.
 */
export function showInCard(form: Element | null | undefined): void {
  const card = form?.closest(`#${cardId}`);
  if (!form || !card) return;
  const frame = card.getBoundingClientRect();
  const at = form.getBoundingClientRect();
  const above = at.top - frame.top - air;
  const below = at.bottom - frame.bottom + air;
  if (above < 0) card.scrollTop += above;
  else if (below > 0) card.scrollTop += Math.min(below, above);
}
