import type { Look, Piece } from '@/lib/reports/pdf/typesetter';
import { webLink } from '@/lib/reports/web-link';

const ink = '#1C1B19';
const muted = '#5C5A55';
const accent = '#1F4FA3';

/** How the parts of a report are set. */
export const looks = {
  title: { face: 'serifBold', size: 24, colour: ink },
  kind: { face: 'sansBold', size: 10, colour: muted },
  section: { face: 'sansBold', size: 14, colour: ink },
  claim: { face: 'serifBold', size: 13, colour: ink },
  label: { face: 'sansBold', size: 9.5, colour: ink },
  text: { face: 'sans', size: 9.5, colour: ink },
  quiet: { face: 'sans', size: 9.5, colour: muted },
  small: { face: 'sans', size: 8, colour: muted },
  note: { face: 'sans', size: 8, colour: ink },
  lead: { face: 'serif', size: 14, colour: ink },
  quote: { face: 'serif', size: 11, colour: ink },
  galley: { face: 'serif', size: 11.5, colour: ink },
} as const satisfies Record<string, Look>;

/** Words in a look. */
export const piece = (text: string, look: Look): Piece => ({ ...look, text });

/** An address as it was entered; it becomes a link only where a click is safe. */
export function addressPiece(entered: string, look: Look): Piece {
  const link = webLink(entered);
  return link === null ? piece(entered, look) : { ...look, text: entered, colour: accent, link };
}

/** The number of a note, raised. */
export const noteNumber = (number: number, look: Look): Piece => ({
  ...look,
  text: `${number}`,
  size: look.size * 0.7,
  rise: look.size * 0.35,
});
