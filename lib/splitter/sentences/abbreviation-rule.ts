import {
  DAY_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  PERSONAL_TITLES,
  SENTENCE_STARTERS,
} from './abbreviations';
import type { Boundary } from './boundary-rules';
import type { Piece } from './pieces';
import { SHAPE } from './word-shape';

const COMPANY = /^(?:inc|co|corp|ltd|llc|plc|bros)$/;
const HOUR = /^[ap]\.?m$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What a full stop behind an abbreviation certainly does or does not end; null where it may do either. */
export function abbreviationRule({ context, at, open }: Boundary): boolean | null {
  const { pieces, facts } = context;
  const left = pieces[at];
  const right = pieces[at + 1];
  if (!left || !right) return null;
  if (at === open.from && /^p\.?s$/.test(left.core) && /^[.:]$/.test(left.tail)) return false;
  if (left.tail !== '.' || right.lead !== '') return null;
  if (COMPANY.test(left.core) && right.shape === SHAPE.lower && facts.careless < 2) return false;
  if (HOUR.test(left.core) && PERSONAL_TITLES.has(right.core) && right.tail === '.')
    return !opensWithHour(pieces.slice(open.from, Math.min(at, open.from + 4)));
  // An hour goes on to its day, a day to its date, and a month to its number.
  if (HOUR.test(left.core)) return DAY.test(right.core) ? false : null;
  const dated = right.shape === SHAPE.digits;
  if (MONTH_ABBREVIATIONS.has(left.core) && dated) return false;
  if (DAY_ABBREVIATIONS.has(left.core) && (dated || isMonth(right))) return false;
  if (SENTENCE_STARTERS.has(right.core)) return null;
  if (LEADING_ABBREVIATIONS.has(left.core)) return false;
  const initials = at === open.from ? INITIALS.test(left.core) : isInitial(left, pieces[at - 1]);
  return initials && isName(right) ? false : null;
}

/** "At 5 a.m. Mr. Holt left" goes on; of more words than that an hour is the last. */
const opensWithHour = (before: readonly Piece[]) =>
  before.length < 4 &&
  /^(?:at|around|about|by|before|after|until|from)$/.test(before[0]?.core ?? '');

const isMonth = ({ core }: Piece) => MONTH.test(core) || MONTH_ABBREVIATIONS.has(core);
const isName = ({ shape }: Piece) => shape === SHAPE.title || shape === SHAPE.upper;

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/** Is it a letter between a first name and a last name: "Jane E. Holt"? */
function isInitial(piece: Piece, before: Piece | undefined): boolean {
  return piece.shape === SHAPE.capital && before?.tail === '' && isName(before);
}
