import type { VNode } from 'preact';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { ButtonLink, Chip, Flash, href, RichText } from '../../../ui/index.ts';
import type { RichDocument } from '../../../ui/rich-text.tsx';
import { imageAddresses } from '../../../write/index.ts';
import type { Opened } from '../../commands/open-share.ts';
import { moment } from '../../mails.ts';
import { pageWords } from '../page-words.ts';
import { OwnPage } from './own-page.tsx';

type Props = { site: SiteShell; token: string; seen: Extract<Opened, { kind: 'text' }>; mark: string; now: Date };

/** A package before its time, as one journalist sees it: under their name, with its files. */
export function HolderCopyPage({ site, token, seen, mark, now }: Props): VNode {
  const { locale } = site;
  const w = pageWords(locale);
  const { content, embargo } = seen;
  const { edition } = content;
  const until = moment(embargo.pressEmbargoUntil, locale);
  const binds = embargo.pressEmbargoUntil > now;
  const own = href(locale, `/pers/p/${token}`);
  return (
    <OwnPage site={site} title={w.embargoed}>
      <div class="prefs">
        <article class="press-copy">
          <Chip kind={binds ? 'embargo' : 'info'} icon={binds ? 'lock' : 'circle-check'}>
            {binds ? w.embargoUntil(until) : w.passed}
          </Chip>
          <h1 class="h-page mt3" lang={edition.language}>
            {edition.headline}
          </h1>
          <p class="press-line mt4">{mark}</p>
          <p class="ink2 mt4" lang={edition.language}>
            {edition.standfirst}
          </p>
          <div class="prose mt4" lang={edition.language}>
            <RichText
              body={edition.body as RichDocument}
              language={edition.language}
              picture={(key, width) => imageAddresses(`${own}/gambar/`, key, width)}
            />
          </div>
          {content.contact && (
            <p class="mt6">
              <b>{w.contact}:</b> {content.contact}
            </p>
          )}
          <p class="press-line mt6">{mark}</p>
          <img class="press-mark" src={`${own}/tanda.svg`} alt="" />
        </article>
        <aside class="stack-4">
          <Flash kind={binds ? 'bad' : 'ok'}>{binds ? w.notYet(until) : w.mayNow(until)}</Flash>
          {embargo.note && (
            <section class="panel" aria-labelledby="h-catatan">
              <h2 id="h-catatan">{w.noteFromUs}</h2>
              <p class="mt2">{embargo.note}</p>
            </section>
          )}
          <section class="panel" aria-labelledby="h-unduh">
            <h2 id="h-unduh">{w.files}</h2>
            <p class="small muted">{w.filesHint}</p>
            <p class="row wrapx mt3">
              {[
                ['naskah.pdf', 'PDF'],
                ['naskah.docx', 'DOCX'],
                ['naskah.txt', w.plain],
                ['ninjs.json', 'ninjs 3.3'],
              ].map(([file, label]) => (
                <ButtonLink small icon="download" download href={`${own}/unduh/${file}`} key={file}>
                  {label}
                </ButtonLink>
              ))}
            </p>
          </section>
          <Attachments content={content} own={own} site={site} />
          {content.facts.length > 0 && (
            <section class="panel" aria-labelledby="h-fakta">
              <h2 id="h-fakta">{w.facts}</h2>
              <ol class="stack-2 mt2" lang={edition.language}>
                {content.facts.map((fact) => (
                  <li key={fact.number}>
                    {fact.text} <span class="small muted">{fact.source}</span>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </aside>
      </div>
    </OwnPage>
  );
}

const Attachments = (p: { content: Props['seen']['content']; own: string; site: SiteShell }) => {
  const w = pageWords(p.site.locale);
  const files = p.content.attachments ?? [];
  if (files.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="h-lampiran">
      <h2 id="h-lampiran">{w.attachments}</h2>
      <p class="small muted">{w.attachmentsHint}</p>
      <ul class="stack-2 mt2">
        {files.map((file) => (
          <li key={file.key}>
            <a href={`${p.own}/lampiran/${file.key}`} download>
              {file.name}
            </a>
            <span class="small muted block">{file.description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
