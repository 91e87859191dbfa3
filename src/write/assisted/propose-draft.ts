import { decideRun } from '../../assist/index.ts';
import { AppError, type Bilingual, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { refreshFacts } from '../commands/refresh-facts.ts';
import { accountOf } from '../commands/write-edition.ts';
import { draftItem } from '../draft/draft-item.ts';
import { materialIn } from '../queries/check.ts';
import { itemIn } from '../queries/editions.ts';
import { frameOfBrief } from '../queries/frame.ts';
import type { Edition } from '../types.ts';
import { ask, embeddedNote, type Watch } from './ask.ts';
import { allRefused, composeDraft, grammarProposal } from './compose.ts';
import { judge } from './judge.ts';
import { numberedFacts, peopleIn, sentencesSchema } from './numbered-facts.ts';
import { keepProposal } from './proposals.ts';
import { withoutOrders } from './without-orders.ts';

const TYPES: Record<Edition['type'], string> = {
  release: 'siaran pers: yang terpenting dahulu',
  news: 'berita kegiatan: yang terpenting dahulu',
  policy: 'penjelasan kebijakan: apa, mengapa, bagi siapa, sejak kapan',
  programme: 'penjelasan program: tujuan, sasaran, syarat, jadwal, cara ikut',
  activity: 'laporan kegiatan: apa, kapan, siapa, hasil, tindak lanjut',
  announcement: 'pengumuman resmi: isi, jadwal, syarat',
  clarification: 'klarifikasi hoaks: faktanya dahulu, lalu klaim yang beredar, bukti, imbauan',
  speech: 'ringkasan pidato: pokok pidato dan beberapa kutipan utuh',
  statement: 'pernyataan resmi: posisi instansi dan langkahnya',
  invitation: 'undangan liputan: acara, waktu, tempat, narasumber',
};

const wishFor = (edition: Edition, angle: string): string =>
  [
    `Tulis ${TYPES[edition.type]}. Sudut pandang: ${angle}`,
    'Pakai bahasa Indonesia baku yang lugas, kalimat pendek, tanpa pujian dan tanpa basa-basi.',
    'Setiap kalimat hanya berisi fakta bernomor dari bahan. Kutipan disalin utuh di antara tanda kutip “ ” dengan nama penuturnya.',
    'Jawab hanya dengan JSON tanpa kata lain: [{"text": "satu kalimat", "claimIds": [nomor fakta yang dipakai]}]',
  ].join('\n');

/**
 * Lets the assistant draft an edition from its numbered facts and keeps the result as a proposal; returns its id, or
 * null when the person stopped it. Every sentence went through the checks; whatever fails on the way brings the grammar's
 * draft, with one sentence on why.
 */
export async function proposeDraft(
  k: Kernel,
  allowed: Allowed<Edition, 'edit'>,
  watch: Watch = {},
): Promise<string | null> {
  const { actor, subject: edition } = allowed;
  if (edition.language !== 'id')
    throw new AppError('invalid', {
      id: 'Asisten menyusun naskah dalam bahasa Indonesia. Untuk edisi ini, mintalah terjemahan paragraf.',
      en: 'The assistant drafts in Indonesian. For this edition, ask for paragraphs to be translated.',
    });
  const frame = await frameOfBrief(k, edition.briefId);
  const read = await k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, edition.itemId, true))) throw notFound();
    return {
      facts: await refreshFacts(tx, edition.itemId, frame),
      material: await materialIn(tx.db, edition.itemId, frame),
    };
  });
  const { facts, material, found } = withoutOrders(read.material, read.facts);
  if (material.sources.length === 0)
    throw new AppError('invalid', {
      id: 'Belum ada bahan. Tambahkan catatan atau berkas, lalu susun naskah.',
      en: 'There is no material yet. Add notes or a file, then draft the text.',
    });
  const draft = draftItem(frame.brief, facts, { ...material.style, agencyShort: frame.agencyShort || undefined });
  const input = numberedFacts(material.claims);
  const answer = await ask(k, edition, 'draft', {
    system: wishFor(edition, frame.brief.angle),
    input,
    names: peopleIn(material.claims),
    schema: sentencesSchema,
    invented: 'keep',
    actor,
    ...watch,
  });
  if (!answer.ok && answer.reason === 'stopped') return null;
  const builtIn = (why: Bilingual) => grammarProposal(draft, material.claims, embeddedNote(why));
  const composed = answer.ok
    ? composeDraft(
        answer.output,
        await judge(
          answer.output.map((one) => one.text),
          material,
          { facts: input },
        ),
        draft,
        material.claims,
      )
    : builtIn(answer.say);
  const useless = answer.ok && !composed.paragraphs.some((p) => p.sentences.some((s) => s.origin === 'model'));
  const content = {
    ...(useless ? { ...builtIn(NOTHING_LEFT), refused: allRefused(composed) } : composed),
    ...(found ? { warning: ORDERS } : {}),
  };
  return k.change(actor, async (tx) => {
    if (answer.runId && content.note) await decideRun(tx, answer.runId, 'replaced', actor);
    return keepProposal(tx, {
      editionId: edition.id,
      kind: 'draft',
      content,
      runId: answer.runId,
      model: answer.ok ? answer.model : null,
      madeBy: accountOf(actor),
    });
  });
}

const NOTHING_LEFT: Bilingual = {
  id: 'Tidak satu pun kalimat model lolos pemeriksaan.',
  en: 'None of the model’s sentences passed the checks.',
};
const ORDERS: Bilingual = {
  id: 'Bahan memuat kalimat yang memberi perintah kepada mesin. Kalimat itu dan sambungannya tidak dipakai.',
  en: 'The material holds sentences that give orders to a machine. They and what follows them were not used.',
};
