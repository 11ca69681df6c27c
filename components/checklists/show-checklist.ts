/** The id of the checklist on the card. */
export const checklistId = 'checklist';

/** Unfolds the checklist and goes to the first question that is not ticked, or to the first. */
export function showChecklist(): void {
  const checklist = document.getElementById(checklistId);
  if (!(checklist instanceof HTMLDetailsElement)) return;
  checklist.open = true;
  const boxes = [...checklist.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
  const box = boxes.find(({ checked }) => !checked) ?? boxes[0];
  box?.focus();
}
