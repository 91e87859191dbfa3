/** Provinces of Indonesia. */
export const provinces: readonly string[] =
  `Aceh|Sumatera Utara|Sumatera Barat|Riau|Kepulauan Riau|Jambi|Sumatera Selatan|Kepulauan Bangka Belitung|Bengkulu|Lampung|DKI Jakarta|Jawa Barat|Banten|Jawa Tengah|Daerah Istimewa Yogyakarta|Jawa Timur|Bali|Nusa Tenggara Barat|Nusa Tenggara Timur|Kalimantan Barat|Kalimantan Tengah|Kalimantan Selatan|Kalimantan Timur|Kalimantan Utara|Sulawesi Utara|Gorontalo|Sulawesi Tengah|Sulawesi Barat|Sulawesi Selatan|Sulawesi Tenggara|Maluku|Maluku Utara|Papua|Papua Barat|Papua Barat Daya|Papua Selatan|Papua Tengah|Papua Pegunungan`.split(
    '|',
  );

/** Larger cities and places that a release often names. */
export const cities: readonly string[] =
  `Jakarta|Jakarta Pusat|Jakarta Selatan|Jakarta Timur|Jakarta Barat|Jakarta Utara|Bogor|Depok|Tangerang|Tangerang Selatan|Bekasi|Bandung|Cimahi|Sukabumi|Cirebon|Tasikmalaya|Garut|Karawang|Purwakarta|Subang|Serang|Cilegon|Semarang|Surakarta|Solo|Magelang|Salatiga|Pekalongan|Tegal|Purwokerto|Cilacap|Kudus|Yogyakarta|Sleman|Bantul|Surabaya|Malang|Kediri|Blitar|Madiun|Mojokerto|Pasuruan|Probolinggo|Batu|Sidoarjo|Gresik|Jember|Banyuwangi|Denpasar|Gianyar|Ubud|Badung|Singaraja|Mataram|Bima|Lombok|Kupang|Ende|Labuan Bajo|Banda Aceh|Lhokseumawe|Langsa|Sabang|Medan|Binjai|Pematangsiantar|Sibolga|Balige|Toba|Padang|Bukittinggi|Payakumbuh|Pekanbaru|Dumai|Batam|Tanjungpinang|Jambi|Palembang|Lubuklinggau|Prabumulih|Pangkalpinang|Bengkulu|Bandar Lampung|Metro|Pontianak|Singkawang|Palangka Raya|Banjarmasin|Banjarbaru|Samarinda|Balikpapan|Bontang|Tarakan|Nusantara|Ibu Kota Nusantara|Manado|Bitung|Tomohon|Kotamobagu|Gorontalo|Palu|Mamuju|Makassar|Parepare|Palopo|Kendari|Baubau|Ambon|Tual|Ternate|Tidore|Sofifi|Jayapura|Merauke|Nabire|Wamena|Manokwari|Sorong|Timika|Biak`.split(
    '|',
  );

/** Everything in the gazetteer, in lower case. */
export const knownPlaces: ReadonlySet<string> = new Set([...provinces, ...cities].map((name) => name.toLowerCase()));
