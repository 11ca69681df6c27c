import {
  type AccountNote,
  type AccountSection,
  accountOf,
} from '@/lib/reports/account/claim-account';
import { addressPiece, looks, noteNumber, piece } from '@/lib/reports/pdf/looks';
import { type Block, type FootNote, measure } from '@/lib/reports/pdf/page-flow';
import { paragraph } from '@/lib/reports/pdf/paragraph';
import type { Piece, Typesetter } from '@/lib/reports/pdf/typesetter';
import type { ReportClaim } from '@/lib/reports/report';
import { statusColours } from '@/lib/reports/status-colours';

/** Claims are set in from the margin, where their numbers and marks stand. */
const indent = 28;
const width = measure - indent;

/**
 * One claim under a heading of its own. Its evidence goes to the foot of the
 * page it is named on, under the numbers that `numberOf` gives.
 */
export function claimBlocks(
  setter: Typesetter,
  claim: ReportClaim,
  numberOf: (note: AccountNote) => number,
): Block[] {
  const account = accountOf(claim);
  const colour = statusColours[account.status].ink;
  const set = (pieces: readonly Piece[], block: Partial<Block> = {}) =>
    paragraph(setter, pieces, { indent, ...block });
  return [
    set([piece(`${account.number}. ${account.wording}`, looks.claim)], {
      tag: 'H3',
      before: 26,
      rule: 'above',
      keepsWithNext: true,
      place: `claim-${account.number}`,
      outline: { level: 1, title: `${account.number}. ${account.wording}` },
    }),
    set([piece(account.standing, { ...looks.label, colour })], {
      before: 4,
      mark: account.status,
      keepsWithNext: true,
    }),
    set([piece(account.quote, looks.quote)], {
      tag: 'BlockQuote',
      before: 7,
      indent: indent + 12,
      rule: 'left',
    }),
    set([piece('In print: ', looks.label), piece(account.inPrint, looks.text)], { before: 8 }),
    ...account.facts.map(([name, value], index) =>
      set([piece(`${name}: `, looks.quiet), piece(value, looks.text)], { before: index ? 1 : 6 }),
    ),
    ...account.sections.flatMap((section) => sectionBlocks(set, section)),
    ...evidenceBlocks(setter, account.evidence, numberOf),
  ];
}

type Setting = (pieces: readonly Piece[], block?: Partial<Block>) => Block;

function sectionBlocks(set: Setting, { title, entries }: AccountSection): Block[] {
  return [
    set([piece(title, looks.label)], { tag: 'H4', before: 10, keepsWithNext: true }),
    ...entries.flatMap(({ lead, aside, words }) => [
      set([piece(lead, looks.text), piece(aside && `, ${aside}`, looks.quiet)], {
        before: 3,
        keepsWithNext: words !== '',
      }),
      ...(words === ''
        ? []
        : [set([piece(words, looks.text)], { before: 2, indent: indent + 12 })]),
    ]),
  ];
}

function evidenceBlocks(
  setter: Typesetter,
  { aside, notes }: { aside: string; notes: readonly AccountNote[] },
  numberOf: (note: AccountNote) => number,
): Block[] {
  if (notes.length === 0) return [];
  const title = [piece('Evidence', looks.label), piece(aside && `  ${aside}`, looks.quiet)];
  return [
    paragraph(setter, title, { indent, tag: 'H4', before: 10, keepsWithNext: true }),
    ...notes.map((note): Block => {
      const number = numberOf(note);
      const lines = setter.lines(
        [piece(note.lead, looks.text), noteNumber(number, looks.text)],
        width,
      );
      return {
        tag: 'P',
        before: 3,
        indent,
        lines: lines.map((line, index) => ({
          line,
          // The number of the note is in the last line.
          notes: index === lines.length - 1 ? [footNote(setter, note, number)] : [],
        })),
      };
    }),
  ];
}

/** What the foot of a page says of a note: whence it is, its words, and where it is found. */
function footNote(setter: Typesetter, note: AccountNote, number: number): FootNote {
  const { note: look } = looks;
  const pieces: Piece[] = [
    noteNumber(number, look),
    piece(` ${note.lead} (${note.aside})`, look),
    ...(note.words === '' ? [] : [piece(`\n“${note.words}”`, look)]),
    ...(note.url === null ? [] : [piece('\n', look), addressPiece(note.url, look)]),
    ...(note.archivedUrl === null
      ? []
      : [piece('\nArchived copy: ', look), addressPiece(note.archivedUrl, look)]),
  ];
  return setter.lines(pieces, measure, 1.3);
}
