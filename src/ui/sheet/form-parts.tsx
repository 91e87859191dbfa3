import type { Bilingual } from '../../kernel/errors.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { ReactionBar, ShareBar } from '../components/article-tools.tsx';
import { Button, Crumbs } from '../components/basic.tsx';
import { Pager, Table } from '../components/data.tsx';
import { Choices, ErrorSummary, Field, FileField, SaveBar, Select } from '../components/forms.tsx';
import { Part } from './part.tsx';

const MISSING: Bilingual = {
  id: 'Tulis lengkap, misalnya SETNEG-2406-0183.',
  en: 'Write it in full, for example SETNEG-2406-0183.',
};

const Fields = ({ locale }: { locale: Locale }) => (
  <Part title="Isian">
    <ErrorSummary errors={{ nomor: MISSING }} locale={locale} />
    <Field name="surel" label="Surel" type="email" locale={locale} value="dina@contoh.id" autocomplete="email" />
    <Field name="nomor" label="Nomor laporan" locale={locale} value="2406-183" error={MISSING} />
    <Field name="pesan" label="Pertanyaan Anda" locale={locale} rows={3} hint="Satu hal dalam satu laporan." optional />
    <Select
      name="jenis"
      label="Jenis naskah"
      locale={locale}
      value="news"
      options={[
        { value: 'release', label: 'Siaran pers' },
        { value: 'news', label: 'Berita' },
      ]}
    />
    <FileField name="bahan" label="Bahan" locale={locale} hint="Teks, Word, atau PDF, paling besar 10 MB." multiple />
    <SaveBar>
      <Button look="primary">Simpan</Button>
      <span class="muted">Terakhir disimpan 07.42</span>
    </SaveBar>
  </Part>
);

const Choosing = ({ locale }: { locale: Locale }) => (
  <Part title="Pilihan" width="w">
    <Choices
      name="topik"
      legend="Topik"
      hint="Tidak ada yang dipilih lebih dulu."
      kind="checkbox"
      locale={locale}
      choices={[
        { value: 'a', label: 'Layanan digital', hint: 'Satu pintu layanan, aplikasi, dan data', checked: true },
        { value: 'b', label: 'Keterbukaan informasi', hint: 'Hak Anda meminta informasi' },
      ]}
    />
  </Part>
);

/** Fields with and without errors, choices, tables, ways through pages, and what stands under an article. */
export const FormParts = ({ locale }: { locale: Locale }) => (
  <>
    <Fields locale={locale} />
    <Choosing locale={locale} />
    <Part title="Tabel dan penunjuk jalan" width="w">
      <Crumbs label="Letak halaman" items={[{ href: '#', label: 'Beranda' }, { label: 'Berita' }]} />
      <Table
        caption="Pengiriman menurut kanal"
        columns={[{ label: 'Kanal' }, { label: 'Sampai', number: true }, { label: 'Gagal', number: true }]}
        rows={[
          ['Surel', '12.104', '6'],
          ['Umpan', '341', '0'],
        ]}
        total={['Semua', '12.445', '6']}
      />
      <Pager page={2} pages={5} hrefOf={(page) => `#halaman-${page}`} locale={locale} />
    </Part>
    <Part title="Di bawah berita" width="w">
      <h3 class="small" id="pendapat">
        Bagaimana pendapat Anda tentang berita ini?
      </h3>
      <ReactionBar
        action="#tanggapan"
        counts={{ berguna: 2, setuju: 0, inspiratif: 0, 'belum-jelas': 0, kecewa: 0 }}
        chosen="berguna"
        labelledBy="pendapat"
        locale={locale}
      />
      <ShareBar url="https://humas.example.go.id/berita/contoh" title="Contoh berita" locale={locale} />
    </Part>
  </>
);
