import type { IStylesOptions } from 'docx';

const serif = 'Georgia';
const sans = 'Calibri';

/** The looks of the document; sizes are half points, distances twentieths of a point. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: sans, size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 80, line: 276 } },
    },
    title: {
      run: { font: serif, size: 44, bold: true },
      paragraph: { spacing: { after: 60 } },
    },
    heading1: {
      run: { font: sans, size: 28, bold: true },
      paragraph: { keepNext: true, spacing: { before: 480, after: 160 } },
    },
    heading2: {
      run: { font: serif, size: 26, bold: true },
      paragraph: { keepNext: true, spacing: { before: 400, after: 80 } },
    },
    heading3: {
      run: { font: sans, size: 21, bold: true },
      paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
    },
    // Where a report is one of many, its headings are a level deeper.
    heading4: {
      run: { font: sans, size: 21, bold: true, italics: false, color: '5C5A55' },
      paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
    },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40 } } },
    hyperlink: { run: { color: '1F4FA3', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: 'Quotation',
      name: 'Quotation',
      basedOn: 'Normal',
      run: { font: serif, size: 22 },
      paragraph: {
        indent: { left: 240 },
        spacing: { before: 80, after: 120 },
        border: { left: { style: 'single', size: 12, color: 'D9D6CE', space: 8 } },
      },
    },
    {
      id: 'Entry',
      name: 'Entry',
      basedOn: 'Normal',
      paragraph: { indent: { left: 240 }, spacing: { after: 120 } },
    },
    {
      id: 'Facts',
      name: 'Facts',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: 'Galley',
      name: 'Galley',
      basedOn: 'Normal',
      run: { font: serif, size: 23 },
      paragraph: { spacing: { after: 160, line: 320 } },
    },
  ],
};
