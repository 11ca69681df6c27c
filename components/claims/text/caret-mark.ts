/** A line between two characters of the article, at `place`, in the frame of what it lies in. */
export function caretMark(place: DOMRect, frame: DOMRect): HTMLElement {
  const element = document.createElement('span');
  element.className = 'caret-mark';
  element.style.setProperty('left', `${place.left - frame.left - 1}px`);
  element.style.setProperty('top', `${place.top - frame.top}px`);
  element.style.setProperty('height', `${place.height}px`);
  return element;
}
