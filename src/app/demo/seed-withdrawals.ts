import { addDays, jakartaDay, parseJakarta } from '../../kernel/time.ts';
import { addCabinet, findArticleBySlug, publishPolicy, setExpiry, withdrawArticles } from '../../publish/index.ts';
import type { Cast } from './seed-people.ts';
import type { StageKernel } from './stage-kernel.ts';

/** How many days ago the present cabinet of the story began; what is older than that says so. */
const CABINET_DAYS = 100;

/** Gives the story its cabinets, an announcement with an end, and a text that was withdrawn under a notice. What is there stays. */
export async function seedWithdrawals(stage: StageKernel, cast: Cast, today: Date): Promise<void> {
  const { k } = stage;
  stage.setTime(today);
  const agencyId = cast.agency.id;
  const may = publishPolicy.allow(cast.people.get('andi')!, 'withdraw', { agencyId });
  const old = await findArticleBySlug(k, 'id', 'ikan-asli-siamparan-ditebar-lagi');
  if (old?.state !== 'current') return;
  const keeper = [...cast.people.values()].find((one) => one.grants.some((grant) => grant.role === 'administrator'));
  if (keeper) {
    const cabinets = publishPolicy.allow(keeper, 'keepCabinets', { agencyId });
    const since = (days: number) => addDays(jakartaDay(today), -days);
    await addCabinet(k, cabinets, { name: 'Kabinet Hulu Bersatu', startsOn: since(CABINET_DAYS + 1826), note: '' });
    await addCabinet(k, cabinets, {
      name: 'Kabinet Muara Harapan',
      startsOn: since(CABINET_DAYS),
      note: 'Tanyakan kepada petugas bila Anda ragu aturan mana yang berlaku.',
    });
  }
  const announcement = await findArticleBySlug(k, 'id', 'pendaftaran-pelatihan-warga-tepian');
  const end = parseJakarta(addDays(jakartaDay(today), 20), '16:00:00');
  if (announcement?.state === 'current' && end)
    await setExpiry(k, may, {
      articleId: announcement.id,
      at: end,
      act: 'expired',
      note: 'Pendaftaran sudah ditutup. Jadwal berikutnya kami umumkan di sini.',
    });
  await withdrawArticles(k, may, {
    articleIds: [old.id],
    act: 'withdrawn',
    reason: 'Jumlah benih yang ditebar pada tulisan ini belum dicocokkan dengan berita acara penebaran.',
    why: 'Direktorat meminta naskah ditarik sampai berita acara diterima; diputuskan lewat rapat pagi.',
    personalData: false,
    keepTitle: true,
    redirectTo: null,
  });
}
