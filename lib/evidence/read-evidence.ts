import { isDay } from '@/lib/articles/day';
import type { EvidenceContent } from '@/lib/changes/change';
import { Stance } from '@/prisma/generated/enums';

/** The fields of an evidence form, as a person filled them in. */
export type EvidenceFields = {
  title: string;
  url: string;
  quote: string;
  stance: string;
  /** YYYY-MM-DD */
  readOn: string;
  publisher: string;
  archivedUrl: string;
  /** The id of another piece of evidence of the claim, or empty. */
  derivesFrom: string;
  /** `yes`, or empty. */
  confidential: string;
};

/** A form that nobody has filled in yet; `today` is YYYY-MM-DD. */
export const emptyEvidence = (today: string): EvidenceFields => ({
  title: '',
  url: '',
  quote: '',
  stance: 'SUPPORTS',
  readOn: today,
  publisher: '',
  archivedUrl: '',
  derivesFrom: '',
  confidential: '',
});

/** A form that shows what a piece of evidence says, to be changed. */
export const filledEvidence = (content: EvidenceContent): EvidenceFields => ({
  ...content,
  url: content.url ?? '',
  publisher: content.publisher ?? '',
  archivedUrl: content.archivedUrl ?? '',
  derivesFrom: content.derivesFrom ?? '',
  confidential: content.confidential ? 'yes' : '',
});

/** A sentence for every field that cannot stay as it is. */
export type EvidenceErrors = Partial<Record<keyof EvidenceFields, string>>;

const noWebAddress = 'This is no web address. It begins with https://.';

/**
 * What a filled-in form says, or what is wrong with it. An address without a
 * scheme, as people copy it, is taken for https.
 */
export function readEvidence(
  fields: EvidenceFields,
): { content: EvidenceContent } | { errors: EvidenceErrors } {
  const title = fields.title.trim();
  const url = addressFrom(fields.url);
  const archivedUrl = addressFrom(fields.archivedUrl);
  const stance = Object.values(Stance).find((value) => value === fields.stance) ?? 'SUPPORTS';
  const errors: EvidenceErrors = {
    ...(title === '' && { title: 'Evidence needs a title: what would you call the source?' }),
    ...(url !== null && !isWebAddress(url) && { url: noWebAddress }),
    ...(!isDay(fields.readOn) && { readOn: 'On which day did you read it?' }),
    ...(archivedUrl !== null && !isWebAddress(archivedUrl) && { archivedUrl: noWebAddress }),
  };
  if (Object.keys(errors).length > 0) return { errors };
  return {
    content: {
      stance,
      title,
      url,
      quote: fields.quote.trim(),
      publisher: fields.publisher.trim() || null,
      archivedUrl,
      derivesFrom: fields.derivesFrom || null,
      readOn: fields.readOn,
      confidential: fields.confidential === 'yes',
    },
  };
}

function addressFrom(written: string): string | null {
  const address = written.trim();
  if (address === '') return null;
  return /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(address) ? `https://${address}` : address;
}

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
