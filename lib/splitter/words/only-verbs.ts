import { verbForms } from './lemmas';

/**
 * Verbs of the news whose third person no noun looks like, so that "employs" or "invests" is a verb
 * wherever it stands, also where a tagger has never met it.
 */
export const ONLY_VERBS: ReadonlySet<string> = new Set(
  `accept accuse achieve acquire adopt advise allege allocate allow announce appear apply appoint argue arrive
  assassinate assert assume attend avoid become begin believe belong borrow bring cancel compensate
  complain comprise condemn confirm confiscate consider consist consume contain continue contradict contribute
  convince criticise criticize declare defend define deliver demolish deny depend deploy describe deserve destroy
  detain determine discover discuss dismiss distribute earn elect eliminate emerge employ enable encourage enforce
  ensure enter establish evacuate examine exceed exclude exist expand expel explain expose extend forbid
  generate grow happen identify ignore impose improve include incur inform inherit injure insist install
  intend introduce invade invest involve join justify lend maintain manufacture negotiate obtain occupy
  occur oppose organise organize owe participate persuade possess postpone prefer prepare prevent prohibit promote
  propose prosecute protect prove provide publish pursue receive recommend recover reduce refuse regulate reject
  rely remind remove renew replace represent require resign restore restrict retain retire reveal seek seem sell
  send serve solve specialise specialize spend strengthen submit succeed suffer suggest suspend teach
  testify threaten understand vary violate warn weaken withdraw write`
    .trim()
    .split(/\s+/)
    .map((verb) => verbForms(verb)[1] ?? verb),
);
