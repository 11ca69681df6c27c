import {
  profileOrder,
  profiles,
  type RestrictedField,
  type Withheld,
  withheldOf,
  withheldWords,
} from '@/lib/reports/profiles';
import type { ReportProfile } from '@/prisma/generated/enums';

type ProfileFieldProps = {
  value: ReportProfile;
  /** How often each field stands in the articles that some profile withholds. */
  restricted: Record<RestrictedField, number>;
  /** Whether there are more articles than were counted. */
  isMore: boolean;
  onChoose: (profile: ReportProfile) => void;
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What is withheld from whom, and how often, in one sentence. */
function whatIsWithheld(withheld: readonly Withheld[], isMore: boolean): string {
  if (withheld.length === 0) return '';
  return `Withheld${isMore ? ', of more articles than were counted' : ''}: ${list.format(withheld.map(withheldWords))}.`;
}

/** For whom it is to be, each with what is withheld from them. */
export function ProfileField({ value, restricted, isMore, onChoose }: ProfileFieldProps) {
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
            <span className="block text-muted">
              {whatIsWithheld(withheldOf(profile, restricted), isMore)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
