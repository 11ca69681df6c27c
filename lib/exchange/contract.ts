import { operation } from '@/lib/api/operation';
import {
  exchangeView,
  previewExchangeInput,
  takeImportedVerdictsInput,
  takenVerdictsView,
} from './schema';

export const previewExchange = operation({
  id: 'previewExchange',
  method: 'POST',
  path: '/desks/{desk}/exchange-previews',
  summary: 'Read a file of another tool as articles with their claims, without storing anything',
  access: 'REVIEWER',
  body: previewExchangeInput,
  // A file of 12,000,000 characters and a text, with their escapes.
  bodyLimit: 30_000_000,
  answer: { status: 200, schema: exchangeView },
});

export const takeImportedVerdicts = operation({
  id: 'takeImportedVerdicts',
  method: 'POST',
  path: '/desks/{desk}/articles/{article}/imported-verdicts',
  summary: 'Take what another tool says of the claims you have not marked as your own verdicts',
  access: 'REVIEWER',
  body: takeImportedVerdictsInput,
  answer: { status: 200, schema: takenVerdictsView },
});
