import { sha256Hex } from '../../kernel/hash.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { Avatar, Button, Chip, EmptyState, Flash } from '../components/basic.tsx';
import { Cover } from '../components/cover.tsx';
import { ClockRing, Segments, Steps, Timeline } from '../components/data.tsx';
import { Fingerprint, HashBadge, hashWords } from '../components/fingerprint.tsx';
import { Icon } from '../components/icon.tsx';
import { Failure, Loading, Toast } from '../components/notices.tsx';
import { Part } from './part.tsx';

const COLOURS = ['paper', 'surface', 'sunken', 'ink', 'nila', 'mengkudu', 'daun', 'soga'];
const HASH = sha256Hex('gapura');

const Colours = () => (
  <Part title="Warna" width="w">
    <div class="swatches">
      {COLOURS.map((name) => (
        <div key={name}>
          <svg viewBox="0 0 100 56" preserveAspectRatio="none" aria-hidden="true">
            <rect class={`sw-${name}`} width="100" height="56" />
          </svg>
          <b>{name}</b>
          <span class="mono">--{name}</span>
        </div>
      ))}
    </div>
  </Part>
);

const Buttons = () => (
  <Part title="Tombol">
    <div class="row wrapx">
      <Button look="primary">Setujui paket</Button>
      <Button>Simpan draf</Button>
      <Button look="soft" icon="sparkles">
        Pakai saran
      </Button>
      <Button look="danger">Tarik siaran</Button>
      <Button look="plain">Batal</Button>
    </div>
    <div class="row wrapx mt4">
      <span class="btn primary shown-focus">Fokus papan ketik</span>
      <Button look="primary" reason="alasan">
        Minta persetujuan
      </Button>
      <span id="alasan" class="small muted">
        1 masalah wajib diselesaikan dahulu
      </span>
    </div>
    <div class="row wrapx mt4">
      <Button small>Kecil</Button>
      <Segments
        label="Contoh saringan"
        items={[
          { href: '#a', label: 'Perlu tindakan', current: true },
          { href: '#b', label: 'Selesai', current: false },
        ]}
      />
      <Avatar initials="RA" name="Rani A." />
    </div>
  </Part>
);

const States = () => (
  <Part title="Keping keadaan, tenggat, sidik">
    <div class="row wrapx">
      <Chip kind="hold" icon="pause">
        Ditahan s.d. 16.00
      </Chip>
      <Chip kind="embargo" icon="lock">
        Embargo pers s.d. 14.00
      </Chip>
      <Chip kind="ok" icon="circle-check">
        Terbit 16.00.00
      </Chip>
      <Chip kind="bad" icon="undo-2">
        Ditarik
      </Chip>
      <Chip kind="info" icon="badge-check">
        Disetujui
      </Chip>
      <Chip kind="wait" icon="hourglass">
        Menunggu
      </Chip>
      <Chip>Edisi Indonesia</Chip>
      <HashBadge hash={HASH} label="Sidik paket" />
    </div>
    <div class="row wrapx mt4">
      <ClockRing kind="ok" used={0.2}>
        9 hari kerja
      </ClockRing>
      <ClockRing kind="wait" used={0.65}>
        4 hari kerja
      </ClockRing>
      <ClockRing kind="bad" used={1}>
        Lewat 1 hari
      </ClockRing>
      <ClockRing kind="done" used={0}>
        Jam berhenti: menunggu pelapor
      </ClockRing>
    </div>
    <div class="fp mt4">
      <Fingerprint hash={HASH} />
      <div>
        <p class="small muted">Sidik paket</p>
        <p class="words">{hashWords(HASH)}</p>
      </div>
    </div>
  </Part>
);

const Facts = () => (
  <Part title="Fakta dan bahan">
    <p class="prose">
      <span class="cl">
        Didukung bahan<sup>1</sup>
      </span>
      ,{' '}
      <span class="cl weak">
        lemah<sup>2</sup>
      </span>
      ,{' '}
      <span class="cl none">
        tanpa sumber<sup>?</sup>
      </span>
      ,{' '}
      <span class="cl on">
        sedang dipilih<sup>5</sup>
      </span>
      , dan{' '}
      <mark>
        bagian bahan<sup>3</sup>
      </mark>
      .
    </p>
    <p class="row wrapx mt4">
      <span class="st ok">
        <Icon name="circle-check" />
        Didukung
      </span>
      <span class="st wait">
        <Icon name="circle-dashed" />
        Lemah
      </span>
      <span class="st bad">
        <Icon name="circle-x" />
        Tanpa sumber
      </span>
      <span class="st info">
        <Icon name="lock" />
        Kutipan utuh
      </span>
    </p>
  </Part>
);

const Notices = () => (
  <Part title="Pemberitahuan">
    <Toast kind="ok" title="Tersimpan.">
      Paket berubah, jadi persetujuan lama gugur.
    </Toast>
    <Toast kind="wait" title="Sambungan terputus.">
      Tulisan Anda aman di perangkat ini.
    </Toast>
    <Toast kind="bad" title="Belum terkirim.">
      Server surel tidak menjawab. Kami coba lagi pukul 16.05.
    </Toast>
    <Flash kind="ok">Taklimat tersimpan.</Flash>
  </Part>
);

const Progress = () => (
  <Part title="Tahap dan riwayat" width="w">
    <Steps label="Tahap naskah" steps={['Bahan', 'Fakta', 'Naskah', 'Periksa', 'Setujui', 'Terbit']} current={3} />
    <div class="mt6">
      <Timeline
        items={[
          { state: 'past', title: 'Diterima dan dicatat', when: '14 Juni, 10.12 WIB' },
          { state: 'act', title: 'Diteruskan ke Arsip', when: '20 Juni, 09.05 WIB', body: ' Menunggu 4 hari kerja' },
          { state: 'todo', title: 'Jawaban', when: 'paling lambat 2 Juli' },
        ]}
      />
    </div>
  </Part>
);

/** Colours, buttons, states, facts, notices, empty places and covers. */
export const StateParts = (_: { locale: Locale }) => (
  <>
    <Colours />
    <Buttons />
    <States />
    <Facts />
    <Notices />
    <Part title="Kosong" width="t">
      <EmptyState title="Tidak ada laporan menunggu" link={{ href: '#selesai', label: 'Lihat yang selesai' }}>
        Yang baru akan muncul di sini, diurutkan menurut tenggat.
      </EmptyState>
    </Part>
    <Part title="Memuat" width="t">
      <Loading label="Memuat naskah" />
    </Part>
    <Part title="Galat" width="t">
      <Failure
        title="Naskah tidak dapat dibuka"
        retry={{ href: '#lagi', label: 'Coba lagi' }}
        code={{ label: 'Kode untuk petugas:', value: 'GP-5031' }}
      >
        Server bahan tidak menjawab. Draf Anda tidak hilang.
      </Failure>
    </Part>
    <Progress />
    <Part title="Sampul tanpa foto">
      <div class="sheet-covers">
        {[1, 2, 3, 4].map((palette) => (
          <Cover itemKey={`contoh-${palette}`} palette={palette} key={palette} />
        ))}
      </div>
    </Part>
  </>
);
