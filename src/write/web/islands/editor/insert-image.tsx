import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { imageFile } from '../../../media/image-sizes.ts';
import type { FigureAttrs } from '../../../nodes/figure.ts';
import type { InsertWords } from '../../insert-words.ts';
import { ask, Complaint, Frame } from './dialog.tsx';
import { FocalPoint } from './focal-point.tsx';

/** What a person decided about an image; a new one brings its caption, later ones are written in the text. */
export type ImageChoice = FigureAttrs & { caption?: string };

type Given = { present?: FigureAttrs; file?: File };
type Kept = { key: string; name: string; width: number; height: number };

/** Asks for an image (from this device or of this item) with its description, credit and focal point. */
export const askImage = (words: InsertWords, base: string, given: Given): Promise<ImageChoice | null> =>
  ask((settle) => <ImageForm words={words} base={base} given={given} settle={settle} />);

const token = (): string => document.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? '';

async function sendImage(base: string, file: File, words: InsertWords): Promise<Kept> {
  const body = new FormData();
  body.append('image', file);
  const headers = { accept: 'application/json', 'x-csrf-token': token() };
  const answer = await fetch(base, { method: 'POST', body, headers }).catch(() => null);
  const reply = (await answer?.json().catch(() => null)) as { image?: Kept; error?: { message: string } } | null;
  if (!reply?.image) throw new Error(reply?.error?.message || words.failed);
  return reply.image;
}

type Props = { words: InsertWords; base: string; given: Given; settle: (answer: ImageChoice | null) => void };

function ImageForm({ words, base, given, settle }: Props): VNode {
  const [image, setImage] = useState<Omit<Kept, 'name'> | null>(given.present ?? null);
  const [here, setHere] = useState<Kept[]>([]);
  const [busy, setBusy] = useState(false);
  const [bad, setBad] = useState<{ at: 'file' | 'alt'; text: string } | null>(null);
  const [alt, setAlt] = useState(given.present?.alt ?? '');
  const [decorative, setDecorative] = useState(given.present?.decorative ?? false);
  const [credit, setCredit] = useState(given.present?.credit ?? '');
  const [caption, setCaption] = useState('');
  const [focal, setFocal] = useState({ x: given.present?.focalX ?? 50, y: given.present?.focalY ?? 50 });

  const upload = async (file: File) => {
    setBusy(true);
    setBad(null);
    try {
      setImage(await sendImage(base, file, words));
    } catch (error) {
      setBad({ at: 'file', text: error instanceof Error ? error.message : words.failed });
    }
    setBusy(false);
  };
  useEffect(() => {
    if (given.file) upload(given.file);
    else if (!given.present)
      fetch(base, { headers: { accept: 'application/json' } })
        .then((answer) => answer.json())
        .then((reply: { images?: Kept[] }) => setHere(reply.images ?? []))
        .catch(() => setHere([]));
  }, []);

  const submit = () => {
    if (!image) return setBad({ at: 'file', text: words.imageNone });
    if (!decorative && !alt.trim()) {
      setBad({ at: 'alt', text: words.altMissing });
      document.getElementById('d-alt')?.focus();
      return;
    }
    const { key, width, height } = image;
    settle({
      key,
      width,
      height,
      alt: decorative ? '' : alt.replace(/\s+/g, ' ').trim(),
      decorative,
      credit: credit.trim(),
      focalX: focal.x,
      focalY: focal.y,
      ...(given.present ? {} : { caption: caption.replace(/\s+/g, ' ').trim() }),
    });
  };

  return (
    <Frame
      title={words.imageTitle}
      submit={given.present ? words.change : words.insert}
      cancel={words.cancel}
      busy={busy}
      onSubmit={submit}
      onCancel={() => settle(null)}
    >
      {!given.present && (
        <div class={bad?.at === 'file' ? 'field bad' : 'field'}>
          <label for="d-file">{words.imageFile}</label>
          <p class="hint" id="d-file-h">
            {words.imageFileHint}
          </p>
          <input
            id="d-file"
            class="input"
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            aria-describedby="d-file-h d-file-e"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) upload(file);
            }}
          />
          <p role="status" class="hint">
            {busy ? words.uploading : ''}
          </p>
          <Complaint id="d-file-e" text={bad?.at === 'file' ? bad.text : null} />
        </div>
      )}
      {!image && here.length > 0 && (
        <fieldset class="field">
          <legend>{words.imageHere}</legend>
          <div class="thumbs">
            {here.map((one) => (
              <button key={one.key} type="button" class="thumb" onClick={() => setImage(one)}>
                <img src={`${base}/${imageFile(one.key, 480)}`} alt={one.name} width={one.width} height={one.height} />
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {image && (
        <FocalPoint
          words={words}
          src={`${base}/${imageFile(image.key, 960)}`}
          image={image}
          focal={focal}
          onMove={setFocal}
        />
      )}
      <div class={bad?.at === 'alt' ? 'field bad' : 'field'}>
        <label for="d-alt">{words.alt}</label>
        <p class="hint" id="d-alt-h">
          {words.altHint}
        </p>
        <textarea
          id="d-alt"
          class="input"
          rows={2}
          maxLength={500}
          disabled={decorative}
          aria-describedby="d-alt-h d-alt-e"
          aria-invalid={bad?.at === 'alt' ? 'true' : undefined}
          value={decorative ? '' : alt}
          onInput={(event) => setAlt(event.currentTarget.value)}
        />
        <Complaint id="d-alt-e" text={bad?.at === 'alt' ? bad.text : null} />
      </div>
      <label class="check-line">
        <input type="checkbox" checked={decorative} onChange={(event) => setDecorative(event.currentTarget.checked)} />
        {words.decorative}
      </label>
      {!given.present && (
        <div class="field">
          <label for="d-caption">{words.caption}</label>
          <input
            id="d-caption"
            class="input"
            maxLength={300}
            value={caption}
            onInput={(event) => setCaption(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="field">
        <label for="d-credit">{words.credit}</label>
        <input
          id="d-credit"
          class="input"
          maxLength={200}
          value={credit}
          onInput={(event) => setCredit(event.currentTarget.value)}
        />
      </div>
    </Frame>
  );
}
