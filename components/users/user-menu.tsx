'use client';

import { signOut } from 'next-auth/react';
import { useState } from 'react';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';

/** The person's own menu: their account, and the way out. */
export function UserMenu({ name }: { name: string }) {
  const [failed, setFailed] = useState(false);

  async function leave() {
    try {
      await signOut({ redirect: false });
      window.location.assign('/sign-in?note=signed-out');
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className="flex min-w-0 items-center">
      {failed && (
        <span role="alert" className="text-disputed">
          The server cannot be reached: you are still signed in.
        </span>
      )}
      <Menu trigger={name} label={`${name}, your menu`}>
        <MenuLink href="/account">Account</MenuLink>
        <MenuSeparator />
        <MenuItem onClick={leave}>Sign out</MenuItem>
      </Menu>
    </div>
  );
}
