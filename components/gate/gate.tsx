'use client';

import { useState } from 'react';
import { useReview } from '@/components/claims/review-context';
import { drawn } from '@/components/ui/drawn';
import { soon } from '@/components/ui/later';
import { useGateShown } from './use-gate-shown';

const LaterPanel = soon(async () => (await import('./gate-panel')).GatePanel);
const DrawnPanel = drawn(async () => (await import('./gate-panel')).GatePanel, LaterPanel);

/** What the gate has to say of the article. At a stage at which it says nothing its rules do not come with the page. */
export function Gate() {
  const { isShown } = useGateShown();
  const override = useReview(({ workflow }) => workflow.override);
  const speaks = isShown || override !== null;
  const [drawn] = useState(speaks);
  const Panel = drawn ? DrawnPanel : LaterPanel;
  return speaks && <Panel />;
}
