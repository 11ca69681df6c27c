import { strToU8, zipSync } from 'fflate';

const types = 'application/vnd.openxmlformats-officedocument';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = (parts: Record<string, string>) =>
  `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
    parts,
  )
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${types}.${type}+xml"/>`)
    .join('')}</Types>`;

const relationsTo = (targets: Record<string, string>) =>
  `<Relationships xmlns="${packages}/relationships">${Object.entries(targets)
    .map(
      ([type, to], at) =>
        `<Relationship Id="r${at}" Type="${relationships}/${type}" Target="${to}"/>`,
    )
    .join('')}</Relationships>`;

const pack = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));

/** Entities that each stand for ten of the one before, and so the last for a billion letters. */
export const laughs = `<!DOCTYPE x [<!ENTITY e0 "ha ha ha ha">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
).join('')}]>`;

/**
 * A workbook of one sheet, written by hand so that it may be as no program writes it.
 *
 * @param rows the XML of its rows
 * @param strings the texts that cells name by their place in this list
 */
export function workbook(
  rows: string,
  strings: readonly string[],
  { declared = '', doctype = '' } = {},
): Uint8Array {
  const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const shared = strings.map((words) => `<si><t>${words}</t></si>`).join('');
  return pack({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'spreadsheetml.sheet.main',
      'xl/worksheets/sheet1.xml': 'spreadsheetml.worksheet',
      'xl/sharedStrings.xml': 'spreadsheetml.sharedStrings',
    }),
    '_rels/.rels': relationsTo({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml': `<workbook ${ns} xmlns:r="${relationships}"><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsTo({
      worksheet: 'worksheets/sheet1.xml',
      sharedStrings: 'sharedStrings.xml',
    }),
    'xl/worksheets/sheet1.xml': `<worksheet ${ns}>${declared}<sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${doctype}<sst ${ns}>${shared}</sst>`,
  });
}

/** The cell of a workbook at a place such as “A1”, which says the text of that number. */
export const cell = (place: string, text: number): string =>
  `<row r="${/\d+/.exec(place)?.[0]}"><c r="${place}" t="s"><v>${text}</v></c></row>`;

/** A Word document with this in its body. */
export function wordFile(body: string, doctype = ''): Uint8Array {
  const ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return pack({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': 'wordprocessingml.document.main',
    }),
    '_rels/.rels': relationsTo({ officeDocument: 'word/document.xml' }),
    'word/document.xml': `${doctype}<w:document ${ns}><w:body>${body}</w:body></w:document>`,
  });
}

/** A paragraph of it. */
export const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
