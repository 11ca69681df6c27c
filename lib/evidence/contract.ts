import { seenVersion } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { claimView } from '@/lib/claims/schema';
import { addEvidenceInput, changeEvidenceInput } from './schema';

export const addEvidence = operation({
  id: 'addEvidence',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/evidence',
  summary: 'Add a source found for or against a claim',
  access: 'REVIEWER',
  body: addEvidenceInput,
  answer: { status: 201, schema: claimView },
});

export const changeEvidence = operation({
  id: 'changeEvidence',
  method: 'PUT',
  path: '/desks/{desk}/evidence/{evidence}',
  summary: 'Change a piece of evidence',
  access: 'REVIEWER',
  body: changeEvidenceInput,
  answer: { status: 200, schema: claimView },
});

export const removeEvidence = operation({
  id: 'removeEvidence',
  method: 'DELETE',
  path: '/desks/{desk}/evidence/{evidence}',
  summary: 'Remove a piece of evidence; the ledger keeps it',
  access: 'REVIEWER',
  query: seenVersion,
  answer: { status: 200, schema: claimView },
});
