import { isPlain } from '../sentences/word-shape';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Small words that fill English texts and hardly ever those of other languages; what many languages
// have ("a", "in", "an", "no", "was", "he", "me") would only mislead.
const ENGLISH = words(`
  the and of that this these those is are were been being it its they we you his their our your my who which what when
  where why how with from by for not but or as than then there would could should can may might has had have does
  did said says about after before more most other some any all into over out if because while during between against
  among through to
`);

// The small words of other languages that a line of a few words most likely has, without those that
// names are made of ("Los", "van", "de").
const FOREIGN = words(`
  der das und sie wir sind ist nicht ein eine einen einem dem mit auf im zu für sich wird wurde les est dans une un du
  pour que qui ce sur pas au una con por para más os uma não di per è gli della non het een niet te voor och att det som
  är på för av ikke af til og nie się że bir bu için yang untuk
`);

/** Marks that other languages have around words, and English has not. */
const FOREIGN_MARKS = /[„«»¿¡]/u;

const ADDRESS = /(?<!\S)\S*(?:@|:\/\/|www\.)\S*/g;

// So much of a text tells its language; more would only cost time.
const SAMPLE = 20_000;
/** Texts with a smaller share of small English words are not English; those with a larger one are. */
const LEAST = 0.06;
const ENOUGH = 0.12;
const FEW_WORDS = 12;
const SOME_WORDS = 25;

/**
 * Is the text English enough for English rules? `null` where it has too few words to tell, as many a
 * headline and every list of names and addresses.
 */
export function looksEnglish(text: string): boolean | null {
  const sample = text.slice(0, SAMPLE);
  const found = sample.replace(ADDRESS, ' ').match(/\p{L}+/gu) ?? [];
  if (found.length === 0) return null;
  const small = found.map((word) => word.toLowerCase());
  const count = (holds: (word: string) => boolean) => small.filter(holds).length;
  const english = count((word) => ENGLISH.has(word));
  const plain = count(isPlain) / found.length;
  if (found.length < FEW_WORDS) {
    const foreign = count((word) => FOREIGN.has(word)) + (FOREIGN_MARKS.test(sample) ? 1 : 0);
    if (foreign > english || (english === 0 && plain <= 0.85)) return false;
    return english > foreign && english > 1 ? true : null;
  }
  if (plain < 0.6) return false;
  const share = english / found.length;
  if (share >= ENOUGH) return true;
  if (share >= LEAST || (english > 0 && found.length < SOME_WORDS)) return null;
  const names = found.filter((word) => /^\p{Lu}/u.test(word)).length;
  return names > found.length / 2 ? null : false;
}
