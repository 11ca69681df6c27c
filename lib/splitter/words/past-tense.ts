/** Past tenses that are not made with -ed, each behind the ending in -ing that it belongs to. */
const IRREGULAR = new Map(
  `arising arose, awakening awoke, bearing bore, beating beat, becoming became, beginning began, bending bent,
  betting bet, binding bound, biting bit, bleeding bled, blowing blew, breaking broke, breeding bred,
  bringing brought, broadcasting broadcast, building built, bursting burst, buying bought, casting cast,
  catching caught, choosing chose, clinging clung, coming came, costing cost, creeping crept, cutting cut,
  dealing dealt, digging dug, doing did, drawing drew, drinking drank, driving drove, eating ate,
  falling fell, feeding fed, feeling felt, fighting fought, finding found, fleeing fled, flinging flung,
  flying flew, forbidding forbade, forecasting forecast, foreseeing foresaw, forgetting forgot, forgiving forgave,
  freezing froze, getting got, giving gave, going went, grinding ground, growing grew, hanging hung,
  having had, hearing heard, hiding hid, hitting hit, holding held, hurting hurt, keeping kept,
  kneeling knelt, knowing knew, laying laid, leading led, leaving left, lending lent, letting let,
  losing lost, making made, meaning meant, meeting met, mistaking mistook, outdoing outdid,
  overcoming overcame, overseeing oversaw, overtaking overtook, overthrowing overthrew, paying paid,
  putting put, quitting quit, reading read, rebuilding rebuilt, resetting reset, retaking retook, riding rode, ringing rang,
  rising rose, running ran, saying said, seeing saw, seeking sought, selling sold, sending sent,
  setting set, shaking shook, shedding shed, shining shone, shooting shot, showing showed, shrinking shrank,
  shutting shut, singing sang, sinking sank, sitting sat, sleeping slept, sliding slid, speaking spoke,
  speeding sped, spending spent, spinning spun, splitting split, spreading spread, springing sprang,
  standing stood, stealing stole, sticking stuck, striking struck, striving strove, swearing swore,
  sweeping swept, swimming swam, swinging swung, taking took, teaching taught, tearing tore,
  telling told, thinking thought, throwing threw, thrusting thrust, understanding understood, undergoing underwent,
  undertaking undertook, undoing undid, upholding upheld, upsetting upset, waking woke, wearing wore,
  weaving wove, weeping wept, winning won, withdrawing withdrew, withholding withheld,
  withstanding withstood, writing wrote`
    .split(',')
    .map((pair): [string, string] => {
      const [ending = '', past = ''] = pair.trim().split(' ');
      return [ending, past];
    }),
);

/**
 * The past tense of the verb whose form in -ing is given, in lower case: "forcing" forced, "leaving"
 * left. Null where it has several ("being") or the word is no such form.
 */
export function pastTenseOf(ending: string): string | null {
  const irregular = IRREGULAR.get(ending);
  if (irregular) return irregular;
  const stem = /^(\p{Ll}+)ing$/u.exec(ending)?.[1];
  // "lying" may be of one who lay or who lied.
  if (stem === undefined || !/[aeiouy]/.test(stem) || /^(?:be|ly)$/.test(stem)) return null;
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}
