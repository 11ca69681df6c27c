/** What a new text made of the claims of an article: how many of them. */
export type Counts = {
  same: number;
  changed: number;
  gone: number;
  back: number;
  added: number;
};

type Values = Record<string, unknown> | null;

/** “revision 2”, of an entry of the ledger. */
export function describeNumber(values: Values): string {
  return typeof values?.revision === 'number' ? `revision ${values.revision}` : 'a new text';
}

/** A new text in the ledger: “revision 2: 38 claims keep their words · 2 changed”. */
export function describeRevision(values: Values): string {
  const count = (name: keyof Counts) => {
    const value = values?.[name];
    return typeof value === 'number' ? value : 0;
  };
  const counts = {
    same: count('same'),
    changed: count('changed'),
    gone: count('gone'),
    back: count('back'),
    added: count('added'),
  };
  return `${describeNumber(values)}: ${describeCounts(counts)}`;
}

/** What a new text did to a claim whose words it changed, of an entry of the ledger. */
export function describeReanchored(values: Values): string {
  const deed =
    values?.decision === 'KEEP'
      ? 'kept what was decided on a claim whose words changed'
      : 'changed the words of a claim';
  return `${deed} with ${describeNumber(values)}`;
}

/** “38 claims keep their words · 2 changed · 1 is gone · 3 new”. What there is none of is left out. */
export function describeCounts({ same, changed, gone, back, added }: Counts): string {
  const parts = [
    same === 1 ? '1 claim keeps its words' : `${same} claims keep their words`,
    changed > 0 && `${changed} changed`,
    gone > 0 && (gone === 1 ? '1 is gone' : `${gone} are gone`),
    back > 0 && (back === 1 ? '1 comes back' : `${back} come back`),
    added > 0 && `${added} new`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}
