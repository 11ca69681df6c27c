import { hashText } from '../model/hash';

/** A class of words; `reason` is what a reader is told where one of them makes a claim worth checking. */
type Entry = { reason?: string; words: string };

const entry = (words: string, reason?: string): Entry =>
  reason === undefined ? { words } : { words, reason };

// Classes of words that the two judgements on a claim ask about. A verb with a plus stands for its
// regular forms too: "attack+" is attack, attacks, attacked and attacking.
const ENTRIES = {
  casualties: entry(
    'kill+ killing killings dead death deaths die dies died dying injured injures injury injuries wounded casualty casualties victim victims hostage hostages massacre+ survivors fatalities murder+ murders drowned beheaded maimed',
    'casualties',
  ),
  violence: entry(
    'attack+ attacker attackers assault+ assaults bombing bomb bombs bombed bomber bombers bombings blast blasts explosion explosions exploded shooting shootings gunman gunmen gunfire airstrike airstrikes raid+ war wars invasion invade+ clash+ clashes militants militant terror terrorism terrorist terrorists insurgents rebels violence kidnap kidnapped abducted stabbed hijacked rocket rockets shelling siege ambush',
    'violence',
  ),
  justice: entry(
    'arrest+ court courts judges trial jury lawsuit lawsuits sued prosecutor prosecutors prosecuted convicted conviction sentenced indicted indictment prison jailed jail detained custody crime crimes felony fraud police investigators investigation suspect suspects testified testimony subpoena',
    'a crime or a court',
  ),
  money: entry(
    'dollar dollars euro euros pounds rupees cents money debt deficit deficits budget budgets tax taxes taxed spending spends spent costs cost paid pays payments price prices wage wages salary salaries income incomes profits revenue revenues funding funded loan loans mortgage mortgages sales economy tariff tariffs inflation investment investments premiums',
    'money or the economy',
  ),
  share: entry(
    'percent percentage third quarter majority minority rate rates average median per proportion two-thirds',
    'a share or rate',
  ),
  magnitude: entry(
    'hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens',
    'a figure',
  ),
  numberWord: entry(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety twice half',
    'a number word',
  ),
  comparison: entry(
    'higher lower larger smaller bigger greater longer shorter faster slower older younger richer poorer compared unlike exceeds exceeded',
    'a comparison',
  ),
  degree: entry('more less fewer', 'a comparison'),
  most: entry('most least'),
  superlative: entry(
    'largest biggest smallest greatest highest lowest longest shortest oldest youngest richest poorest fastest deadliest',
    'a superlative',
  ),
  sweep: entry('only ever never every all none always everyone nobody first'),
  change: entry(
    'increase+ increases decrease+ decreases rise rises rose risen rising fell fallen falling grow grows grew grown growing growth decline+ declines dropped dropping double+ triple+ lost losses gained reduce+ reduction raised slashed shrink shrank halved soared plunged surged expanded eliminated created doubled balanced cut cuts',
    'a change',
  ),
  period: entry(
    'january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday year years month months week weeks day days decade decades century hours minutes yesterday today tonight ago since previously earlier recent recently annual annually daily weekly',
    'a date or period',
  ),
  government: entry(
    'vote+ votes bill bills law laws legislation amendment treaty congress senate parliament senator senators president presidents governor governors mayor minister government governments administration federal policy policies election elections elected ballot ballots veto vetoed regulation regulations commission committee agency ministry constitution constitutional sanctions',
    'government or a law',
  ),
  military: entry(
    'troops troop soldiers army navy military nuclear weapons weapon pentagon nato tanks submarines missile missiles',
    'the military or weapons',
  ),
  services: entry(
    'jobs job unemployment unemployed poverty schools school teachers hospitals hospital insurance uninsured medicare medicaid welfare healthcare virus covid vaccine vaccines infected pandemic patients students workers',
    'jobs, health or schools',
  ),
  research: entry(
    'study studies survey surveys report reports research researchers scientists data statistics census poll polls published estimate estimates estimated',
    'a study or statistics',
  ),
  country: entry(
    'iraq iran afghanistan russia china israel ukraine mexico korea vietnam usa america american americans soviet union states europe britain india pakistan syria',
  ),
  populace: entry(
    'people families children women men voters immigrants migrants refugees population citizens residents homes homeless',
  ),
  motion: entry(
    'passed signed enacted repealed executive order plan plans program programs opposed supported proposed promised',
  ),
  reporting: entry(
    'said says told announced reported wrote tweeted confirmed claimed added stated according testified acknowledged denied declared noted explained posted spokesman spokeswoman spokesperson statement statements interview quoted asked replied responded alleged accused briefed',
  ),
  event: entry(
    'launched founded filed released appointed opened closed built bought sold hired fired resigned retired born married graduated joined served moved won defeated visited met arrived returned left held began started ended completed approved rejected banned blocked ordered issued awarded nominated introduced established acquired merged discovered identified found sent received deployed withdrew withdrawn seized captured landed crashed collapsed occurred happened took made became came went gave led brought recorded scheduled hosted attended participated charged struck shot',
  ),
  institution: entry(
    'university college company corporation inc council officials official authorities officers bureau department association unions group organization organisation foundation institute center centre church museum station airport district county city state province country national international board chief director chairman ceo professor doctor attorney general secretary mr mrs ms dr sen rep',
  ),
  be: entry("is are am isn't aren't it's that's there's he's she's they're"),
  past: entry("was were had did wasn't weren't hadn't didn't been"),
  first: entry("i me my mine i'm i've i'd i'll myself"),
  we: entry("we us our ours we're we've we'd we'll ourselves let's"),
  you: entry("you your yours you're you've you'd you'll yourself"),
  third: entry('he she they him her them his their its it'),
  will: entry("will won't shall gonna going i'll we'll he'll she'll they'll you'll it'll tomorrow"),
  modal: entry("would could might may can can't couldn't wouldn't cannot able possible possibly"),
  deontic: entry("should must ought need needs shouldn't deserve+ demand+ let"),
  wish: entry(
    'want wants wanted hope+ wish+ intend+ try trying love like expect+ promise+ dream dreams prefer fear+',
  ),
  mental: entry(
    'think thinks thought know knows knew believe+ feel feels felt guess suppose understand consider imagine remember realize seems seem seemed appears appear wonder agree disagree assume argue argues',
  ),
  condition: entry('if unless whether though although while'),
  negation: entry(
    "not no never nothing nobody none neither nor without don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't wouldn't shouldn't hasn't haven't hardly barely",
  ),
  intensifier: entry(
    'very so too really truly deeply highly extremely absolutely completely totally utterly entirely fully quite rather pretty incredibly terribly awfully simply just merely even much such far hugely remarkably particularly especially increasingly profoundly wildly overwhelmingly only ever',
  ),
  stance: entry(
    'clearly obviously surely certainly indeed undoubtedly perhaps maybe probably apparently unfortunately sadly fortunately hopefully frankly honestly seriously ironically strangely curiously predictably shamelessly arguably naturally evidently essentially basically literally actually supposedly ostensibly inevitably conveniently thankfully tragically rightly wrongly presumably',
  ),
  generality: entry(
    'always everyone everybody everything anyone anything nobody something someone somehow whatever whoever nothing any ever people things thing stuff kind sort lot lots often rarely usually sometimes',
  ),
  connective: entry(
    'but yet however therefore hence thus instead still because then also moreover furthermore nevertheless nonetheless rather meanwhile so and or',
  ),
  asking: entry('what why how who whose when where which'),
  praise: entry(
    'great good best wonderful beautiful amazing brilliant excellent perfect proud heroic brave courageous noble admirable impressive inspiring remarkable extraordinary incredible fantastic outstanding successful strong powerful beloved genuine honest decent fair just right wise smart clever thoughtful elegant delightful charming vital crucial essential important significant meaningful worthy valuable priceless hopeful glorious magnificent superb historic exciting fun happy lovely nice blessed bold visionary resilient true',
  ),
  blame: entry(
    'bad worse worst terrible horrible awful absurd ridiculous shameful disgraceful disgusting pathetic stupid silly foolish dumb insane crazy mad evil vicious cruel brutal ruthless corrupt crooked dishonest hypocritical cynical sinister reckless irresponsible incompetent lazy weak failed failing broken dangerous radical extreme extremist outrageous shocking appalling horrific tragic disastrous catastrophic dire desperate sad poor unfair unjust wrong false untrue misleading bogus fake phony phoney ludicrous laughable nonsensical irrational delusional hysterical bizarre weird strange ugly nasty toxic rotten pernicious insidious blatant brazen infamous notorious paltry meagre hollow empty nebulous vague dubious questionable suspicious selfish greedy arrogant ignorant racist sexist bigoted xenophobic fascist authoritarian tyrannical draconian oppressive hateful divisive zombie rampant hideous grim bleak harsh unprecedented serious severe specious amiss hellbent disenchanted',
  ),
  emotion: entry(
    'disgrace outrage scandal catastrophe disaster tragedy crisis chaos nightmare nonsense madness insanity lunacy hypocrisy lie lies liar liars deception betrayal propaganda hysteria panic rage fury anger hatred hate fear fears shame greed arrogance ignorance cowardice cruelty tyranny oppression injustice threat menace plague curse mess joke farce circus charade sham hoax myth fantasy illusion delusion excuse hero heroes villain villains thug thugs elite elites elitist establishment mob masses puppet puppets regime cabal hordes swamp miracle triumph glory hope dream courage dignity pride soul heart spirit passion faith truth reality freedom liberty justice morality virtue danger problem problems failure failures mistake blunder obsession rulers',
  ),
  loaded: entry(
    'slam+ blasted rip ripped destroy+ devastate+ ruin+ crush+ smash+ obliterate+ demolish+ trash+ bash+ mock+ ridicule+ sneer+ whine+ rant+ rave+ gush+ gloat+ brag+ boast+ tout+ demonize+ vilify+ smear+ lied lying cheat+ steal stole exploit+ abuse+ betray+ threaten+ undermine+ erode+ obscure+ peddle+ push+ cling+ cave+ surrender+ pander+ bully bullied intimidate+ indoctrinate+ brainwash+ silence+ weaponize+ unleash+ trample+ squander+ waste+ sabotage+ fail+ pretend+ ignore+ refuse+ insist+ embrace+ celebrate+ inspire+ matter+ deserve',
  ),
  abstract: entry(
    'idea ideas notion narrative narratives ideology ideologies rhetoric agenda agendas propaganda myth culture power politics society world history future past life lives nature human humanity sense meaning way ways kind sort fact question answer point reason reasons lesson lessons values principles interests interest logic debate discourse mindset worldview spirit identity struggle movement revolution system elites class capitalism socialism liberalism conservatism communism fascism neoliberalism imperialism racism feminism nationalism populism democracy capitalist socialist liberal liberals conservative conservatives leftist leftists left right progressive progressives woke marxist globalist globalists',
  ),
  simile: entry(
    'like seems appear appears sounds looks resembles reminiscent akin symbol symbolic represents reflects embodies illustrates demonstrates shows suggests reveals means',
  ),
} satisfies Record<string, Entry>;

export type WordClass = keyof typeof ENTRIES;

/** The classes in the order of their numbers, which trained weights rely on. */
export const WORD_CLASSES = Object.keys(ENTRIES) as readonly WordClass[];

/** What a reader is told of a class, by its number; classes of style alone have nothing to tell. */
export const REASON_OF: readonly (string | undefined)[] = Object.values<Entry>(ENTRIES).map(
  ({ reason }) => reason,
);

function formsOf(entry: string): string[] {
  if (!entry.endsWith('+')) return [entry];
  const base = entry.slice(0, -1);
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const third = /(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${stem}ed`, `${stem}ing`];
}

/** Numbers of classes by the hash of a lower-cased word. */
export const CLASSES_OF: ReadonlyMap<number, readonly number[]> = (() => {
  const classes = new Map<number, number[]>();
  for (const [number, { words }] of Object.values<Entry>(ENTRIES).entries()) {
    for (const word of new Set(words.split(' ').flatMap(formsOf))) {
      const hash = hashText(word);
      classes.set(hash, [...(classes.get(hash) ?? []), number]);
    }
  }
  return classes;
})();
