/** Abbreviations that stand before a name or number: the full stop after them never ends a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  `dr drs dra ir prof h hj kh tgk rr rd pdt pdm st no jl jln gg kab kec kel kp ds gd lt tgl bpk sdr sdri yth ny tn
  plt plh pj pjs kol jend letjen mayjen brigjen letkol kapt lettu irjen kombes akp akbp ipda iptu bripka rp u.p a.n d.a
  a.l s.d d.h c.q cf vs hlm hal fig gbr tab ps psl ay bdk mr mrs ms sdri k.h r.a r.m`.split(/\s+/),
);

/** Abbreviations that may end a sentence: a capital letter after them does begin a new one. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  'dll dst dsb dkk wib wita wit tbk pt cv km kg m.si s.e s.h m.m m.t m.hum s.kom s.sos s.ip m.a s.t ph.d'.split(/\s+/),
);
