import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { fieldErrors } from '@/lib/api/field-errors';
import { Problem } from '@/lib/api/problem';
import { Unreachable } from './call-api';

/** Why what was filled in was not taken: what is wrong with each field, or what else is to be said. */
export type FormFailure = { fields: Record<string, string>; summary: string | null };

type FormOptions = {
  /** What to say where the server does not answer. */
  unreachable: string;
  /**
   * Sends what was filled in. Answers with `again` where the form is emptied for the next, with why it
   * was not taken, or with nothing where the page is left: until then the form is busy.
   */
  send: (data: FormData) => Promise<FormFailure | 'again' | undefined>;
};

/**
 * A form that is sent once at a time, says why what was filled in was not taken, and leads to the first
 * field that has to be mended. `form` is what its element gets: by POST, so that a press before the
 * script is there puts nothing of it into the address.
 */
export function useForm({ unreachable, send }: FormOptions) {
  const ref = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState<FormFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (failure) ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  async function onSubmit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const data = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    try {
      const outcome = await send(data);
      if (outcome === undefined) return;
      setBusy(false);
      if (outcome === 'again') ref.current?.reset();
      else setFailure(outcome);
    } catch (error) {
      setBusy(false);
      setFailure(failureOf(error, unreachable));
    }
  }

  return { form: { ref, method: 'post', noValidate: true, onSubmit }, failure, isBusy };
}

/** Why a call failed. Throws what is neither a refusal nor a server that does not answer. */
function failureOf(error: unknown, unreachable: string): FormFailure {
  if (error instanceof Problem) {
    const fields = fieldErrors(error.extensions.issues);
    return { fields, summary: Object.keys(fields).length > 0 ? null : error.detail };
  }
  if (!(error instanceof Unreachable)) throw error;
  return { fields: {}, summary: unreachable };
}
