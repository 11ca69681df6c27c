// The splitter looks up verbs in lists of a few hundred. So instead of guessing the dictionary form
// of any word, each verb of the lists is given all its forms once, which takes no guessing.

/** Past tense and past participle, where they are not made with -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is are was were been am being',
  become: 'became',
  begin: 'began begun',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  feel: 'felt',
  find: 'found',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone goes',
  have: 'has had having',
  hear: 'heard',
  hold: 'held',
  know: 'knew known',
  leave: 'left',
  make: 'made',
  mean: 'meant',
  put: 'put',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  set: 'set',
  show: 'showed shown',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  write: 'wrote written',
};

/** Verbs of two syllables that double their last consonant, as those of one do. */
const DOUBLING = /^(?:admit|commit|refer|infer|rebut|permit|regret|quip|concur|label|signal)$/;

/** The forms of an English verb, its dictionary form first. */
export function verbForms(lemma: string): string[] {
  const irregular = IRREGULAR[lemma]?.split(' ') ?? [];
  const stem = stemOf(lemma);
  const past = irregular.length > 0 ? irregular : [pastOf(lemma, stem)];
  return [lemma, thirdPersonOf(lemma), `${stem}ing`, ...past];
}

function stemOf(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}y`;
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return lemma.slice(0, -1);
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma);
  return short || DOUBLING.test(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function pastOf(lemma: string, stem: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return /e$/.test(lemma) ? `${lemma}d` : `${stem}ed`;
}

function thirdPersonOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** A list of dictionary forms, and the word of the list that any form of it stands for. */
export function lexicon(words: string): ReadonlyMap<string, string> {
  const lemmas = words.trim().split(/\s+/);
  return new Map(lemmas.flatMap((lemma) => verbForms(lemma).map((form) => [form, lemma] as const)));
}
