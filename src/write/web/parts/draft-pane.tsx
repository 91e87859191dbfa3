import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { CsrfField, type FieldErrors, Icon } from '../../../ui/index.ts';
import type { EditorWords } from '../../editor-words.ts';
import { documentToPlain } from '../../plain-document.ts';
import { togetherWords } from '../../together/words.ts';
import type { EditorModel } from '../editor-model.ts';
import { OriginStrip } from './origin-strip.tsx';
import { TextToolbar } from './text-toolbar.tsx';
import { TogetherBar } from './together-bar.tsx';

/** What a plain form had sent, when it comes back with a complaint. */
export type Typed = { headline: string; standfirst: string; body: string };

type Props = {
  model: EditorModel;
  words: EditorWords;
  locale: Locale;
  csrf: string;
  kicker: string;
  typed?: Typed | undefined;
  errors?: FieldErrors | undefined;
};

/** The middle pane: headline, standfirst and body. A plain form by itself; the browser's part puts the editor in its place. */
export function DraftPane({ model, words, locale, csrf, kicker, typed, errors = {} }: Props): VNode {
  const { edition, canEdit, saved } = model;
  const { headline, standfirst, body } = typed ?? { ...edition, body: documentToPlain(edition.body) };
  const lang = edition.language;
  return (
    <section class="pane w" id="naskah" aria-labelledby="naskah-h">
      <h2 class="sr" id="naskah-h">
        {words.text}
      </h2>
      <TextToolbar words={words} locale={locale} canEdit />
      <OriginStrip origins={model.origins} editionId={edition.id} locale={locale} canEdit={canEdit} />
      <TogetherBar words={togetherWords(locale)} />
      <form id="tulis" method="post" action={`/ruang/naskah/${edition.id}/simpan`} class="draft-form">
        <CsrfField token={csrf} />
        <input type="hidden" name="version" value={edition.version} />
        <div class="draft">
          <p class="kick">{kicker}</p>
          <div class={errors.headline ? 'field bad' : 'field'}>
            <label class="sr" for="f-headline">
              {words.headline}
            </label>
            <textarea
              id="f-headline"
              name="headline"
              class="ttl"
              rows={2}
              maxLength={200}
              lang={lang}
              placeholder={words.headline}
              readOnly={!canEdit}
              aria-describedby={errors.headline ? 'e-headline' : undefined}
            >
              {headline}
            </textarea>
            <Complaint id="e-headline" text={errors.headline?.[locale]} />
          </div>
          <div class={errors.standfirst ? 'field bad' : 'field'}>
            <label class="sr" for="f-standfirst">
              {words.standfirst}
            </label>
            <textarea
              id="f-standfirst"
              name="standfirst"
              class="stand"
              rows={2}
              maxLength={600}
              lang={lang}
              placeholder={words.standfirst}
              readOnly={!canEdit}
              aria-describedby={errors.standfirst ? 'e-standfirst' : undefined}
            >
              {standfirst}
            </textarea>
            <Complaint id="e-standfirst" text={errors.standfirst?.[locale]} />
          </div>
          <div class={errors.body ? 'field bad plain-body' : 'field plain-body'} id="isi-polos">
            <label for="f-body">{words.body}</label>
            <p class="hint" id="h-body">
              {words.plainHint}
            </p>
            <textarea
              id="f-body"
              name="body"
              class="input"
              rows={24}
              lang={lang}
              readOnly={!canEdit}
              aria-describedby={errors.body ? 'h-body e-body' : 'h-body'}
            >
              {body}
            </textarea>
            <Complaint id="e-body" text={errors.body?.[locale]} />
          </div>
          <div
            class="body"
            id="isi-naskah"
            lang={lang}
            data-label={words.body}
            data-media={`/ruang/naskah/${edition.id}/media`}
          />
        </div>
        <p class="together-news" id="kabar-bersama" role="status" />
        <div class="dfoot">
          <span id="kata">{saved.words}</span>
          <span id="kelas">{saved.grade}</span>
          <span class="grow" id="penyunting">
            {saved.lastEdit}
          </span>
          {canEdit && (
            <button type="submit" class="btn sm primary" id="simpan">
              {words.save}
            </button>
          )}
          <span class="st ok" id="keadaan" role="status" hidden={canEdit}>
            {canEdit ? '' : words.readOnly}
          </span>
        </div>
      </form>
    </section>
  );
}

const Complaint = ({ id, text }: { id: string; text: string | undefined }): VNode | null =>
  text ? (
    <p class="error" id={id}>
      <Icon name="circle-alert" />
      <span>{text}</span>
    </p>
  ) : null;
