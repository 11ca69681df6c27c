import { lexicon } from '../words/lemmas';

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
  tout opine echo cite want wish prefer realise realize recognise recognize
  question discover determine point debate sense guess`,
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

/** Speak even without a clause: what they take as an object is what is said, thought or spoken about. */
export const OBJECT_CUES = lexicon(
  `deny confirm announce reject dismiss condemn criticize criticise blame accuse praise describe call denounce defend
  urge demand question cite mention welcome acknowledge admit reveal blast slam promise pledge
  propose warn recommend predict estimate declare dispute rebuke mock ridicule decry hail
  applaud thank tout support oppose endorse favour favor discuss suggest report
  say note explain claim repeat reiterate echo express voice convey articulate outline detail disclose clarify unveil
  proclaim pronounce utter quote recount recall remember reference invoke tweet shout chant whisper read
  stress emphasise emphasize highlight underscore underline overstate understate exaggerate downplay misstate
  portray depict characterise characterize label brand dub term deem consider regard view liken compare
  encourage exhort implore beg challenge advise ask invite instruct order forbid prohibit threaten vow guarantee
  champion extol advocate promote laud commend salute celebrate congratulate credit thank admire adore love prefer
  fault chastise chide scold berate castigate censure lambaste lambast skewer excoriate pillory
  deride belittle disparage denigrate insult vilify lampoon taunt despise detest loathe hate dislike resent
  protest contest rebut refute counter repudiate disavow renounce retract concede regret lament bemoan bewail
  rip mock address debate embrace resist accept back mourn honour honor identify
  doubt suspect distrust mistrust fear dread anticipate expect foresee envision envisage imagine forecast
  believe know understand recognise recognize realise realize appreciate want desire seek plan intend contemplate weigh
  mull ponder document chronicle examine speculate rate show indicate imply hint signal`,
);

/** Speak of something with a preposition: "called for a ban". */
export const PREPOSITION_CUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    about: `ask boast brag care comment complain fret gush inform inquire joke know learn lie moralize muse preach rant
      rave speak speculate talk tell testify think tweet warn worry write`,
    against: 'argue campaign caution decide protest rail rule speak testify vote warn',
    at: 'balk bristle hint laugh marvel scoff sneer',
    for: 'advocate apologise apologize appeal argue ask beg call campaign hope lobby long opt plead pray press push vote vouch',
    in: 'believe trust',
    into: 'inquire',
    of: 'accuse boast complain dream hear know learn speak talk tell think warn write',
    on: 'agree call comment decide dwell elaborate expand insist reflect rule speculate touch',
    over: 'argue clash fret fume protest spar worry',
    to: 'allude appeal object point refer reply respond',
    with: 'agree concur disagree sympathise sympathize',
  }).reduce((all, [preposition, verbs]) => {
    for (const form of lexicon(verbs).keys())
      all.set(form, [...(all.get(form) ?? []), preposition]);
    return all;
  }, new Map<string, string[]>()),
);

/** With a clause these report what is thought or said: "his claim that …". */
export const NOUN_CUES = new Set(
  `claim statement report allegation accusation suggestion announcement warning assertion belief argument comment remark
  idea notion fear rumour rumor assurance admission promise pledge vow conclusion prediction denial revelation view
  opinion hope concern plan call threat finding decision claims statements reports allegations accusations suggestions
  warnings assertions beliefs arguments comments remarks fears rumours rumors assurances promises pledges vows
  conclusions predictions revelations hopes concerns plans calls threats findings
  determination eagerness willingness reluctance desire wish wishes refusal agreement request requests proposal proposals
  suspicion suspicions doubt doubts acknowledgment acknowledgement recognition insistence contention contentions
  commitment intention intentions worry worries speculation pronouncement pronouncements charge charges emphasis
  reminder confirmation expectation expectations estimate estimates forecast forecasts conviction offer demand demands
  idea ideas thought thoughts proof`.split(/\s+/),
);

/** What follows "claim", "take", "assume" or "accept" to make it a claim of responsibility. */
export const RESPONSIBILITY_CUES = lexicon('claim take assume accept deny disclaim admit');

/** Adjectives for what somebody is sure of, or what is plain, with the clause behind them. */
export const CERTAINTY_CUES = new Set(
  `sure certain clear unclear obvious evident apparent convinced confident adamant aware unaware hopeful optimistic
  pessimistic worried concerned afraid fearful doubtful sceptical skeptical uncertain unsure mindful conscious proud glad
  happy sorry disappointed surprised shocked angry upset frustrated outraged incensed amazed grateful positive likely
  unlikely possible`.split(/\s+/),
);

/** Adjectives for what somebody would do, with an infinitive. */
export const READINESS_CUES = new Set(
  'willing unwilling ready eager reluctant keen determined prepared hesitant anxious happy proud glad loath'.split(
    ' ',
  ),
);
