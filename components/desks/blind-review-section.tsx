'use client';

import { callApi } from '@/components/call-api';
import { Section } from '@/components/ui/section';
import { SettingSwitch } from '@/components/ui/setting-switch';
import type { setBlindReview } from '@/lib/desks/contract';

/** Whether reviewers decide without knowing what others have decided. */
export function BlindReviewSection({ desk, blindReview }: { desk: string; blindReview: boolean }) {
  return (
    <Section
      title="Blind review"
      intro="Reviewers see the verdicts of others on a claim, and any ruling, once their own verdict is in. Editors and admins see all. Evidence and comments are open to everybody."
    >
      <SettingSwitch
        label="Verdicts of others are hidden until one’s own is in"
        on={blindReview}
        store={(wanted) =>
          callApi<typeof setBlindReview>({
            method: 'PUT',
            path: `/desks/${desk}/blind-review`,
            body: { blindReview: wanted },
          })
        }
      />
    </Section>
  );
}
