import { docxOf, emlOf, JPEG, PNG, pdfOf, xlsxOf, zipOf } from './sample-files.ts';

/** A hostile or damaged file with the kind that it was made from. */
export type Mutant = { kind: string; name: string; bytes: Buffer };

/** What must never leave the server as markup. */
export const SCRIPT = '<script>alert("gapura-fuzz")</script><img src=x onerror=alert("gapura-fuzz")>';

const PROGRAM = /<script[^>]*>\s*alert\(|root:x:0:0|\shref="\s*javascript:/i;
const HANDLER = /<[a-z]+[^>]*\s(?:on(?:error|load|click)\s*=|href\s*=\s*javascript:)/i;

/** Whether hostile markup came out of the server unescaped; what stands inside a quoted attribute is only words. */
export const leaks = (html: string): boolean => PROGRAM.test(html) || HANDLER.test(html.replace(/="[^"]*"/g, '=""'));

/** A generator of numbers below 1 that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const LINES = [
  'Rapat tanggul 25 Juni 2024',
  'hadir: Sri Wahyuni & Budi',
  'hasil: 12 titik diperiksa, Rp1.200.000',
  SCRIPT,
];
const HTML = `<!doctype html><html><head><title>${SCRIPT}</title></head><body onload=alert(1)><article><h1>Banjir surut</h1><p onclick=alert(2)>Sebanyak 48 pompa.</p>${SCRIPT}<a href="javascript:alert(3)">x</a><svg onload=alert(4)></svg></article></body></html>`;
const XML = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = (head: string, text: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?>${head}<w:document ${XML}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
  );
const XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${String.fromCharCode(98 + i)} "${`&${String.fromCharCode(97 + i)};`.repeat(10)}">`).join('')}]>`;

const bases: { kind: string; ending: string; make: () => Buffer }[] = [
  { kind: 'docx', ending: 'docx', make: () => docxOf(LINES) },
  { kind: 'pdf', ending: 'pdf', make: () => pdfOf(LINES) },
  {
    kind: 'xlsx',
    ending: 'xlsx',
    make: () =>
      xlsxOf([
        ['Provinsi', 'Anggaran'],
        ['Aceh', 1200],
        [SCRIPT, 7],
      ]),
  },
  {
    kind: 'eml',
    ending: 'eml',
    make: () => emlOf(`${SCRIPT}\nTerlampir.`, [{ name: `${SCRIPT}.html`, content: Buffer.from(HTML) }]),
  },
  { kind: 'html', ending: 'html', make: () => Buffer.from(HTML) },
  {
    kind: 'csv',
    ending: 'csv',
    make: () => Buffer.from(`Nama;Jumlah\n"${SCRIPT.replaceAll('"', '""')}";12\nAceh;7\n`),
  },
  { kind: 'srt', ending: 'srt', make: () => Buffer.from(`1\n00:00:01,000 --> 00:00:02,000\nSRI: ${SCRIPT}\n`) },
  { kind: 'picture', ending: 'jpg', make: () => JPEG },
  { kind: 'text', ending: 'txt', make: () => Buffer.from(`${LINES.join('\n')}\n`) },
];

/** Files that somebody built on purpose. */
export function crafted(): Mutant[] {
  const zeros = Buffer.alloc(260 * 1024 * 1024);
  const wide = Array.from({ length: 10_000 }, (_, i) => `k${i}`).join(';');
  const nested = (depth: number): Buffer =>
    depth === 0 ? Buffer.from(HTML) : emlOf('dalam', [{ name: `${depth}.eml`, content: nested(depth - 1) }]);
  const made: [string, string, Buffer][] = [
    ['zip bomb', 'bom.docx', docxOf(LINES, { 'word/media/a.xml': zeros })],
    ['zip bomb', 'bom.xlsx', xlsxOf([['a']], { 'xl/media/a.xml': zeros })],
    [
      'zip bomb',
      'bohong.docx',
      zipOf({ '[Content_Types].xml': Buffer.from('x'), 'word/document.xml': zeros }, { lie: true }),
    ],
    [
      'zip bomb',
      'banyak.docx',
      zipOf(Object.fromEntries(Array.from({ length: 6_000 }, (_, i) => [`${i}.xml`, Buffer.from('x')]))),
    ],
    ['wide table', 'lebar.csv', Buffer.from(`${wide}\n${wide}\n`)],
    [
      'wide table',
      'lebar.xlsx',
      xlsxOf([['a']], {
        'xl/worksheets/sheet1.xml': Buffer.from(
          `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>`,
        ),
      }),
    ],
    ['svg', 'denah.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`)],
    ['svg', 'denah.png', Buffer.from(`<?xml version="1.0"?><svg onload="alert(1)">${SCRIPT}</svg>`)],
    ['svg', 'denah.html', Buffer.from(`<svg onload="alert(1)">${SCRIPT}</svg>`)],
    ['xxe', 'xxe.docx', docxOf([], { 'word/document.xml': xml(XXE, '&e;') })],
    ['xxe', 'tawa.docx', docxOf([], { 'word/document.xml': xml(LAUGHS, '&j;') })],
    ['xxe', 'xxe.xlsx', xlsxOf([['&e;', 1]], {}, XXE)],
    ['xxe', 'tawa.xlsx', xlsxOf([['a', 1]], {}, LAUGHS)],
    [
      'paths',
      'jalur.docx',
      docxOf(LINES, { '../../../../tmp/gapura-fuzz': Buffer.from('x'), '/etc/gapura-fuzz': Buffer.from('x') }),
    ],
    ['paths', '../../etc/passwd.txt', Buffer.from('isi')],
    ['paths', `${'a'.repeat(3000)}.txt`, Buffer.from('isi')],
    ['paths', `${SCRIPT}.txt`, Buffer.from(LINES.join('\n'))],
    ['deep', 'dalam.html', Buffer.from(`${'<div>'.repeat(200_000)}${SCRIPT}`)],
    ['deep', 'dalam.eml', nested(12)],
    ['deep', 'batas.eml', Buffer.from(`From: a@b.example\r\nSubject: x\r\n${'X-A: b\r\n'.repeat(100_000)}\r\nisi`)],
    ['long', 'baris.csv', Buffer.from(`"${'a'.repeat(3_000_000)}`)],
    ['long', 'tanda.html', Buffer.from(`<p ${'a="'.repeat(100_000)}`)],
    ['long', 'panah.srt', Buffer.from('00:00:01,000 --> '.repeat(100_000))],
    ['encoding', 'bom.txt', Buffer.from('\ufeffisi', 'utf16le').subarray(0, 7)],
    ['encoding', 'arah.txt', Buffer.from('angka \u202e21\u202c dan \u{e0041}tersembunyi\u0000')],
    ['encoding', 'rusak.txt', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62, 0xff, 0xfe])],
    ['encoding', 'utf7.html', Buffer.from('<meta charset="utf-7"><body>+ADw-script+AD4-alert(1)')],
    [
      'picture',
      'bom.png',
      Buffer.concat([
        PNG.subarray(0, 16),
        Buffer.from([0x00, 0x01, 0x86, 0xa0, 0x00, 0x01, 0x86, 0xa0]),
        PNG.subarray(24),
      ]),
    ],
  ];
  return made.map(([kind, name, bytes]) => ({ kind, name, bytes }));
}

/** The n-th mutant of a seed: one of the base files with its bytes, or the inside of its archive, damaged. */
export function mutant(seed: number, n: number): Mutant {
  const random = seeded(seed * 7_919 + n);
  const base = bases[n % bases.length]!;
  let bytes: Buffer = Buffer.from(base.make());
  const rounds = 1 + Math.floor(random() * 6);
  for (let i = 0; i < rounds; i += 1) bytes = damage(bytes, random);
  // Half of the archives are damaged inside, so that they still open as archives.
  if (random() < 0.5 && base.kind === 'docx')
    bytes = docxOf([], {
      'word/document.xml': damage(xml(random() < 0.3 ? XXE : '', SCRIPT.replaceAll('<', '&lt;')), random),
    });
  if (random() < 0.5 && base.kind === 'xlsx')
    bytes = xlsxOf(
      [
        ['a', 1],
        [SCRIPT, 2],
      ],
      {},
      damage(Buffer.from(LAUGHS), random).toString('latin1'),
    );
  return { kind: base.kind, name: `${base.kind}-${n}.${base.ending}`, bytes };
}

function damage(bytes: Buffer, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() * Math.min(64, bytes.length));
  const out = Buffer.from(bytes);
  switch (Math.floor(random() * 7)) {
    case 0:
      out[at] = (out[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return out;
    case 1:
      return out.subarray(0, Math.max(1, at));
    case 2:
      return out.fill(0, at, Math.min(out.length, at + length));
    case 3:
      return Buffer.concat([out.subarray(0, at), Buffer.from(SCRIPT), out.subarray(at)]);
    case 4:
      return Buffer.concat([out.subarray(0, at), out.subarray(Math.min(out.length, at + length))]);
    case 5:
      return Buffer.concat([out.subarray(0, at), out.subarray(at, at + length), out.subarray(at)]);
    default:
      for (let i = at; i < Math.min(out.length, at + length); i += 1) out[i] = Math.floor(random() * 256);
      return out;
  }
}
