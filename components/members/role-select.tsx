import { Select } from '@/components/ui/fields/select';
import { roleNames } from '@/lib/desks/actor';
import { Role } from '@/prisma/generated/enums';

const roles = Object.values(Role).map((value) => ({ value, label: roleNames[value] }));

/** Which role somebody or something is to have on the desk, the least by itself. */
export function RoleSelect({ label }: { label: string }) {
  return <Select label={label} name="role" options={roles} />;
}

/** The role that was chosen in a form. */
export function chosenRole(data: FormData): Role {
  const chosen = roles.find(({ value }) => value === data.get('role'));
  return chosen?.value ?? Role.REVIEWER;
}
