import type { EvidenceContent } from '@/lib/claims/change';
import { Stance } from '@/prisma/generated/enums';

/** The fields of an evidence form, as a person filled them in. */
export type EvidenceFields = {
  stance: string;
  title: string;
  url: string;
  quote: string;
  /** YYYY-MM-DD */
  readOn: string;
};

/** A form that nobody has filled in yet; `today` is YYYY-MM-DD. */
export const emptyEvidence = (today: string): EvidenceFields => ({
  stance: 'SUPPORTS',
  title: '',
  url: '',
  quote: '',
  readOn: today,
});

/** A sentence for every field that cannot stay as it is. */
export type EvidenceErrors = Partial<Record<keyof EvidenceFields, string>>;

/**
 * What a filled-in form says, or what is wrong with it. An address without a
 * scheme, as people copy it, is taken for https.
 */
export function readEvidence(
  fields: EvidenceFields,
): { content: EvidenceContent } | { errors: EvidenceErrors } {
  const title = fields.title.trim();
  const address = fields.url.trim();
  const url = /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(address) ? `https://${address}` : address;
  const stance = Object.values(Stance).find((value) => value === fields.stance) ?? 'SUPPORTS';
  const errors: EvidenceErrors = {
    ...(title === '' && { title: 'Evidence needs a title: what would you call the source?' }),
    ...(url !== '' &&
      !isWebAddress(url) && { url: 'This is no web address. It begins with https://.' }),
    ...(!isDay(fields.readOn) && { readOn: 'On which day did you read it?' }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const { quote, readOn } = fields;
  return { content: { stance, title, url: url || null, quote: quote.trim(), readOn } };
}

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
