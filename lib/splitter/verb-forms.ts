// Irregular English verb forms that decide whether a verb carries a clause of its own.

/** Past forms that are also participles or stand alone: without an auxiliary the context decides. */
const AMBIGUOUS_PAST =
  `beat bent bet bid bound bought brought built burnt burst cast caught clung cost crept cut dealt dug dwelt fed felt
  fought found fled flung ground had heard held hit hung hurt kept knelt laid leapt learnt led left lent let lit lost
  made meant met misled paid put quit read rid said sent set shed shot shut slept slid sold sought spent split spread
  sprung stood stuck struck stung swept swung taught thought told thrust understood upset wed wept won wound withheld
  withstood overheard sat spat spun shone`.split(/\s+/);

/** Participles only: never a clause of their own without an auxiliary. */
const PARTICIPLES =
  `arisen awoken been begun beaten bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown
  forbidden forgiven forgotten frozen given gone grown hidden known mistaken overthrown overtaken proven ridden risen
  rung seen shaken shown shrunk spoken stolen striven sung sunk sworn swollen swum taken thrown torn undergone undertaken
  withdrawn woken worn woven written rewritten foreseen overseen`.split(/\s+/);

/** Past tense only: always a clause. */
const PASTS =
  `arose ate awoke became began bit blew bore broke came chose did drank drew drove fell flew forbade forgave forgot froze
  gave went grew hid knew lay mistook overcame overthrew overtook ran rang rode rose sang sank saw shook shrank spoke
  stole strove swam swore threw took tore underwent undertook was were withdrew woke wore wove wrote oversaw foresaw
  rewrote`.split(/\s+/);

const ambiguousPast = new Set(AMBIGUOUS_PAST);
const participles = new Set(PARTICIPLES);
const pasts = new Set(PASTS);

/** The shape of a single verb word: what its letters alone say. */
export type VerbShape =
  | 'past'
  | 'participle'
  | 'past-or-participle'
  | 'gerund'
  | 'present'
  | 'base';

/** `lemma` may be wrong; the ending counts first. */
export function verbShape(lower: string, lemma: string): VerbShape {
  if (pasts.has(lower)) return 'past';
  if (participles.has(lower)) return 'participle';
  if (ambiguousPast.has(lower)) return 'past-or-participle';
  if (lower.endsWith('ing') && lower !== lemma && lower.length > 4) return 'gerund';
  if (lower.endsWith('ed') && lower !== lemma) return 'past-or-participle';
  if (lower.endsWith('s') && lower !== lemma) return 'present';
  if (/[^aeiou]ed$/.test(lower) && lower.length > 4) return 'past-or-participle';
  return 'base';
}

const NON_FINITE_AUXILIARIES = new Set(['be', 'been', 'being', 'having', 'getting']);
const MODALS = new Set(
  `can could may might must shall should will would 'll 'd ca wo ought cannot need dare`.split(
    /\s+/,
  ),
);

export const isNonFiniteAuxiliary = (lower: string): boolean => NON_FINITE_AUXILIARIES.has(lower);
export const isModal = (lower: string): boolean => MODALS.has(lower);
