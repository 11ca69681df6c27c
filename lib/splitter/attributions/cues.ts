import { lexicon, verbForms } from '../words/lemmas';

// Words that report what somebody says, thinks or wants. What hangs on the word decides which
// list counts.

/** Take a clause: "said (that) the bridge fell", or stand beside a quotation. */
export const CLAUSE_CUES = lexicon(
  `say tell add claim argue announce tweet explain note insist ask believe think report state warn suggest declare
  acknowledge predict deny confirm reveal estimate allege assert contend maintain stress emphasise emphasize admit
  conclude vow promise pledge threaten testify recall reiterate respond reply write post complain caution remark observe
  concede counter disclose fear hope know learn mention point propose recommend rule signal speculate quip joke boast
  brag decide agree demand feel hint imply indicate show find expect calculate assume suspect doubt wonder concur shout
  yell scream mutter exclaim proclaim pronounce retort summarise summarize urge advise inform assure remind
  continue begin accuse call charge plead swear understand worry forecast project highlight underline
  underscore repeat protest lament muse reason theorise theorize fantasise intend mean see read hear
  tout opine echo cite want wish prefer realise realize recognise recognize`,
);

/** Of those the verbs that hardly do anything but report a statement, whatever the parser makes of it. */
export const SAYING_CUES = lexicon(
  `say tell add claim argue tweet explain note insist report warn allege assert contend maintain stress admit
  acknowledge conclude write complain remark observe quip joke boast reiterate believe think announce suggest
  respond reply recall emphasize emphasise predict`,
);

/** Take an infinitive: what somebody wants, promises or refuses to do. */
export const INTENTION_CUES = lexicon(
  `want plan hope promise vow pledge threaten refuse decline agree offer intend expect decide wish aim seek propose claim
  swear demand urge ask call prefer vote`,
);

/** Speak even without a clause: what they take as an object is what is said or spoken about. */
export const OBJECT_CUES = lexicon(
  `deny confirm announce reject dismiss condemn criticize criticise blame accuse praise describe call denounce defend
  urge demand question cite mention welcome acknowledge admit reveal blast slam promise pledge
  propose warn recommend predict estimate declare dispute rebuke mock ridicule decry hail
  applaud thank tout support oppose endorse favour favor discuss suggest report`,
);

/** Speak of something with a preposition: "called for a ban". */
export const PREPOSITION_CUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    call: ['for', 'on'],
    point: ['to'],
    refer: ['to'],
    warn: ['of', 'about', 'against'],
    complain: ['about', 'of'],
    speak: ['of', 'about'],
    talk: ['about'],
    respond: ['to'],
    comment: ['on'],
    insist: ['on'],
    push: ['for'],
    argue: ['for', 'against'],
    object: ['to'],
  }).flatMap(([verb, prepositions]) =>
    verbForms(verb).map((form) => [form, prepositions] as const),
  ),
);

/** With a clause these report what is thought or said: "his claim that …". */
export const NOUN_CUES = new Set(
  `claim statement report allegation accusation suggestion announcement warning assertion belief argument comment remark
  idea notion fear rumour rumor assurance admission promise pledge vow conclusion prediction denial revelation view
  opinion hope concern plan call threat finding decision claims statements reports allegations accusations suggestions
  warnings assertions beliefs arguments comments remarks fears rumours rumors assurances promises pledges vows
  conclusions predictions revelations hopes concerns plans calls threats findings`.split(/\s+/),
);

/** What follows "claim", "take", "assume" or "accept" to make it a claim of responsibility. */
export const RESPONSIBILITY_CUES = lexicon('claim take assume accept deny disclaim admit');
