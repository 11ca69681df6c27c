/** A text as a text area holds it: every line break, CR LF or CR alone, becomes LF. */
export function asShownInTextArea(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * The exact text to store. A text area changes the line breaks of what is
 * pasted into it; as long as nobody has edited the words since, what came from
 * the clipboard is what they meant.
 *
 * @param shown the value of the text area
 * @param pasted the clipboard's text that filled it, or null where it was typed
 */
export function exactText(shown: string, pasted: string | null): string {
  return pasted !== null && asShownInTextArea(pasted) === shown ? pasted : shown;
}
