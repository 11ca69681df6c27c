// Verbs, nouns and phrases that report what somebody says, by lemma. What follows the verb decides
// which list counts.

const list = (words: string): Set<string> => new Set(words.split(/\s+/));

/** Take a clause: "said (that) the bridge fell", or stand beside a quotation. */
export const CLAUSE_CUES = list(
  `say tell add claim argue announce tweet explain note insist ask believe think report state warn suggest declare
  acknowledge predict deny confirm reveal estimate allege assert contend maintain stress emphasise emphasize admit
  conclude vow promise pledge threaten testify recall reiterate respond reply write post complain caution remark observe
  concede counter disclose fear hope know learn mention point propose recommend rule signal speculate quip joke boast
  brag decide agree demand feel hint imply indicate show find expect calculate assume suspect doubt wonder concur shout
  yell scream mutter exclaim proclaim pronounce retort summarise summarize tweet urge advise inform assure remind
  continue begin conclude accuse describe call charge plead swear understand worry forecast project`,
);

/** Speak even without a clause: what they take as an object is what is said or spoken about. */
export const OBJECT_CUES = list(
  `deny confirm announce reject dismiss condemn criticize criticise blame accuse praise describe call denounce defend
  urge demand question cite mention welcome acknowledge admit reveal blast slam promise pledge
  propose warn recommend predict estimate declare dispute rebuke mock ridicule label brand decry hail
  applaud thank tout`,
);

/** Show or find rather than speak; a person need not stand behind them. */
export const WEAK_CLAUSE_CUES = list(
  `show find indicate know learn hope feel understand decide agree expect begin continue point rule project charge`,
);

/** With a clause these report what is thought or said: "his claim that …". */
export const NOUN_CUES = list(
  `claim statement report allegation accusation suggestion announcement warning assertion belief argument comment remark
  idea notion fear rumour rumor assurance admission promise pledge vow conclusion prediction denial revelation`,
);

/** Followed by the source; what stands before or after is the content. */
export const PHRASE_CUES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['as', 'reported', 'by'],
  ['as', 'per'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

/** What follows "claim", "take", "assume" or "accept" to make it a claim of responsibility. */
export const RESPONSIBILITY_VERBS = list('claim take assume accept deny disclaim');

/** Whom something is told: never part of what is said. */
export const AUDIENCE_CUES = list('tell inform assure remind warn ask advise urge');
