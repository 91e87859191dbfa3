import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { AppError } from '../../kernel/errors.ts';
import { checkFile } from './check-file.ts';
import { draftBriefFile } from './draft-brief.ts';

const sample = join(import.meta.dirname, '../../../tests/fixtures/samples/kunjungan-microsoft');

describe('drafting and checking without a server', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'taklimat-'));
  });
  after(() => rm(folder, { recursive: true }));

  const refused = async (yaml: string): Promise<AppError> => {
    const path = join(folder, 'taklimat.yaml');
    await writeFile(path, yaml);
    return draftBriefFile(path).then(
      () => assert.fail('not refused'),
      (error: unknown) => {
        assert.ok(error instanceof AppError);
        return error;
      },
    );
  };

  it('spans name files beside the brief and point at the supporting passage', async () => {
    const { json, markdown } = await draftBriefFile(join(sample, 'taklimat.yaml'));
    assert.match(markdown, /^# Kemensetneg Gandeng Microsoft Indonesia/);
    for (const span of json.sentences.flatMap((sentence) => sentence.spans)) {
      const text = await readFile(join(sample, span.source), 'utf8');
      assert.ok(text.slice(span.start, span.end).trim().length > 3);
    }
    const quote = json.sentences.find((sentence) => sentence.text.startsWith('“Mengubah proses'));
    const [span] = quote!.spans;
    assert.match(
      (await readFile(join(sample, span!.source), 'utf8')).slice(span!.start, span!.end),
      /^Mengubah proses manual .* bisnis kerja\.$/,
    );
    const angle = json.sentences.find((sentence) => sentence.block === 'lead');
    assert.match(
      (await readFile(join(sample, angle!.spans[0]!.source), 'utf8')).slice(
        angle!.spans[0]!.start,
        angle!.spans[0]!.end,
      ),
      /^Kemensetneg menggandeng/,
    );
  });

  it('a brief without agency and angle is refused with both mistakes, in both languages', async () => {
    const error = await refused('type: release\n');
    assert.equal(error.code, 'invalid');
    assert.deepEqual(Object.keys(error.fields).sort(), ['agency', 'angle']);
    assert.match(error.fields.agency!.id, /Isi "agency"/);
    assert.match(error.fields.angle!.en, /Fill in "angle"/);
  });
  it('an unknown type and broken YAML are told apart', async () => {
    assert.match((await refused('agency: A\nangle: B c d\ntype: puisi\n')).say.en, /"type" can't be read/);
    assert.match((await refused('agency: "A\n')).say.id, /bukan YAML/);
  });
  it('a source that is not there is named', async () => {
    const error = await refused('agency: A\nangle: B c d\nsources: [hilang.txt]\n');
    assert.equal(error.code, 'not-found');
    assert.match(error.say.id, /hilang\.txt/);
  });

  it('an empty file is refused instead of passing', async () => {
    const file = join(folder, 'kosong.md');
    await writeFile(file, '\n');
    await assert.rejects(checkFile(file, sample), /holds no sentence/);
  });

  it('a clean draft passes, and a wrong figure, date and word of a quotation are reported', async () => {
    const { markdown } = await draftBriefFile(join(sample, 'taklimat.yaml'));
    const file = join(folder, 'draf.md');
    await writeFile(file, markdown);
    assert.match((await checkFile(file, sample)).report, /Tidak ada yang harus diperbaiki/);
    await writeFile(
      file,
      markdown
        .replace('27 Mei 2024', '28 Mei 2024')
        .replace('sebuah keniscayaan', 'suatu keniscayaan')
        .concat('\nAcara itu dihadiri 300 orang.\n'),
    );
    const { result, report } = await checkFile(file, sample);
    const kinds = result.findings.filter((finding) => finding.weight === 'must').map((finding) => finding.kind);
    for (const kind of ['date', 'quote', 'number'] as const) assert.ok(kinds.includes(kind), kind);
    assert.match(report, /\[harus\] Tanggal “28 Mei 2024” tidak ada dalam bahan/);
  });
});
