import {
  type ArticleFields,
  articleOfFields,
  fieldsOf,
  haveText,
  textNames,
} from './article-fields';
import { charsetOf, decodeText } from './decode-text';
import { type DocumentFile, type Found, UnreadableDocument } from './document';
import { articlesMax } from './limits';

type Cells = readonly unknown[];

/** A table of articles in a plain file: commas, semicolons, tabs or bars between its cells. */
export async function readCsv({ bytes, type }: DocumentFile): Promise<Found> {
  const { parse } = await import('csv-parse/sync');
  const text = decodeText(bytes, charsetOf(type));
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    });
    return await articlesOfRows([rows]);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const line = error instanceof Error && /line (\d+)/.exec(error.message)?.[1];
    throw new UnreadableDocument(
      `The table cannot be read${line ? ` from line ${line} on` : ''}: is a quotation mark left open?`,
      { cause: error },
    );
  }
}

/** The first sheet of a workbook that has articles in its rows; packed as it came from us. */
export async function readXlsx(packed: Uint8Array): Promise<Found> {
  const { readXlsx: read } = await import('hucre/xlsx');
  try {
    const { sheets } = await read(packed);
    return await articlesOfRows(sheets.map(({ rows }) => rows));
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      'No table can be read from the workbook: it is damaged, or its cells lie far apart. Save the articles as a sheet of their own and bring that.',
      { cause: error },
    );
  }
}

/** What stands most often between the cells of the first line, outside of quotation marks. */
function delimiterOf(text: string): string {
  const [line = ''] = text
    .trimStart()
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [',', ';', '\t', '|'].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

async function articlesOfRows(tables: readonly (readonly Cells[])[]): Promise<Found> {
  const table = tables.find(([header = []]) => haveText(headedBy(header, header)));
  if (!table) throw new UnreadableDocument(noColumn(tables));
  const [header = [], ...rows] = table;
  if (rows.length > articlesMax) {
    throw new UnreadableDocument(
      `The table has ${rows.length} rows; at most ${articlesMax} are read from one file.`,
    );
  }
  const found: Found = { articles: [], refusals: [] };
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => String(cell ?? '').trim() === '')) continue;
    // As a spreadsheet counts, whose first row is the header.
    const where = `row ${index + 2}`;
    const article = await articleOfFields(headedBy(header, cells));
    if (article) found.articles.push({ where, ...article });
    else found.refusals.push({ where, reason: 'The cell for the text is empty.' });
  }
  return found;
}

const headedBy = (header: Cells, cells: Cells): ArticleFields =>
  fieldsOf(header.map((name, index) => [String(name ?? ''), cells[index]] as const));

function noColumn(tables: readonly (readonly Cells[])[]): string {
  const header = tables[0]?.[0] ?? [];
  const names = header
    .map((cell) =>
      String(cell ?? '')
        .trim()
        .slice(0, 40),
    )
    .filter(Boolean);
  const found = names.length > 0 ? ` Its first row has: ${names.slice(0, 20).join(', ')}.` : '';
  return `The table has no column with the text of articles.${found} Call one of them ${textNames}.`;
}
