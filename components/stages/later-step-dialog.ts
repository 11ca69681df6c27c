'use client';

import { later } from '@/components/ui/later';

/** Asks for the words that go with a step; few steps need any, so it comes later. */
export const StepDialog = later(
  'the question',
  async () => (await import('./step-dialog')).StepDialog,
);
