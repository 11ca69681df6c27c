/** Somebody who can be mentioned. */
export type Named = { id: string; name: string };

/** A stretch of a text in which somebody is mentioned: UTF-16 code units, end exclusive. */
export type MentionRange = { start: number; end: number; name: string };

// What may stand before the @, and after the name: ann@example.org mentions nobody, nor does @Anna
// mention Ann.
const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character);

/** Where a text names people as @ and their name, from left to right; of two names the longer. */
export function findMentions(text: string, people: readonly Named[]): MentionRange[] {
  const names = [...new Set(people.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  const found: MentionRange[] = [];
  for (let start = text.indexOf('@'); start !== -1; start = text.indexOf('@', start + 1)) {
    if (isWord(characterBefore(text, start))) continue;
    const name = names.find((known) => {
      const end = start + 1 + known.length;
      return text.slice(start + 1, end) === known && !isWord(characterAt(text, end));
    });
    if (name !== undefined && name !== '') {
      found.push({ start, end: start + 1 + name.length, name });
    }
  }
  return found;
}

const characterAt = (text: string, index: number) => {
  const code = text.codePointAt(index);
  return code === undefined ? undefined : String.fromCodePoint(code);
};

const characterBefore = (text: string, index: number) =>
  [...text.slice(Math.max(0, index - 2), index)].at(-1);

/** Of the people of a desk those whom a text mentions; both where two have one name. */
export function mentionedIn<P extends Named>(text: string, people: readonly P[]): P[] {
  const names = new Set(findMentions(text, people).map(({ name }) => name));
  return people.filter(({ name }) => names.has(name));
}
