'use client';

import { useState } from 'react';
import { Section } from '@/components/ui/page/section';
import type { KeysView } from '@/lib/keys/schema';
import { KeysForm } from './keys-form';
import { KeysStore } from './keys-store';
import { SingleKeysSwitch } from './single-keys-switch';

/** A person's keys of the review desk, for them to change or switch off. */
export function KeysSection({ userId, stored }: { userId: string; stored: KeysView }) {
  const [store] = useState(() => new KeysStore(userId, stored));
  return (
    <Section
      id="keys"
      title="Keys"
      intro="What single keys do for you on the review desk, on every device. Whatever they do can be done without them too."
    >
      <SingleKeysSwitch store={store} />
      <KeysForm store={store} />
    </Section>
  );
}
