import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillDates } from './fill-dates.ts';

const day = new Date('2026-11-24T02:00:00Z');

describe('date tokens', () => {
  it('count days from the release day, in Indonesian', () => {
    assert.equal(
      fillDates('{{hari:-3}}, {{tanggal:-3}} ({{tanggalpendek:0}}) Tahun {{tahun:45}}', day),
      'Sabtu, 21 November 2026 (24/11) Tahun 2027',
    );
  });

  it('exist in English', () => {
    assert.equal(fillDates('{{weekday:1}}, {{date:8}}, {{year:0}}', day), 'Wednesday, 2 December 2026, 2026');
  });

  it('take the day that it is in Jakarta', () => {
    assert.equal(fillDates('{{tanggal:0}}', new Date('2026-11-24T18:30:00Z')), '25 November 2026');
  });

  it('leave other text alone', () => {
    assert.equal(fillDates('Rp5.000 {tanggal:0} pukul 09.00', day), 'Rp5.000 {tanggal:0} pukul 09.00');
  });

  it('are refused when they are misspelt', () => {
    assert.throws(() => fillDates('{{tangal:0}}', day), /tangal/);
    assert.throws(() => fillDates('{{tanggal}}', day), /tanggal/);
    assert.throws(() => fillDates('{{constructor:0}}', day), /constructor/);
  });
});
