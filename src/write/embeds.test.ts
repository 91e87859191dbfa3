import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { embedTarget } from './embeds.ts';

const known: [string, string, string][] = [
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3s', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://www.youtube.com/live/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'youtube', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://player.vimeo.com/video/76979871', 'vimeo', 'https://vimeo.com/76979871'],
  [
    'https://www.instagram.com/kemensuda/p/CxYz_123-ab/?igsh=x',
    'instagram',
    'https://www.instagram.com/p/CxYz_123-ab/',
  ],
  ['https://twitter.com/kemensuda/status/1234567890123?s=20', 'x', 'https://x.com/kemensuda/status/1234567890123'],
  [
    'https://www.tiktok.com/@kemensuda/video/7123456789012345678',
    'tiktok',
    'https://www.tiktok.com/@kemensuda/video/7123456789012345678',
  ],
  ['https://m.facebook.com/watch/?v=1234567890', 'facebook', 'https://www.facebook.com/watch/?v=1234567890'],
  [
    'https://www.facebook.com/kemensuda/posts/pfbid02abc?ref=x',
    'facebook',
    'https://www.facebook.com/kemensuda/posts/pfbid02abc',
  ],
  ['https://maps.app.goo.gl/AbCd1234', 'google-maps', 'https://maps.app.goo.gl/AbCd1234'],
  [
    'https://www.google.com/maps/place/Monas/@-6.17,106.82,17z?entry=ttu',
    'google-maps',
    'https://www.google.com/maps/place/Monas/@-6.17,106.82,17z',
  ],
  ['https://www.openstreetmap.org/node/123456', 'openstreetmap', 'https://www.openstreetmap.org/node/123456'],
  [
    'https://www.openstreetmap.org/?mlat=-6.17&mlon=106.82#map=17/-6.17/106.82',
    'openstreetmap',
    'https://www.openstreetmap.org/?mlat=-6.17&mlon=106.82#map=17/-6.17/106.82',
  ],
];

const refused = [
  '',
  'https://video.example/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.example/watch?v=dQw4w9WgXcQ',
  'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v=pendek',
  'https://www.youtube.com/@kanal',
  'https://user@www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
  'javascript:alert(1)//youtube.com/watch?v=dQw4w9WgXcQ',
  'https://x.com/kemensuda',
  'https://www.google.com/search?q=monas',
  'https://www.openstreetmap.org/?mlat=a&mlon=b',
];

describe('an address to embed', () => {
  it('is known by service, and comes back short and the same again', () => {
    for (const [typed, provider, address] of known) {
      const target = embedTarget(typed);
      assert.deepEqual([target?.provider, target?.address], [provider, address], typed);
      assert.deepEqual(embedTarget(address), target, address);
    }
  });

  it('is refused when it is of no service on the list, or of none of its posts', () => {
    for (const typed of refused) assert.equal(embedTarget(typed), null, typed);
  });
});
