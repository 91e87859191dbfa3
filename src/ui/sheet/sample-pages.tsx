import type { VNode } from 'preact';
import { sha256Hex } from '../../kernel/hash.ts';
import type { RoomShell, SiteShell } from '../../kernel/http/shell.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { assetUrl } from '../assets.ts';
import { Button, Chip } from '../components/basic.tsx';
import { Cover } from '../components/cover.tsx';
import { Steps, Table } from '../components/data.tsx';
import { Fingerprint, HashBadge, hashWords } from '../components/fingerprint.tsx';
import { Field } from '../components/forms.tsx';
import { PhonePage, PlainPage } from '../layouts/plain-page.tsx';
import { PortalPage } from '../layouts/portal-page.tsx';
import { RoomPage } from '../layouts/room-page.tsx';
import { ComponentSheet } from './component-sheet.tsx';

const HASH = sha256Hex('gapura');
const AGENCY = 'Kementerian Contoh';

const site = (locale: Locale): SiteShell => ({
  agencyName: AGENCY,
  unitName: 'Biro Hubungan Masyarakat',
  tagline: 'Kabar yang dapat Anda periksa.',
  demo: true,
  baseUrl: 'http://127.0.0.1',
  locale,
  path: '/',
  nav: ['Berita', 'Kebijakan dijelaskan', 'Lapor dan tanya', 'Kinerja kami'].map((label, i) => ({
    href: `/#nav-${i}`,
    label,
    current: i === 0,
  })),
});

const room = (locale: Locale): RoomShell => ({
  accountName: 'Rani A.',
  roleLabel: 'Pranata humas',
  initials: 'RA',
  agencyName: AGENCY,
  demo: true,
  locale,
  csrf: 'contoh',
  path: '/ruang/naskah',
  nav: [
    { href: '/ruang', label: 'Taklimat pagi', icon: 'sun' },
    { href: '/ruang/naskah', label: 'Naskah', icon: 'files', count: 9 },
    { href: '/ruang/persetujuan', label: 'Persetujuan', icon: 'badge-check' },
    { href: '/ruang/laporan', label: 'Laporan', icon: 'inbox', count: 14 },
    { href: '/ruang/kinerja', label: 'Kinerja', icon: 'chart-line' },
  ],
  flash: { kind: 'ok', text: 'Naskah tersimpan.' },
});

const sheetStyle = () => (
  <>
    <link rel="stylesheet" href={assetUrl('room.css')} />
    <link rel="stylesheet" href="/sheet.css" />
  </>
);

const Panes = ({ locale }: { locale: Locale }) => (
  <RoomPage
    room={room(locale)}
    title="Kunjungan ke kantor digital, dengan judul yang cukup panjang"
    meta="Rilis · Edisi Indonesia · disimpan 07.42"
    slim
    actions={
      <>
        <Chip kind="hold" icon="pause">
          Ditahan s.d. 16.00
        </Chip>
        <HashBadge hash={HASH} label="Sidik paket" />
        <Button small icon="eye">
          Pratinjau
        </Button>
        <Button look="primary" small>
          Minta persetujuan
        </Button>
      </>
    }
    below={<Steps label="Tahap" steps={['Bahan', 'Fakta', 'Naskah', 'Periksa', 'Setujui', 'Terbit']} current={3} />}
  >
    <div class="panes">
      {['Bahan', 'Naskah', 'Periksa'].map((name) => (
        <section class={name === 'Naskah' ? 'pane w' : 'pane'} aria-labelledby={`p-${name}`} key={name}>
          <div class="pane-h">
            <h2 id={`p-${name}`}>{name}</h2>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard */}
          <div class="pane-b" tabIndex={0} role="group" aria-labelledby={`p-${name}`}>
            {Array.from({ length: 30 }, (_, i) => (
              <p key={i}>
                Paragraf {i + 1} dalam ruang {name.toLowerCase()}.
              </p>
            ))}
          </div>
        </section>
      ))}
    </div>
  </RoomPage>
);

const Approval = ({ locale }: { locale: Locale }) => (
  <PhonePage
    locale={locale}
    demo
    title="Setujui rilis ini untuk terbit pukul 16.00?"
    brand="Biro Humas"
    top={<Chip kind="wait">Tautan sekali pakai</Chip>}
    decisionLabel="Keputusan"
    decision={
      <>
        <Button icon="undo-2">Kembalikan</Button>
        <Button look="primary" icon="check">
          Setujui paket
        </Button>
      </>
    }
  >
    <h1>Setujui rilis ini untuk terbit pukul 16.00?</h1>
    <div class="pkg mt4">
      <div class="pic">
        <Cover itemKey="contoh" palette={1} />
      </div>
      <div>
        <p class="kick">Rilis · Edisi Indonesia</p>
        <h2>Kunjungan ke kantor digital</h2>
        <p class="ink2 mt2">Kesepakatan melanjutkan kerja sama, dan harapan agar warga dapat menanggapi.</p>
      </div>
      <div class="fp">
        <Fingerprint hash={HASH} />
        <div>
          <p class="muted small">Sidik paket</p>
          <p class="words">{hashWords(HASH)}</p>
        </div>
      </div>
    </div>
  </PhonePage>
);

/** Sample pages by their path: the component sheet, and each layout with example content. */
export const SAMPLE_PAGES: Record<string, (locale: Locale) => VNode> = {
  '/': (locale) => (
    <PortalPage site={site(locale)} title="Lembar komponen" head={sheetStyle()} noindex>
      <h1 class="h-page mt8">Lembar komponen dan keadaannya</h1>
      <ComponentSheet locale={locale} />
    </PortalPage>
  ),
  '/ruang': (locale) => (
    <RoomPage
      room={room(locale)}
      title="Naskah"
      meta="9 sedang dikerjakan"
      actions={<Button look="primary">Taklimat baru</Button>}
    >
      <Table
        caption="Naskah"
        hideCaption
        columns={[{ label: 'Judul' }, { label: 'Keadaan' }, { label: 'Kata', number: true }]}
        rows={[
          ['Kunjungan ke kantor digital', <Chip kind="wait">Menunggu persetujuan</Chip>, '243'],
          ['Jadwal loket informasi', <Chip kind="ok">Terbit</Chip>, '118'],
        ]}
      />
    </RoomPage>
  ),
  '/panel': (locale) => <Panes locale={locale} />,
  '/persetujuan': (locale) => <Approval locale={locale} />,
  '/masuk': (locale) => (
    <PlainPage locale={locale} title="Masuk" demo brand={AGENCY}>
      <form method="post" action="/masuk">
        <Field name="email" label="Surel" type="email" locale={locale} autocomplete="username" required />
        <Field name="password" label="Kata sandi" type="password" locale={locale} autocomplete="current-password" />
        <Button look="primary" block>
          Masuk
        </Button>
      </form>
    </PlainPage>
  ),
};
