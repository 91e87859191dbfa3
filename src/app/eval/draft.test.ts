import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { draftTask } from './draft.ts';
import { reachesFloors } from './task.ts';

describe('gapura eval draft', () => {
  it('finds every sentence of the sixty briefs supported, every required fact there, and nothing that must not be', async () => {
    const found = await draftTask.run({ data: null });
    assert.ok(found.rows >= 60);
    assert.ok(reachesFloors(found), (found.missed ?? []).join('\n'));
  });

  it('names a required fact that the notes do not have, and words that stand where they must not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'eval-draft-'));
    await writeFile(
      join(folder, 'taklimat.yaml'),
      'type: news\nagency: Dinas Air\nangle: Dinas Air memeriksa 12 sumur warga\nsources: [n.txt]\n',
    );
    await writeFile(join(folder, 'n.txt'), 'Selasa, 25 Juni 2024, Desa Sumber\nhasil: 9 sumur diperbaiki\n');
    await writeFile(
      join(folder, 'fakta-wajib.yaml'),
      'must:\n  - {kind: number, value: 30 sumur}\n  - {kind: number, value: 9 sumur}\nnever:\n  - 9 sumur diperbaiki\n',
    );
    const found = await draftTask.run({ data: folder });
    await rm(folder, { recursive: true });
    assert.equal(reachesFloors(found), false);
    assert.equal(found.figures.find((figure) => figure.name === 'required facts present')?.value, 50);
    assert.equal(found.figures.find((figure) => figure.name === 'forbidden content')?.value, 1);
  });
});
