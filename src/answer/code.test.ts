import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codePrefix, newSecret, parseTrackingCode, secretHash } from './code.ts';

describe('a tracking code', () => {
  it('is read in any case, with or without separators', () => {
    const wanted = { code: 'SETNEG-2406-0183', secret: '7F3K' };
    for (const typed of [
      'SETNEG-2406-0183-7F3K',
      ' setneg 2406 0183 7f3k ',
      'setneg240601837f3k',
      'Setneg/2406.0183—7F3K',
    ])
      assert.deepEqual(parseTrackingCode(typed), wanted, typed);
  });

  it('is known as incomplete when its secret group is missing, also in a month of many cases', () => {
    assert.deepEqual(parseTrackingCode('setneg-2406-0183'), { code: 'SETNEG-2406-0183', secret: null });
    assert.deepEqual(parseTrackingCode('ksdn 2406 123456'), { code: 'KSDN-2406-123456', secret: null });
    assert.deepEqual(parseTrackingCode('ksdn 2406 123456 2345'), { code: 'KSDN-2406-123456', secret: '2345' });
  });

  it('is not seen in other texts', () => {
    for (const typed of ['', 'halo', 'KSDN-24-1-AB', '2406-0183-7F3K', 'KSDN-2406-01837F3', "'; DROP TABLE x"])
      assert.equal(parseTrackingCode(typed), null, typed);
  });

  it('begins with letters of the agency, so that it can always be read back', () => {
    for (const slug of ['ksdn', 'k', '7-a', undefined, 'kementerian-sungai-dan-danau']) {
      const code = `${codePrefix(slug)}-2406-0001-${newSecret()}`;
      assert.equal(parseTrackingCode(code)?.code, code.slice(0, -5), code);
    }
  });

  it('has a secret that is kept bound to its code', () => {
    assert.notEqual(secretHash('A-2406-0001', '7F3K'), secretHash('A-2406-0002', '7F3K'));
  });
});
