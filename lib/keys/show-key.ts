/** A key as people read it: `Shift z` for the capital letter that `event.key` has. */
export function showKey(key: string): string {
  const small = key.toLowerCase();
  return small !== key && [...small].length === 1 ? `Shift ${small}` : key;
}

/** What a button does, with the key that does the same: `Next claim (j)`. */
export function withKey(label: string, key: string | null): string {
  return key === null ? label : `${label} (${showKey(key)})`;
}
