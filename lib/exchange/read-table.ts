import { parse } from 'csv-parse/sync';
import { codePointsOf } from '@/lib/ranges/code-points';
import { quoteOf, type Range } from '@/lib/ranges/range';
import { unguardCell } from '@/lib/reports/csv/csv-cell';
import { findQuote } from './find-quote';
import { findWords } from './find-words';
import {
  type ImportedClaim,
  type ImportedClaims,
  rangeRefusal,
  UnreadableImport,
} from './imported-claims';
import { readKind, readStatus } from './read-words';

/** By what names a column may be called, in any capitals. */
const names = {
  quote: ['quote', 'exact', 'passage', 'text'],
  start: ['start', 'start_offset', 'begin'],
  end: ['end', 'end_offset'],
  positions: ['positions'],
  wording: ['wording', 'claim', 'statement'],
  kind: ['kind', 'type', 'claim_type'],
  status: ['status', 'verdict', 'label', 'rating'],
  rationale: ['rationale', 'ruling_reason', 'justification', 'explanation', 'reason'],
  rationales: ['rationales'],
  claimant: ['claimant', 'speaker', 'source'],
} as const;

type Field = keyof typeof names;
type Row = Partial<Record<Field, string>>;

/**
 * Reads claims of a text from a table with a row of column names, separated by
 * commas, semicolons or tabs: our own CSV report, or one that has the words of
 * each claim as `quote` or as `wording`. A claim that names where it stands is
 * taken at its words all the same. Positions are UTF-16 code units or code
 * points, whichever has the words.
 *
 * @throws UnreadableImport where it is no such table
 */
export function readTable(csv: string, text: string): ImportedClaims {
  const rows = rowsOf(csv);
  const points = codePointsOf(text);
  const claims: ImportedClaim[] = [];
  const refusals: ImportedClaims['refusals'] = [];
  for (const { line, row } of rows) {
    const where = `line ${line}`;
    const found = locate(text, row, points.toUnits);
    const reason = 'reason' in found ? found.reason : rangeRefusal(text, found.ranges);
    if ('ranges' in found && reason === null) claims.push(claimOf(row, found.ranges));
    else refusals.push({ where, reason: reason ?? '' });
  }
  return { claims, refusals };
}

function claimOf(row: Row, ranges: Range[]): ImportedClaim {
  const given = (field: Field) => row[field]?.trim() || null;
  // Our own report numbers what several reviewers have said; one alone is the reason.
  const all = row.rationales ?? '';
  const only = all.startsWith('[1] ') && !all.includes('\n[2] ') ? all.slice(4).trim() : '';
  return {
    ranges,
    status: readStatus(row.status ?? ''),
    wording: row.wording === undefined || row.wording === '' ? null : row.wording,
    kind: readKind(row.kind ?? ''),
    rationale: given('rationale') ?? (only || null),
    claimant: given('claimant'),
  };
}

function locate(
  text: string,
  row: Row,
  toUnits: (index: number) => number,
): { ranges: Range[] } | { reason: string } {
  const parts = partsOf(row.positions ?? '');
  if (row.quote && parts.length > 0 && quoteOf(text, parts) === row.quote) return { ranges: parts };
  const words = row.quote || row.wording;
  if (!words) return { reason: 'It names no words of the text, as quote or as wording.' };
  const named = namedRange(row);
  for (const range of named ? [named, inUnits(named, toUnits)] : []) {
    if (range && text.slice(range.start, range.end) === words) return { ranges: [range] };
  }
  const found = findWords(text, words);
  if ('range' in found) return { ranges: [found.range] };
  // The parts of a claim that has several, in order.
  const pieces = words
    .split(' … ')
    .map((exact) => findQuote(text, { exact, prefix: '', suffix: '' }, null));
  const ranges = pieces.flatMap((piece) => ('range' in piece ? piece.range : []));
  return ranges.length === pieces.length ? { ranges } : found;
}

const partsOf = (positions: string): Range[] =>
  [...positions.matchAll(/(\d+)[–-](\d+)/g)].map(([, start, end]) => ({
    start: Number(start),
    end: Number(end),
  }));

function namedRange({ start = '', end = '' }: Row): Range | null {
  if (!/^\d+$/.test(start.trim()) || !/^\d+$/.test(end.trim())) return null;
  return { start: Number(start), end: Number(end) };
}

function inUnits({ start, end }: Range, toUnits: (index: number) => number): Range | null {
  try {
    return { start: toUnits(start), end: toUnits(end) };
  } catch {
    return null;
  }
}

function rowsOf(csv: string): { line: number; row: Row }[] {
  const [header, ...records] = recordsOf(csv);
  const columns = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  // Only our own report guards its cells; anybody else's apostrophe is theirs.
  const isOurs = columns.includes('revision_sha256');
  const places = new Map<Field, number>();
  for (const [field, called] of Object.entries(names)) {
    const place = called.map((name) => columns.indexOf(name)).find((index) => index >= 0);
    if (place !== undefined) places.set(field as Field, place);
  }
  if (!places.has('quote') && !places.has('wording')) {
    throw new UnreadableImport('The table has no column called quote or wording.');
  }
  return records.map(({ line, cells }) => {
    const row: Row = {};
    for (const [field, place] of places) {
      const cell = cells[place] ?? '';
      row[field] = isOurs ? unguardCell(cell) : cell;
    }
    return { line, row };
  });
}

function recordsOf(csv: string): { line: number; cells: string[] }[] {
  const [firstLine = ''] = csv.split(/[\r\n]/, 1);
  const delimiter = [';', '\t'].reduce(
    (most, each) => (firstLine.split(each).length > firstLine.split(most).length ? each : most),
    ',',
  );
  let records: { raw: string; record: string[] }[];
  try {
    // The types of csv-parse know of no `raw`.
    const parsed: unknown = parse(csv, {
      bom: true,
      delimiter,
      raw: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
    records = parsed as typeof records;
  } catch {
    throw new UnreadableImport('The file is no table: a quotation mark in it is never closed.');
  }
  let line = 1;
  return records.map(({ raw, record }) => {
    // Blank lines come with the row after them; a row's cells may have line breaks in them.
    const first = line + breaksIn(/^\s*/.exec(raw)?.[0] ?? '');
    line += breaksIn(raw);
    return { line: first, cells: record };
  });
}

const breaksIn = (raw: string) => raw.match(/\r\n?|\n/g)?.length ?? 0;
