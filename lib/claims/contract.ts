import { z } from 'zod';
import { deskSlug, id, version } from '@/lib/api/fields';
import { operation } from '@/lib/api/operation';
import { addEvidenceInput, changeEvidenceInput } from '@/lib/evidence/schema';
import { mergeClaimInput, unmergeClaimInput } from '@/lib/merges/schema';
import { decideReadingInput } from '@/lib/readings/schema';
import { setRulingInput } from '@/lib/rulings/schema';
import { splitClaimInput } from '@/lib/splits/schema';
import { setVerdictInput } from '@/lib/verdicts/schema';
import { addClaimInput, changedClaims, claimView, editClaimInput } from './schema';

const claimParams = z.strictObject({ desk: deskSlug, claim: id });
const answer = { status: 200, schema: claimView } as const;
const answerOfAll = { status: 200, schema: changedClaims } as const;
const seen = z.strictObject({ version: z.coerce.number().pipe(version) });

export const addClaim = operation({
  id: 'addClaim',
  method: 'POST',
  path: '/desks/{desk}/articles/{article}/claims',
  summary: 'Add a claim that the splitter missed, by the ranges that carry it',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug, article: id }),
  body: addClaimInput,
  answer: { status: 201, schema: claimView },
});

export const getClaim = operation({
  id: 'getClaim',
  method: 'GET',
  path: '/desks/{desk}/claims/{claim}',
  summary: 'A claim with everything the desk holds of it',
  access: 'REVIEWER',
  params: claimParams,
  answer,
});

export const editClaim = operation({
  id: 'editClaim',
  method: 'PATCH',
  path: '/desks/{desk}/claims/{claim}',
  summary:
    'Reword a claim, change which words it is, say of what kind it is or that it is none, or bring it back',
  access: 'REVIEWER',
  params: claimParams,
  body: editClaimInput,
  answer,
});

export const mergeClaim = operation({
  id: 'mergeClaim',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/merge',
  summary: 'Make another claim part of this one, with its words and its evidence',
  access: 'REVIEWER',
  params: claimParams,
  body: mergeClaimInput,
  answer: answerOfAll,
});

export const unmergeClaim = operation({
  id: 'unmergeClaim',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/unmerge',
  summary: 'Take a merge back, so that both claims are what they were',
  access: 'REVIEWER',
  params: claimParams,
  body: unmergeClaimInput,
  answer: answerOfAll,
});

export const splitClaim = operation({
  id: 'splitClaim',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/split',
  summary: 'Make two claims of one; the second is new and nobody has judged it',
  access: 'REVIEWER',
  params: claimParams,
  body: splitClaimInput,
  answer: answerOfAll,
});

export const decideReading = operation({
  id: 'decideReading',
  method: 'PUT',
  path: '/desks/{desk}/readings/{reading}',
  summary: 'Take a finer reading as a claim, refuse it, or open it again',
  access: 'REVIEWER',
  params: z.strictObject({ desk: deskSlug, reading: id }),
  body: decideReadingInput,
  answer: answerOfAll,
});

export const setVerdict = operation({
  id: 'setVerdict',
  method: 'PUT',
  path: '/desks/{desk}/claims/{claim}/verdict',
  summary: 'Give or change your own verdict on a claim',
  access: 'REVIEWER',
  params: claimParams,
  body: setVerdictInput,
  answer,
});

export const withdrawVerdict = operation({
  id: 'withdrawVerdict',
  method: 'DELETE',
  path: '/desks/{desk}/claims/{claim}/verdict',
  summary: 'Withdraw your own verdict on a claim',
  access: 'REVIEWER',
  params: claimParams,
  query: seen,
  answer,
});

export const setRuling = operation({
  id: 'setRuling',
  method: 'PUT',
  path: '/desks/{desk}/claims/{claim}/ruling',
  summary: 'Rule on a claim, over its verdicts',
  access: 'EDITOR',
  params: claimParams,
  body: setRulingInput,
  answer,
});

export const withdrawRuling = operation({
  id: 'withdrawRuling',
  method: 'DELETE',
  path: '/desks/{desk}/claims/{claim}/ruling',
  summary: 'Withdraw the ruling on a claim, so that its verdicts decide again',
  access: 'EDITOR',
  params: claimParams,
  query: seen,
  answer,
});

export const addEvidence = operation({
  id: 'addEvidence',
  method: 'POST',
  path: '/desks/{desk}/claims/{claim}/evidence',
  summary: 'Add a source found for or against a claim',
  access: 'REVIEWER',
  params: claimParams,
  body: addEvidenceInput,
  answer: { status: 201, schema: claimView },
});

const evidenceParams = z.strictObject({ desk: deskSlug, evidence: id });

export const changeEvidence = operation({
  id: 'changeEvidence',
  method: 'PUT',
  path: '/desks/{desk}/evidence/{evidence}',
  summary: 'Change a piece of evidence',
  access: 'REVIEWER',
  params: evidenceParams,
  body: changeEvidenceInput,
  answer,
});

export const removeEvidence = operation({
  id: 'removeEvidence',
  method: 'DELETE',
  path: '/desks/{desk}/evidence/{evidence}',
  summary: 'Remove a piece of evidence; the ledger keeps it',
  access: 'REVIEWER',
  params: evidenceParams,
  query: seen,
  answer,
});
