import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { type AssistedDesk, startAssistedDesk } from '../../../../tests/support/assisted-desk.ts';
import { makeEdition } from '../../../../tests/support/office.ts';
import { findDerivative } from '../queries.ts';

const TEXTS = [
  'Kementerian Sungai dan Danau memeriksa 12 pintu air Bendungan Tirta Jaya pada Selasa, 25 Juni 2024.',
  'Petugas mengganti tiga pintu air yang berkarat sebelum musim hujan.',
  '“Warga di hilir berhak tahu keadaan bendungan setiap hari,” kata Direktur Bendungan, Sri Wahyuni.',
];
let desk: AssistedDesk;
before(async () => {
  desk = await startAssistedDesk();
});
after(() => desk.stop());
beforeEach(async () => {
  desk.model.mode = 'honest';
  desk.model.say = null;
  desk.model.asked = [];
  await desk.settings({ 'tasksOn[]': ['derive', 'summary', 'translate'] });
});

const propose = async (kind: 'facebook' | 'summary-100' | 'english', said: string) => {
  const { t, officer } = desk;
  const { itemId, editionId } = await makeEdition(t.kernel, {
    agencyId: t.agencyId,
    unitId: t.unitId,
    headline: 'Kementerian Periksa Pintu Air Bendungan Tirta Jaya',
    writer: null,
    texts: TEXTS,
  });
  await t.kernel.pool.query("UPDATE write.sources SET class = 'public' WHERE item_id = $1", [itemId]);
  await officer.post(`/ruang/naskah/${editionId}/turunan`, { kind });
  const at = `/ruang/naskah/${editionId}/turunan/${kind}`;
  desk.model.say = () => said;
  const answer = await officer.post(`${at}/usul`);
  return { at, answer, derivative: (await findDerivative(t.kernel.db, editionId, kind))! };
};

describe('a model’s words for a derivative', () => {
  it('wait as a proposal; taken they are in force, named as the model’s, and the log has the decision', async () => {
    const said =
      'Kementerian memeriksa 12 pintu air Bendungan Tirta Jaya. Petugas mengganti tiga pintu air yang berkarat.';
    const { at, answer, derivative } = await propose('summary-100', said);
    assert.equal(answer.status, 303, (await answer.text()).slice(0, 500));
    assert.equal(derivative.offer?.text, said);
    assert.notEqual(derivative.text, said);
    assert.match(await desk.officer.page(at), /Usulan contoh-8b/);
    await desk.officer.post(`${at}/pilih`, { choice: 'take' });
    assert.match(await desk.officer.page(at), /Disusun model contoh-8b/);
    const run = await desk.lastRun();
    assert.deepEqual([run.decision, run.decided_by], ['accepted', desk.officer.accountId]);
  });

  it('lose every sentence with a figure, a name or a quotation that the text does not have', async () => {
    const { derivative } = await propose(
      'facebook',
      [
        'Kementerian Sungai dan Danau memeriksa 12 pintu air Bendungan Tirta Jaya pada Selasa, 25 Juni 2024.',
        'Sebanyak 4.750 rumah terendam dan 21 pintu air rusak berat.',
        '“Warga tidak perlu tahu keadaan bendungan,” kata Direktur Bendungan, Sri Wahyuni.',
        'Petugas mengganti tiga pintu air yang berkarat.',
      ].join('\n\n'),
    );
    assert.ok(derivative.offer);
    assert.doesNotMatch(derivative.offer.text, /4\.750|tidak perlu tahu|21 pintu/);
    assert.match(derivative.offer.text, /tiga pintu air/);
    assert.equal(derivative.offer.refused.length, 2);
  });

  it('in English keep figures and names; an invented one is refused', async () => {
    const { derivative } = await propose(
      'english',
      'Ministry inspects sluice gates at Tirta Jaya\n\nThe ministry inspected 12 gates.\n\nThe ministry inspected 12 sluice gates on Tuesday, 25 June 2024.\n\nMore than 4,750 houses were flooded.',
    );
    assert.match(derivative.offer?.text ?? '', /12 sluice gates on Tuesday, 25 June 2024/);
    assert.doesNotMatch(derivative.offer?.text ?? '', /4,750/);
  });

  it('that are all unusable, or don’t come, leave everything as it was and say why', async () => {
    const lie = await propose(
      'facebook',
      'Menteri Bambang Hartono mengundurkan diri pada 3 Mei 2031 setelah 900 rumah roboh.',
    );
    assert.equal(lie.answer.status, 200);
    assert.match(await lie.answer.text(), /Usulan mesin tidak dapat dipakai/);
    assert.equal(lie.derivative.offer, null);
    desk.model.mode = '500';
    const fails = await propose('facebook', '');
    assert.equal(fails.answer.status, 200);
    assert.equal(fails.derivative.offer, null);
  });
});
