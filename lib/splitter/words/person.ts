const PERSON =
  /(?:er|or|ist|ian|man|woman|ant|head|chief|minister|president|official|general|colonel|ceo|expert|professor|veteran|mother|father|son|daughter|wife|husband|brother|sister|fellow|member|author|resident|judge|prime|people|executive|employee|soldier|worker)$/;

/** Countries and firms are these as often as anybody, and what ends like them is no person. */
const NO_PERSON =
  /^(?:partner|supplier|producer|exporter|importer|maker|carrier|lender|insurer|retailer|border|river|centre|center|power|order|number|water|helicopter|computer|container|letter|chapter|quarter|summer|winter|shelter|theatre|theater|corner|layer|counter|fever|cancer|weather|disaster|reactor|motor|tractor|factor|error|corridor|door|floor|monitor|mirror|terror|giant|grant|warrant|restaurant|elephant|list|paper|newspaper|tower|plant|restaurant|figure|sector|harbor|harbour)$/;

/** Does a noun name a person by what they are or do: "banker", "minister"? By its ending, in lower case. */
export const isPerson = (noun: string): boolean => PERSON.test(noun) && !NO_PERSON.test(noun);
