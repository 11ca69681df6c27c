import { MONTHS, WEEKDAYS } from './calendar';

// Words that tell what a name names.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Capitalised, but no names of anybody. */
export const NO_NAME: ReadonlySet<string> = new Set([
  ...[...MONTHS, ...WEEKDAYS].map((word) => word.toLowerCase()),
  // What a tagger takes for a name where it begins a sentence.
  ...set('flash shares prices sales profits'),
  ...set('jan feb mar apr jun jul aug sep sept oct nov dec a.m. p.m. am pm gmt est utc ist'),
]);

/** Titles that stand before a name, by the gender they show. */
export const TITLES: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...[...set('mr mr. sir lord king prince father pope congressman chairman sheikh emperor')].map(
    (word) => [word, 'male'] as const,
  ),
  ...[...set('mrs mrs. ms ms. miss madam lady dame queen princess congresswoman chairwoman')].map(
    (word) => [word, 'female'] as const,
  ),
  ...[
    ...set(`dr dr. prof prof. professor president premier minister mayor general gen gen. senator sen sen. governor gov gov.
    chancellor secretary ambassador judge justice captain capt capt. colonel col col. lieutenant lt lt. sergeant sgt sgt.
    major maj maj. admiral adm. commander corporal private officer detective inspector superintendent sheriff rep rep. representative
    rev rev. reverend archbishop bishop cardinal rabbi imam ayatollah director chief commissioner chairperson spokesperson leader`),
  ].map((word) => [word, null] as const),
]);

/** Words that stand between what comes before a title and the title: "Prime Minister". */
export const TITLE_PARTS = set(
  'prime vice deputy foreign defence defense interior finance home health education justice state attorney former acting first lord chief police major lieutenant brigadier prosecutor general',
);

/** Titles that are no surname, so that a name may end with one: "the Moscow Mayor". */
export const CLOSING_TITLES = set(
  'president minister premier mayor secretary governor chancellor senator ambassador director commissioner general',
);

/** Nouns that say what a person is, by the gender they show. */
export const ROLES: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ...[
    ...set(`spokesman chairman businessman policeman man boy father son brother husband uncle grandfather widower king prince
    congressman fisherman salesman sportsman gunman`),
  ].map((word) => [word, 'male'] as const),
  ...[
    ...set(`spokeswoman chairwoman businesswoman policewoman woman girl mother daughter sister wife aunt grandmother widow
    queen princess actress congresswoman`),
  ].map((word) => [word, 'female'] as const),
  ...[
    ...set(`spokesperson president mayor minister senator governor director manager secretary ambassador judge officer official leader
    analyst expert scientist researcher professor teacher doctor lawyer attorney prosecutor journalist reporter author writer actor
    singer player coach captain commander general colonel soldier pilot driver farmer owner founder chairperson executive chief
    head politician lawmaker candidate activist economist historian engineer artist student resident witness victim suspect
    bishop priest nurse physician historian biologist counsel deputy adviser advisor aide correspondent editor
    photographer musician athlete champion boss investigator detective inspector agent consultant coordinator
    critic member chair ceo dancer filmmaker producer rapper poet novelist guitarist drummer striker goalkeeper
    midfielder defender swimmer skater runner cyclist racer architect nominee contestant tenant teenager opponent rival
    successor predecessor colleague patient shooter attacker caller child baby infant person`),
  ].map((word) => [word, null] as const),
]);

/** Nouns for bodies of people: the last word of their names, or what a text calls them. */
export const BODIES = set(`
  group organisation organization militia party company firm agency ministry department university council bank union association
  federation committee commission court parliament senate congress government police army navy force forces service bureau board
  institute foundation center centre church college school hospital office corporation club team brigade movement front coalition
  alliance society authority administration network airline airlines retailer manufacturer newspaper broadcaster channel
  league cooperative charity trust fund regiment cabinet band studio publisher startup faction unit
  assembly tribunal observatory museum media news times post herald tribune inc inc. ltd ltd. corp corp. co. llc plc gmbh ag watch
  guard taskforce affiliate branch`);

/** Last words of names that are no person's. */
export const THINGS = set(`
  house war wars act law bill plan award awards prize cup games week street tower towers show internet convention summit
  agreement treaty deal accord report championship championships constitution scandal crisis day network project program
  programme party state room hall building avenue factory revolution movement`);

/** Nouns for places: the last word of their names, or what a text calls them. */
export const PLACES = set(`
  city town village country province region district county island islands nation republic kingdom river lake sea ocean
  mountain mountains valley bay harbour harbor port airport station bridge street road avenue square park beach forest desert
  peninsula territory coast capital suburb neighbourhood neighborhood municipality`);

/** "in Lund" is a place: nothing else stands without an article behind these. */
export const PLACE_PREPOSITIONS = set('in near across outside throughout');

/** Words inside a name: "Ministry of Defence", "Ludwig van Beethoven". */
export const PARTICLES = set('de la von van der den bin ibn al el du da dos di del');

/** Capitalised before a name these belong to it, whatever part of speech the tagger takes them for. */
export const NAME_ADJECTIVES = set(`
  federal national central royal international supreme united public civil social democratic general islamic european
  northern southern eastern western new great grand holy red`);
