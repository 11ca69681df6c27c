import { operation } from '@/lib/api/operation';
import { gateRulesView, gateView, setGateRulesInput } from './schema';

export const getGate = operation({
  id: 'getGate',
  method: 'GET',
  path: '/desks/{desk}/articles/{article}/gate',
  summary: 'Whether an article is ready to go out, with the reasons and the last override',
  access: 'REVIEWER',
  answer: { status: 200, schema: gateView },
});

export const getGateRules = operation({
  id: 'getGateRules',
  method: 'GET',
  path: '/desks/{desk}/gate-rules',
  summary: 'How strict the desk is before an article goes out',
  access: 'REVIEWER',
  answer: { status: 200, schema: gateRulesView },
});

export const setGateRules = operation({
  id: 'setGateRules',
  method: 'PUT',
  path: '/desks/{desk}/gate-rules',
  summary: 'Say how strict the desk is before an article goes out',
  access: 'ADMIN',
  body: setGateRulesInput,
  answer: { status: 200, schema: gateRulesView },
});
