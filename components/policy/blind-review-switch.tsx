'use client';

import { callApi } from '@/components/call-api';
import { SettingSwitch } from '@/components/ui/fields/setting-switch';
import type { setBlindReview } from '@/lib/policy/contract';

/** Whether reviewers decide without knowing what others have decided. */
export function BlindReviewSwitch({ desk, blindReview }: { desk: string; blindReview: boolean }) {
  return (
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
  );
}
