/** What a noun that names a person by what they are or do ends in: "banker", "former minister". */
export const PERSON =
  /(?:er|or|ist|ian|man|woman|ant|head|chief|minister|president|official|general|colonel|ceo|expert|professor|veteran|mother|father|son|daughter|wife|husband|brother|sister|fellow|member|author|resident|judge|prime)$/;
