// Which full stops do not end a sentence. Kept lower-case and without the last stop.

/** A name or number follows: the sentence goes on whatever comes. */
export const LEADING_ABBREVIATIONS = new Set(
  `mr mrs ms mx dr drs prof hon rev fr sr. st ste mt ft gen lt col capt cmdr adm maj sgt cpl pvt brig sen rep gov pres
  amb det supt insp fig figs eq vs v cf viz e.g i.e al. vol ch sec approx est incl messrs mme mlle mons esq'r
  lt.col maj.gen lt.gov dist asst assoc atty dept`.split(/\s+/),
);

/** A number follows: "No. 7", "pp. 12", "Jan. 5". */
export const NUMBER_ABBREVIATIONS = new Set(
  `no nos p pp art arts par para sec ch vol vols fig ca c jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);

export const MONTH_ABBREVIATIONS = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
export const DAY_ABBREVIATIONS = new Set('mon tue tues wed thu thur thurs fri sat sun'.split(' '));

/** A person's name follows, and nothing that stood before belongs to it. */
export const PERSONAL_TITLES = new Set('mr mrs ms mx dr prof'.split(' '));

/** May end a sentence: it does only where a word follows that opens sentences. */
export const SOFT_ABBREVIATIONS = new Set(
  `u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y inc co corp ltd llc plc bros jr sr ph.d m.d b.a m.a a.m p.m etc
  et.al al a.k.a no.s ave blvd rd sq univ est mass calif conn fla ill ind kan ky la md mich minn miss mo mont neb nev okla
  ore pa penn tenn tex va vt wash wis wyo ariz ark ala colo del ga gov't dept
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`.split(
    /\s+/,
  ),
);

/** Words that, with a capital, begin a sentence more often than they go on with a name. */
export const SENTENCE_STARTERS = new Set(
  `the a an this that these those there here he she it they we i you his her its their our my your in on at by for
  from with as after before when while if but and or so yet however although though since because some many most
  several all both each every no not what who why how where which one two three now then today yesterday later
  earlier meanwhile also according police officials another other such under over about between during among
  authorities still only even once until unless despite moreover instead`.split(/\s+/),
);
