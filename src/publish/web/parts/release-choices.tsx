import type { Package } from '../../../approve/index.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { Button, ButtonLink, CsrfField, href } from '../../../ui/index.ts';
import { words } from '../../words.ts';
import { PostedForm } from './channel-receipts.tsx';
import { LateDecision } from './late-decision.tsx';
import { ReleaseForm } from './release-form.tsx';
import type { ReleasePackageProps, State } from './release-state.ts';

/** What this person may do now. */
export const ReleaseChoices = (props: ReleasePackageProps & { state: State }) => {
  const { p, release, place, csrf, locale, state } = props;
  const w = words(locale);
  if (state === 'out')
    return place ? (
      <div class="stack-4">
        <ButtonLink href={href(place.language, `/berita/${place.slug}`)} look="primary" block icon="globe">
          {w.toPublic}
        </ButtonLink>
        <ButtonLink href={`/ruang/penarikan/${place.articleId}`} look="line" block icon="undo-2">
          {w.toWithdrawal}
        </ButtonLink>
        {props.mayPost && (
          <PostedForm
            packageId={p.id}
            receipts={props.receipts}
            csrf={csrf}
            locale={locale}
            now={props.now}
            typed={props.typed}
            fields={props.refused?.fields ?? {}}
          />
        )}
      </div>
    ) : null;
  if (state === 'lapsed')
    return (
      <ButtonLink href={`/ruang/naskah/${p.editionId}`} look="primary" block icon="file-pen">
        {w.toEdition}
      </ButtonLink>
    );
  if (!props.mayRelease) return <p class="ink2">{w.onlyReleasers}</p>;
  const form = {
    csrf,
    locale,
    now: props.now,
    typed: props.typed,
    priority: release?.priority ?? (2 as const),
    fields: props.refused?.fields ?? {},
  };
  if (state === 'late')
    return (
      <>
        <section class="pkg">
          <div>
            <LateDecision {...form} orderId={release!.id} />
          </div>
        </section>
        {props.mayTakeBack && <TakeBack p={p} csrf={csrf} locale={locale} />}
      </>
    );
  if (state === 'unset')
    return (
      <>
        <section class="pkg">
          <div>
            <h2 class="pkg-title">{w.formTitle}</h2>
            <ReleaseForm
              {...form}
              action={`/ruang/rilis/paket/${p.id}/terbitkan`}
              held={null}
              correction={place !== null}
            />
          </div>
        </section>
        {props.mayTakeBack && <TakeBack p={p} csrf={csrf} locale={locale} />}
      </>
    );
  return (
    <>
      <details class="pkg" open={props.refused !== null}>
        <summary class="btn line block">{w.formChange}</summary>
        <div>
          <ReleaseForm
            {...form}
            action={`/ruang/rilis/${release!.id}/ubah`}
            held={release!.holdUntil}
            correction={false}
          />
        </div>
      </details>
      <form method="post" action={`/ruang/rilis/${release!.id}/batalkan`}>
        <CsrfField token={csrf} />
        <Button look="danger" block icon="circle-x">
          {w.cancel}
        </Button>
      </form>
      {props.mayTakeBack && <TakeBack p={p} csrf={csrf} locale={locale} />}
    </>
  );
};

const TakeBack = ({ p, csrf, locale }: { p: Package; csrf: string; locale: Locale }) => {
  const w = words(locale);
  return (
    <form method="post" action={`/ruang/persetujuan/${p.id}/batalkan`}>
      <CsrfField token={csrf} />
      <Button look="danger" block>
        {w.takeBack}
      </Button>
      <p class="small muted mt3">{w.cancelNote}</p>
    </form>
  );
};
