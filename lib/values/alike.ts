/** Words that say nothing of what a claim is about. */
const BARE: ReadonlySet<string> = new Set(
  `about above after also among another around because been before being below between both could does during each
  from have having however into least less many more most much near only other over same said says should some such
  than that their them then there these they this those through under until upon very were what when where which while
  will with within without would year years month months week weeks percent people person`.split(
    /\s+/,
  ),
);

/** Words of which this much is alike are counted as one: "injured" and "injuring". */
const stem = (word: string) => word.slice(0, 5);

const stemsOf = (wording: string): ReadonlySet<string> =>
  new Set(
    (wording.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !BARE.has(word)).map(stem),
  );

/** How many words two wordings share, those of `entity` and words that are in every text left out. */
export function sharedWords(a: string, b: string, entity: string): number {
  const named = stemsOf(entity);
  const others = stemsOf(b);
  return [...stemsOf(a)].filter((word) => others.has(word) && !named.has(word)).length;
}
