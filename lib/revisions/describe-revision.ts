/** What a new text made of the claims of an article: how many of them. */
export type Counts = { same: number; changed: number; gone: number; added: number };

type Values = Record<string, unknown> | null;

/** “revision 2”, of an entry of the ledger. */
export function describeNumber(values: Values): string {
  return typeof values?.revision === 'number' ? `revision ${values.revision}` : 'a new text';
}

/** A new text in the ledger: “revision 2: 38 claims keep their words · 2 changed”. */
export function describeRevision(values: Values): string {
  const [same, changed, gone, added] = ['same', 'changed', 'gone', 'added'].map((name) => {
    const count = values?.[name];
    return typeof count === 'number' ? count : null;
  });
  if (same == null || changed == null || gone == null || added == null) {
    return describeNumber(values);
  }
  return `${describeNumber(values)}: ${describeCounts({ same, changed, gone, added })}`;
}

/** “38 claims keep their words · 2 changed · 1 is gone · 3 new”. What there is none of is left out. */
export function describeCounts({ same, changed, gone, added }: Counts): string {
  const parts = [
    same === 1 ? '1 claim keeps its words' : `${same} claims keep their words`,
    changed > 0 && `${changed} changed`,
    gone > 0 && (gone === 1 ? '1 is gone' : `${gone} are gone`),
    added > 0 && `${added} new`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
