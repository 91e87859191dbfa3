/** A post, video or place elsewhere, as its address says it. */
export type EmbedTarget = { provider: string; id: string; address: string };

type Provider = {
  provider: string;
  hosts: RegExp;
  /** Finds what identifies the thing within its service, or null when the address is of something else. */
  find: (url: URL) => string | null;
  address: (id: string) => string;
};

const path = (pattern: RegExp) => (url: URL) => pattern.exec(url.pathname)?.[1] ?? null;

const PROVIDERS: Provider[] = [
  {
    provider: 'youtube',
    hosts: /^((www|m)\.)?(youtube\.com|youtube-nocookie\.com)$|^youtu\.be$/,
    find(url) {
      const id =
        url.hostname === 'youtu.be'
          ? url.pathname.slice(1)
          : (url.searchParams.get('v') ?? path(/^\/(?:embed|live|shorts)\/([^/]+)/)(url));
      return id && /^[\w-]{11}$/.test(id) ? id : null;
    },
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    provider: 'vimeo',
    hosts: /^(www\.|player\.)?vimeo\.com$/,
    find: path(/^\/(?:video\/)?(\d{5,12})\/?$/),
    address: (id) => `https://vimeo.com/${id}`,
  },
  {
    provider: 'instagram',
    hosts: /^(www\.)?instagram\.com$/,
    find: path(/^\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]{5,40})\/?$/),
    address: (id) => `https://www.instagram.com/${id}/`,
  },
  {
    provider: 'x',
    hosts: /^(www\.|mobile\.)?(x|twitter)\.com$/,
    find: path(/^\/(\w{1,15}\/status\/\d{5,25})\/?$/),
    address: (id) => `https://x.com/${id}`,
  },
  {
    provider: 'tiktok',
    hosts: /^(www\.)?tiktok\.com$/,
    find: path(/^\/(@[\w.]{2,24}\/video\/\d{8,25})\/?$/),
    address: (id) => `https://www.tiktok.com/${id}`,
  },
  {
    provider: 'facebook',
    hosts: /^(www\.|m\.|web\.)?facebook\.com$/,
    find(url) {
      const video = url.pathname === '/watch/' || url.pathname === '/watch' ? url.searchParams.get('v') : null;
      if (video) return /^\d{5,25}$/.test(video) ? `watch/?v=${video}` : null;
      return path(/^\/([\w.-]{2,60}\/(?:posts|videos|photos)\/[\w.-]{5,120}|reel\/\d{5,25})\/?$/)(url);
    },
    address: (id) => `https://www.facebook.com/${id}`,
  },
  {
    provider: 'google-maps',
    hosts: /^((www|maps)\.)?google\.(com|co\.id)$|^maps\.app\.goo\.gl$/,
    find(url) {
      if (url.hostname === 'maps.app.goo.gl') return path(/^\/(\w{8,40})$/)(url);
      return path(/^\/(maps\/(?:place|search|@)[^"<>\s]{1,600})$/)(url);
    },
    address: (id) => (id.startsWith('maps/') ? `https://www.google.com/${id}` : `https://maps.app.goo.gl/${id}`),
  },
  {
    provider: 'openstreetmap',
    hosts: /^(www\.)?openstreetmap\.org$/,
    find(url) {
      const [lat, lon] = [url.searchParams.get('mlat'), url.searchParams.get('mlon')];
      if (lat && lon)
        return /^-?\d{1,3}(\.\d+)?$/.test(lat) && /^-?\d{1,3}(\.\d+)?$/.test(lon) ? `${lat},${lon}` : null;
      return path(/^\/((?:node|way|relation)\/\d{1,15})\/?$/)(url);
    },
    address(id) {
      const [lat, lon] = id.split(',');
      if (!lon) return `https://www.openstreetmap.org/${id}`;
      return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`;
    },
  },
];

/**
 * Finds what an address shows when it belongs to the list of services: a video, a post, a place; null for any other. The
 * address comes back in the service's own short form, without what tells the service who shared it.
 */
export function embedTarget(typed: string): EmbedTarget | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (address.length > 1000 || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username || url.port) return null;
  const found = PROVIDERS.find((one) => one.hosts.test(url.hostname.toLowerCase()));
  const id = found?.find(url);
  return found && id ? { provider: found.provider, id, address: found.address(id) } : null;
}
