'use client';

import { useState } from 'react';
import { Menu } from '@/components/ui/menu';

/** The person's own menu: their account, and the way out. */
export function UserMenu({ name }: { name: string }) {
  const [failed, setFailed] = useState(false);

  async function leave() {
    try {
      const { signOut } = await import('next-auth/react');
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
        {({ MenuItem, MenuLink, MenuSeparator }) => (
          <>
            <MenuLink href="/account">Account</MenuLink>
            <MenuSeparator />
            <MenuItem onClick={leave}>Sign out</MenuItem>
          </>
        )}
      </Menu>
    </div>
  );
}
