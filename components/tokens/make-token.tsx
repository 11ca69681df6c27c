'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi } from '@/components/call-api';
import { chosenRole, RoleSelect } from '@/components/members/role-select';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/fields/select';
import { TextField } from '@/components/ui/fields/text-field';
import { Notice } from '@/components/ui/notice';
import { useForm } from '@/components/use-form';
import { scopeNames } from '@/lib/tokens/access';
import type { createToken } from '@/lib/tokens/contract';
import type { NewTokenView } from '@/lib/tokens/schema';
import { TokenScope } from '@/prisma/generated/enums';
import { NewToken } from './new-token';

const lifetimes = [
  { value: '7', label: 'in a week' },
  { value: '30', label: 'in 30 days' },
  { value: '90', label: 'in 90 days' },
  { value: '365', label: 'in a year' },
];

const scopes = Object.values(TokenScope).map((value) => ({ value, label: scopeNames[value] }));

const chosenScope = (data: FormData): TokenScope =>
  scopes.find(({ value }) => value === data.get('scope'))?.value ?? TokenScope.READ;

/** Makes an access token for a program, and shows it this once. */
export function MakeToken({ desk }: { desk: string }) {
  const [made, setMade] = useState<NewTokenView | null>(null);
  const router = useRouter();
  const { form, failure, isBusy } = useForm({
    unreachable,
    send: async (data) => {
      setMade(null);
      const body = {
        name: String(data.get('name')),
        role: chosenRole(data),
        scope: chosenScope(data),
        days: Number(data.get('days')),
      };
      const path = `/desks/${desk}/tokens`;
      setMade(await callApi<typeof createToken>({ method: 'POST', path, body }));
      router.refresh();
      return 'again';
    },
  });

  return (
    <div className="flex flex-col gap-4">
      {failure?.summary && <Notice tone="error">{failure.summary}</Notice>}
      <form
        {...form}
        className="grid items-start gap-4 sm:grid-cols-[repeat(3,minmax(0,1fr))_auto]"
      >
        <div className="sm:col-span-full">
          <TextField
            label="Program"
            name="name"
            autoComplete="off"
            dir="auto"
            maxLength={120}
            required
            hint="Such as “content system”. The ledger names it with whatever it does."
            error={failure?.fields.name}
          />
        </div>
        <RoleSelect label="Role at most" />
        <Select label="May" name="scope" options={scopes} />
        <Select label="Expires" name="days" defaultValue="90" options={lifetimes} />
        <Button type="submit" look="primary" busy={isBusy} className="sm:self-end">
          {isBusy ? 'Making it …' : 'Make token'}
        </Button>
      </form>
      {made && <NewToken token={made} />}
    </div>
  );
}

const unreachable =
  'The server cannot be reached. Look at the tokens below before you try again: it may have worked, and a token that nobody has copied is best revoked.';
