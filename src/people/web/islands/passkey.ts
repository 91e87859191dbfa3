import { mount } from '../../../ui/islands/runtime.ts';
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '../../adapters/browser-passkeys.ts';

export type PasskeyProps = {
  mode: 'create' | 'get';
  /** Where the browser gets what it needs to ask for a key. */
  options: string;
  /** A field of the form around this place that goes along with that request. */
  along?: string | undefined;
  /** The hidden field of the form around this place that takes the browser's answer. */
  field: string;
  label: string;
  look: 'primary' | 'line';
  failed: string;
  csrf: string;
};

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'] &
  Parameters<typeof startAuthentication>[0]['optionsJSON'];

async function ask(p: PasskeyProps, form: HTMLFormElement): Promise<unknown> {
  const value = p.along ? new FormData(form).get(p.along) : null;
  const answer = await fetch(p.options, {
    method: 'POST',
    ...(p.along && typeof value === 'string' ? { body: new URLSearchParams({ [p.along]: value }) } : {}),
    headers: { accept: 'application/json', 'x-csrf-token': p.csrf },
  });
  if (!answer.ok) throw new Error(((await answer.json()) as { error?: { message?: string } }).error?.message);
  const optionsJSON = (await answer.json()) as Options;
  return p.mode === 'create' ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON });
}

/** Puts a button for passkeys where the browser knows them; what the browser answers goes with the form around it. */
mount<PasskeyProps>('people-passkey', (place, p) => {
  const form = place.closest('form');
  const field = form?.querySelector<HTMLInputElement>(`input[name="${p.field}"]`);
  if (!form || !field || !browserSupportsWebAuthn()) return;
  for (const other of place.querySelectorAll<HTMLElement>('[data-without]')) other.hidden = true;
  for (const other of place.querySelectorAll<HTMLElement>('[data-with]')) other.hidden = false;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `btn ${p.look} block`;
  button.textContent = p.label;
  const news = document.createElement('p');
  news.className = 'error';
  news.setAttribute('role', 'status');
  place.prepend(button, news);
  button.addEventListener('click', async () => {
    news.textContent = '';
    button.disabled = true;
    try {
      field.value = JSON.stringify(await ask(p, form));
      // The other fields of the form are for people without a key.
      form.noValidate = true;
      form.requestSubmit();
    } catch (error) {
      const ours = error instanceof Error && error.constructor === Error && error.message;
      news.textContent = ours || p.failed;
      button.disabled = false;
    }
  });
});
