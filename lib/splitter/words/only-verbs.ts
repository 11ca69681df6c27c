import { verbForms } from './lemmas';

/**
 * Verbs of the news whose third person no noun looks like, so that "employs" or "invests" is a verb
 * wherever it stands, also where a tagger has never met it.
 */
export const ONLY_VERBS: ReadonlySet<string> = new Set(
  `abandon absorb accept accompany accumulate accuse achieve acquire administer adopt advise afford allege allocate
  allow alter amend announce apologise apologize appear apply appoint apprehend approve argue arrive ascend
  assassinate assemble assert assess assume attend authorise authorize avoid await become begin believe belong
  betray borrow bring cancel carry cease celebrate choose circulate cite clarify coincide collide commemorate
  commit compel compensate compete compile complain comprise conclude condemn condone confine confirm confiscate
  confront connect consider consist constitute consume contain continue contradict contribute convene convey
  convince cooperate criminalise criminalize criticise criticize decide declare dedicate deepen defend define defy
  deliver demolish demonstrate denounce deny depend deploy describe deserve destroy detain deteriorate determine
  devote differ diminish disappear disclose discover discuss dismiss disrupt dissolve distribute divert dominate
  earn educate elaborate elect eliminate embark emerge employ enable encourage endanger endure enforce engage
  enhance enlarge ensure entail enter entitle envisage establish evacuate evolve exacerbate exaggerate examine
  exceed exclude execute exert exist expand expel expire explain expose extend facilitate forbid fulfil generate
  grow happen hinder identify ignore illustrate impede imply impose improve include incur indicate inflict inform
  infringe inherit initiate injure insist inspire install insure integrate intend intensify interfere interpret
  intervene introduce invade invest investigate involve isolate jeopardise jeopardize join justify legalise
  legalize lend liberate locate maintain manufacture mediate mobilise mobilize modify motivate multiply
  nationalise nationalize negotiate nominate notify obtain occupy occur oppose organise organize outnumber
  overlook oversee overtake overwhelm owe participate penalise penalize perceive perform persuade portray possess
  postpone predict prefer prepare prescribe presume prevail prevent prioritise prioritize privatise privatize
  proclaim prohibit promote propose prosecute protect prove provide provoke publish pursue ratify react realise
  realize reassure recede receive reckon recognise recognize recommend recover redeem reduce refer reflect refuse
  regulate reiterate reject relinquish relocate rely remind remove renew renounce repay replace represent require
  resemble resign resist respond restore restrict resume retain retaliate retire retrieve reveal revise revive
  revoke satisfy seek seem sell send serve signify simplify solve specialise specialize specify spend stabilise
  stabilize stipulate strengthen submit succeed sue suffer suggest supervise suppress surpass survive suspend
  sustain teach terminate testify threaten thrive tolerate transform translate transmit undergo undermine
  understand undertake unify unveil utilise utilize vary verify violate warn weaken withdraw withhold withstand
  worsen write`
    .trim()
    .split(/\s+/)
    .map((verb) => verbForms(verb)[1] ?? verb),
);
