import type { ComponentChildren, VNode } from 'preact';
import { CsrfField } from '../../../ui/index.ts';
import type { CasePageProps } from '../case-props.ts';
import type { FormName } from '../room-words.ts';

/** Where each form of a case is sent. */
export const FORM_PATHS: Record<FormName, string> = {
  verify: 'verifikasi',
  assign: 'teruskan',
  answer: 'jawab',
  ask: 'tanya',
  note: 'catatan',
  extend: 'perpanjang',
  reclass: 'ubah-jenis',
  close: 'tutup',
  reopen: 'buka-lagi',
};

type Props = { page: CasePageProps; name: FormName; class?: string; children: ComponentChildren };

/** A form about the case on the page; after it the list keeps its filters. */
export function CaseForm({ page, name, children, ...rest }: Props): VNode {
  return (
    <form method="post" action={`/ruang/laporan/${page.view.id}/${FORM_PATHS[name]}${page.query}`} class={rest.class}>
      <CsrfField token={page.room.csrf} />
      {children}
    </form>
  );
}

/** What was typed into a form that was refused, and what is wrong with each field; empty for all other forms. */
export function refusedIn(page: CasePageProps, name: FormName) {
  const mine = page.refused?.form === name ? page.refused : null;
  return { values: mine?.values ?? {}, errors: mine?.error.fields ?? {}, refused: mine !== null };
}
