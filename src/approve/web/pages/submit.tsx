import type { VNode } from 'preact';
import type { AppError } from '../../../kernel/errors.ts';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatNumber } from '../../../kernel/numbers.ts';
import { roleWord } from '../../../people/index.ts';
import {
  Button,
  ButtonLink,
  Choices,
  CsrfField,
  Field,
  FileField,
  Flash,
  RoomPage,
  SectionHead,
} from '../../../ui/index.ts';
import {
  type Attachment,
  type derivativesOf,
  derivativeTrouble,
  type Edition,
  kindWords,
  type PackageChoices,
} from '../../../write/index.ts';
import type { StepDraft } from '../../policies/steps-for.ts';
import type { Risk } from '../../risk/risk.ts';
import type { Names } from '../parts/people-names.ts';
import { stepName } from '../parts/step-name.ts';
import { stepWords } from '../step-words.ts';
import { submitWords } from '../submit-words.ts';

export type SubmitPageProps = {
  room: RoomShell;
  locale: Locale;
  csrf: string;
  edition: Edition;
  derivatives: Awaited<ReturnType<typeof derivativesOf>>;
  attachments: Attachment[];
  chosen: PackageChoices;
  topics: string[];
  risk: Risk;
  steps: StepDraft[];
  /** Roles that have fewer people than steps. */
  short: string[];
  names: Names;
  refused: AppError | null;
};

/** What goes into the package, where it leaves for, and who will be asked; the usual choice is made already. */
export function SubmitPage(props: SubmitPageProps): VNode {
  const { room, locale, csrf, edition, refused, topics } = props;
  const w = submitWords(locale);
  const at = `/ruang/naskah/${edition.id}`;
  return (
    <RoomPage room={room} title={w.submitTitle} meta={edition.headline}>
      {refused && <Flash kind="bad">{refused.say[locale]}</Flash>}
      <div class="stack-4">
        <form method="post" action={`${at}/ajukan`} class="stack-4">
          <CsrfField token={csrf} />
          <input type="hidden" name="choose" value="1" />
          <p class="ink2">{w.submitLead}</p>
          <Derivatives {...props} />
          <Attachments {...props} />
          <Choices
            name="channels"
            kind="checkbox"
            legend={w.chooseChannels}
            hint={`${w.channelsHint} ${topics.length > 0 ? w.audienceLine(topics.join(', ')) : w.audienceNone}`}
            locale={locale}
            columns={2}
            choices={(['email', 'press'] as const).map((value) => ({
              value,
              label: stepWords(locale)[`channel_${value}`],
              checked: props.chosen.channels.includes(value),
            }))}
          />
          <Choices
            name="crisis"
            kind="checkbox"
            legend={w.chooseCrisis}
            locale={locale}
            choices={[{ value: '1', label: w.crisisChoice, hint: w.crisisHint, checked: props.chosen.crisis }]}
          />
          <Expected {...props} />
          <div class="row wrapx">
            <Button look="primary" icon="send">
              {w.submitButton}
            </Button>
            <ButtonLink href={at}>{w.backToText}</ButtonLink>
          </div>
        </form>
        <section aria-labelledby="lampiran">
          <SectionHead title={w.addAttachment} id="lampiran" />
          <form method="post" action={`${at}/lampiran`} enctype="multipart/form-data" class="stack-4">
            <CsrfField token={csrf} />
            <FileField
              name="file"
              label={w.attachmentFile}
              hint={w.attachmentFileHint}
              locale={locale}
              accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp,.mp3,.m4a,.ogg,.wav"
              error={refused?.fields.file}
            />
            <Field
              name="description"
              label={w.attachmentAbout}
              locale={locale}
              maxLength={300}
              required
              error={refused?.fields.description}
            />
            <Button look="line" icon="upload">
              {w.uploadButton}
            </Button>
          </form>
          {props.attachments.length > 0 && (
            <ul class="stack-2 mt3">
              {props.attachments.map((one) => (
                <li key={one.key}>
                  <form method="post" action={`${at}/lampiran/${one.key}/hapus`}>
                    <CsrfField token={csrf} />
                    <Button look="danger" small>
                      {w.removeAttachment}
                      <span class="sr">: {one.name}</span>
                    </Button>{' '}
                    {one.name}
                  </form>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </RoomPage>
  );
}

const Derivatives = ({ edition, derivatives, chosen, locale }: SubmitPageProps) => {
  const w = submitWords(locale);
  if (derivatives.length === 0)
    return (
      <p class="ink2">
        {w.noDerivatives} <a href={`/ruang/naskah/${edition.id}/turunan`}>{w.makeDerivatives}</a>
      </p>
    );
  return (
    <Choices
      name="derivatives"
      kind="checkbox"
      legend={w.chooseDerivatives}
      locale={locale}
      columns={3}
      choices={derivatives.map((one) => {
        const trouble = derivativeTrouble(one);
        return {
          value: one.kind,
          label: kindWords(locale)[one.kind],
          hint: trouble === 'stale' ? w.staleHint : trouble === 'hole' ? w.holeHint : undefined,
          checked: trouble === null && chosen.derivatives.includes(one.kind),
        };
      })}
    />
  );
};

const Attachments = ({ attachments, chosen, locale }: SubmitPageProps) => {
  const w = submitWords(locale);
  if (attachments.length === 0) return <p class="ink2">{w.noAttachments}</p>;
  return (
    <Choices
      name="attachments"
      kind="checkbox"
      legend={w.chooseAttachments}
      locale={locale}
      choices={attachments.map((one) => ({
        value: one.key,
        label: one.name,
        hint: `${one.description} (${formatNumber(Math.ceil(one.bytes / 1024), locale)} KB)`,
        checked: chosen.attachments.includes(one.key),
      }))}
    />
  );
};

const Expected = ({ steps, risk, short, names, locale }: SubmitPageProps) => {
  const w = submitWords(locale);
  const sw = stepWords(locale);
  return (
    <section aria-labelledby="langkah">
      <SectionHead title={w.expectedSteps} id="langkah" />
      <p class="ink2">{sw[`risk_${risk.level}`]}</p>
      <ol class="stack-2 mt2">
        {steps.map((one, i) => (
          <li key={i}>
            <b>{stepName(one, names, locale)}</b>{' '}
            <span class="ink2">
              {one.because.length > 0 ? sw.because(one.because.map((why) => why[locale]).join('; ')) : sw.becauseUsual}
            </span>
          </li>
        ))}
      </ol>
      {short.map((role) => (
        <Flash kind="bad" key={role}>
          {roleWord(role, locale)}: {w.tooFew}
        </Flash>
      ))}
    </section>
  );
};
