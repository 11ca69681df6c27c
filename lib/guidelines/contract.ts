import { operation } from '@/lib/api/operation';
import {
  guidelinesPreview,
  guidelinesView,
  previewGuidelinesInput,
  setGuidelinesInput,
} from './schema';

export const getGuidelines = operation({
  id: 'getGuidelines',
  method: 'GET',
  path: '/desks/{desk}/guidelines',
  summary: 'What the desk tells its reviewers to go by',
  access: 'REVIEWER',
  answer: { status: 200, schema: guidelinesView },
});

export const setGuidelines = operation({
  id: 'setGuidelines',
  method: 'PUT',
  path: '/desks/{desk}/guidelines',
  summary: 'Write what the desk tells its reviewers to go by',
  access: 'ADMIN',
  body: setGuidelinesInput,
  answer: { status: 200, schema: guidelinesView },
});

export const previewGuidelines = operation({
  id: 'previewGuidelines',
  method: 'POST',
  path: '/desks/{desk}/guidelines/preview',
  summary: 'How guidelines would look; nothing is stored',
  access: 'ADMIN',
  body: previewGuidelinesInput,
  answer: { status: 200, schema: guidelinesPreview },
});
