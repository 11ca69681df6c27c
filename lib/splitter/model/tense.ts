/**
 * Is it the Penn tag of a verb with tense, or of a modal? A clause has just one such word, which is
 * how the tagger and the rules over its tags tell a clause from a phrase.
 */
export const isTensedTag = (xpos: string | undefined): boolean =>
  xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
