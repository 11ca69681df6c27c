import {
  profileOrder,
  profiles,
  restrictedFields,
  restrictions,
  withholds,
} from '@/lib/reports/profiles';
import type { ReportProfile } from '@/prisma/generated/enums';

type ProfileFieldProps = { value: ReportProfile; onChoose: (profile: ReportProfile) => void };

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is withheld from whom, in one sentence. */
function withheldWords(profile: ReportProfile): string {
  const fields = restrictedFields.filter((field) => withholds(profile, field));
  if (fields.length === 0) return '';
  return `Withheld: ${list.format(fields.map((field) => restrictions[field].many))}.`;
}

/** For whom it is to be, each with what is withheld from them. */
export function ProfileField({ value, onChoose }: ProfileFieldProps) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-semibold">For whom</legend>
      {profileOrder.map((profile) => (
        <label
          key={profile}
          className="flex gap-3 rounded-md border border-line px-4 py-3 has-checked:border-accent has-checked:bg-accent-tint"
        >
          <input
            type="radio"
            name="profile"
            value={profile}
            checked={profile === value}
            onChange={() => onChoose(profile)}
            className="mt-1 size-4 shrink-0 accent-accent"
          />
          <span>
            <span className="font-semibold">{profiles[profile].label}</span>,{' '}
            {profiles[profile].use}
            <span className="block text-muted">{withheldWords(profile)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
