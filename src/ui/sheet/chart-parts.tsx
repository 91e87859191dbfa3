import type { Locale } from '../../kernel/i18n.ts';
import { BarChart } from '../charts/bar-chart.tsx';
import { DotStrip } from '../charts/dot-strip.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { Sparkline } from '../charts/sparkline.tsx';
import { StageBar } from '../charts/stage-bar.tsx';
import { Part } from './part.tsx';

const DAYS = Array.from({ length: 16 }, (_, i) => `${10 + i} Juni`);
const MAIL = [7200, 7400, 7100, 8000, 8300, 4100, 3900, 8600, 8900, 9100, 9000, 9400, 4600, 4400, 9800, 12_100];
const PORTAL = [5100, 5300, 5000, 5600, 6200, 4000, 4200, 6400, 6100, 6800, 6900, 7200, 4900, 5000, 7700, 9300];
const LAGS = [...Array.from({ length: 55 }, (_, i) => ((i * 37) % 45) / 10), 42];

/** The five charts, with examples that show their edges: a late release, a long wait, a small bar. */
export const ChartParts = ({ locale }: { locale: Locale }) => (
  <>
    <Part title="Surel dan portal menjangkau paling banyak orang" width="w">
      <LineChart
        label="Surel naik dari 7.200 menjadi 12.100 sehari, portal dari 5.100 menjadi 9.300."
        dayLabel="Hari"
        days={DAYS}
        series={[
          { name: 'Surel', values: MAIL },
          { name: 'Portal', values: PORTAL },
          { name: 'Umpan', values: MAIL.map((v) => Math.round(v / 9)) },
          { name: 'Notifikasi', values: MAIL.map((v) => Math.round(v / 11)) },
        ]}
        locale={locale}
      />
    </Part>
    <Part title="Hampir semua siaran terbit tepat waktu">
      <DotStrip
        label="Lima puluh lima dari 56 siaran terbit dalam lima detik; satu terlambat 42 detik."
        nameLabel="Siaran"
        valueLabel="Selisih, detik"
        note="Satu titik satu siaran."
        promiseLabel="55 dari 56 dalam 5 detik"
        dots={LAGS.map((seconds, i) => ({ name: `Siaran ${i + 1}`, seconds }))}
        promise={5}
        unit="dtk"
        locale={locale}
      />
    </Part>
    <Part title="98 dari 104 laporan dijawab tepat waktu">
      <BarChart
        label="Pengaduan 34 tepat dan 4 terlambat, pertanyaan 30 dan 1, permohonan 23 dan 1, aspirasi 11."
        nameLabel="Jenis"
        valueLabel="Tepat waktu"
        lateLabel="Terlambat"
        bars={[
          { name: 'Pengaduan', value: 34, late: 4, note: '4 terlambat' },
          { name: 'Pertanyaan', value: 30, late: 1, note: '1 terlambat' },
          { name: 'Permohonan informasi', value: 23, late: 1, note: '1 terlambat' },
          { name: 'Aspirasi', value: 2, note: 'semua tepat waktu' },
        ]}
        locale={locale}
      />
    </Part>
    <Part title="Naskah lebih lama menunggu daripada dikerjakan" width="w">
      <StageBar
        label="Dari taklimat sampai terbit 5 jam: 1,8 jam dikerjakan, 3,2 jam menunggu; paling lama menunggu paraf kedua."
        parts={[
          { name: 'Bahan', work: 0.3, waiting: 0.2 },
          { name: 'Tulis', work: 1.1, waiting: 0.4 },
          { name: 'Periksa', work: 0.2, waiting: 0.1 },
          { name: 'Paraf kedua', work: 0.1, waiting: 1.4 },
          { name: 'Setuju Kepala Biro', work: 0.1, waiting: 1.1 },
          { name: 'Terbit', work: 0.02, waiting: 0 },
        ]}
        workWord="kerja"
        waitWord="tunggu"
        nameLabel="Tahap"
        locale={locale}
      />
    </Part>
    <Part title="Garis kecil di samping angka" width="w">
      <div class="kpis">
        {([1, 3, 2, 4] as const).map((colour, i) => (
          <div class="kpi" key={colour}>
            <Sparkline
              values={[[3, 5, 4, 7, 6, 9], [4, 4], [0, 0, 0], [8]][i]!}
              colour={colour}
              label="Contoh: naik dari 3 menjadi 9."
            />
            <b>98,2%</b>
            <p>siaran terbit paling lambat 5 detik dari jadwal</p>
          </div>
        ))}
      </div>
    </Part>
  </>
);
