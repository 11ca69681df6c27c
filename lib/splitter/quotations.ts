import type { Range } from './types';

/** What closes a quotation, by the mark that opens it: “English”, „German“, «Russian», 「Japanese」. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”»',
  '“': '"”»',
  '„': '"”“',
  '«': '»',
  '「': '」',
  '『': '』',
};

/**
 * The quotations of one block, marks included. Curly and straight double marks pair up; a
 * quotation that is never closed runs to the end of the block, as in quotes of several paragraphs.
 */
export function quotationsIn(text: string, block: Range): Range[] {
  const zones: Range[] = [];
  let open = -1;
  let closers = '';
  for (let i = block.start; i < block.end; i++) {
    const mark = text.startsWith("''", i) ? '"' : text.charAt(i);
    if (open < 0) {
      const closing = CLOSERS[mark];
      if (closing !== undefined && (mark !== '"' || opensStraight(text, i))) {
        open = i;
        closers = closing;
      }
    } else if (closers.includes(mark)) {
      zones.push({ start: open, end: text.startsWith("''", i) ? i + 2 : i + 1 });
      open = -1;
    }
    if (text.startsWith("''", i)) i++;
  }
  if (open >= 0) zones.push({ start: open, end: block.end });
  return zones;
}

/** An inch mark ("a 5\" pipe") follows a digit and does not open a quotation. */
function opensStraight(text: string, at: number): boolean {
  return !(/\d/.test(text.charAt(at - 1)) && /[\s,.]/.test(text.charAt(at + 1)));
}

/** Per token: does it lie inside one of the zones, which are in order? */
export function quotedTokens(tokens: readonly Range[], zones: readonly Range[]): boolean[] {
  let at = 0;
  return tokens.map((token) => {
    let zone = zones[at];
    while (zone && zone.end <= token.start) zone = zones[++at];
    return zone !== undefined && zone.start < token.end && token.start < zone.end;
  });
}

/** Those of the ordered zones that share a character with the range, found by halving. */
export function zonesIn(zones: Range[], range: Range): Range[] {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < zones.length && (zones[end]?.start ?? 0) < range.end) end++;
  return zones.slice(low, end);
}
