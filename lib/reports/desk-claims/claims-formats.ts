/** The formats that the claims of many articles come in, by the name in the address. */
export const claimsFormats = {
  csv: { contentType: 'text/csv; charset=utf-8', label: 'CSV', use: 'one row per claim' },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Excel',
    use: 'a workbook with one row per claim',
  },
  jsonl: {
    contentType: 'application/x-ndjson; charset=utf-8',
    label: 'JSON Lines',
    use: 'one claim a line, for programs',
  },
} as const;

export type ClaimsFormat = keyof typeof claimsFormats;

/** The names of all of them, in the order of the menu. */
export const claimsFormatNames = ['csv', 'xlsx', 'jsonl'] as const satisfies ClaimsFormat[];
