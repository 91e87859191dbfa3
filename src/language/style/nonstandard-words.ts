const list = `
abjat = abjad | adpokat = advokat | afdol = afdal | ahlak = akhlak | akte = akta | aktuil = aktual | akutansi = akuntansi
aktualisir = aktualisasi | amandemen = amendemen | ambulan = ambulans | anarkhi = anarki | antene = antena
asessor = asesor | asessmen = asesmen | assesment = asesmen | asesment = asesmen | azas = asas | azasi = asasi
atmosfir = atmosfer | atlit = atlet | otentik = autentik | bangker = bungker | baterei = baterai | batre = baterai
baterry = baterai | bathin = batin | berfikir = berpikir | fikir = pikir | fikiran = pikiran | difikirkan = dipikirkan
biadap = biadab | biosfir = biosfer | blanko = blangko | bolpen = bolpoin | budget = anggaran | cabe = cabai | cape = capai
capek = capai | cinderamata = cendera mata | cinderamatanya = cendera matanya | coklat = cokelat | dekrit = dekret
depot = depo | derajad = derajat | deterjen = detergen | diagnosa = diagnosis | dialisa = dialisis | diskripsi = deskripsi
dinamisir = dinamisasi | dipo = depo | do'a = doa | doktrine = doktrin | duren = durian | efektip = efektif
ekosistim = ekosistem | ekslusif = eksklusif | ekstrakulikuler = ekstrakurikuler | elit = elite | emosionil = emosional
export = ekspor | expor = ekspor | expres = ekspres | fihak = pihak | filem = film | fisikli = fisik | fotocopy = fotokopi
fotocopi = fotokopi | frustasi = frustrasi | gallery = galeri | ganep = genap | geladi = gladi | genteng = genting
gladiresik = gladi resik | glamour = glamor | group = grup | gubug = gubuk | hadist = hadis | hadits = hadis
handal = andal | kehandalan = keandalan | hapal = hafal | hapalan = hafalan | hembus = embus | hembusan = embusan
hisap = isap | menghisap = mengisap | hirarki = hierarki | hierarkhi = hierarki | himbauannya = imbauannya | hutang = utang
berhutang = berutang | ijasah = ijazah | ikhlash = ikhlas | ihlas = ikhlas | iklash = ikhlas | immigrasi = imigrasi
import = impor | indera = indra | insyaf = insaf | insyafnya = insafnya | intelejen = intelijen | inteligen = intelijen
intropeksi = introspeksi | isteri = istri | itikat = iktikad | itikad = iktikad | jendral = jenderal | jenasah = jenazah
jerigen = jeriken | jurigen = jeriken | kaedah = kaidah | kangker = kanker | katagori = kategori | katagorikan = kategorikan
kategorisir = kategorisasi | kelinik = klinik | kendor = kendur | keritik = kritik | kholera = kolera | khusuk = khusyuk
kongkret = konkret | kongkrit = konkret | konkrit = konkret | konggres = kongres | komoditi = komoditas | komplit = komplet
komprehensip = komprehensif | konfrensi = konferensi | konperensi = konferensi | kwartal = kuartal | kwartalan = kuartalan
kreatip = kreatif | kreatifitasnya = kreativitasnya | kwaliteit = kualitas | lasykar = laskar | legalisir = legalisasi
dilegalisir = dilegalisasi | linier = linear | lokalisir = lokalisasi | maghrib = magrib | masal = massal
materai = meterai | bermaterai = bermeterai | milyard = miliar | milyarder = miliarder | modernisir = modernisasi
motifator = motivator | motifasi = motivasi | nampak = tampak | nampaknya = tampaknya | menampak = tampak | nafas = napas
bernafas = bernapas | netralisir = netralkan | menetralisir = menetralkan | minimalisir = minimalkan
meminimalisir = meminimalkan | maksimalisir = maksimalkan | mengkoordinir = mengoordinasi | dikoordinir = dikoordinasi
terkoordinir = terkoordinasi | mengakomodir = mengakomodasi | diakomodir = diakomodasi | terakomodir = terakomodasi
merealisir = merealisasikan | memproklamirkan = memproklamasikan | proklamir = proklamasi | melegalisir = melegalisasi
mengintrodusir = memperkenalkan | ngotot = bersikukuh | obyektifitas = objektivitas | objektifitas = objektivitas
subyektifitas = subjektivitas | obyektivitas = objektivitas | offisial = ofisial | omset = omzet | organisir = organisasi
terorganisir = terorganisasi | diorganisir = diorganisasi | mengorganisir = mengorganisasi | orisinil = orisinal
paska = pasca | personil = personel | pondasi = fondasi | perduli = peduli | photo = foto | pinalti = penalti
plapon = plafon | positip = positif | negatip = negatif | aktip = aktif | inisiatip = inisiatif | preventip = preventif
effektif = efektif | effisien = efisien | efesien = efisien | prinsipil = prinsipiel | profesionil = profesional
propesional = profesional | propesi = profesi | provokatip = provokatif | rangking = peringkat | ranking = peringkat
rasionil = rasional | realita = realitas | reboisir = reboisasi | beresiko = berisiko | berresiko = berisiko | regim = rezim
rejim = rezim | relijius = religius | rumah-sakit = rumah sakit | safaat = syafaat | sahid = syahid | saklek = kaku
samudera = samudra | sekertaris = sekretaris | sekertariat = sekretariat | seketaris = sekretaris | seksama = saksama
seprei = seprai | sepre = seprai | sertipikat = sertifikat | sensitip = sensitif | shalat = salat
silaturahim = silaturahmi | silaturrahmi = silaturahmi | silahturahmi = silaturahmi | sirine = sirene
sistimatis = sistematis | sistimatika = sistematika | spirituil = spiritual | standard = standar | standart = standar
study = studi | suplay = suplai | supply = pasokan | supir = sopir | syaraf = saraf | syah = sah | syurga = surga
tauladan = teladan | ketauladanan = keteladanan | telpon = telepon | tilpun = telepon | telephone = telepon
telegrap = telegraf | tentram = tenteram | ketentraman = ketenteraman | terlanjur = telanjur | terlantar = telantar
tolerir = toleransi | mentolerir = menoleransi | ditolerir = ditoleransi | trotoir = trotoar | urin = urine
unjukrasa = unjuk rasa | varitas = varietas | vidio = video | villa = vila | vitamine = vitamin | vocher = vocer
wali-kota = wali kota | lintas-sektor = lintas sektor | kerja-sama = kerja sama | tanggung-jawab = tanggung jawab
tata-kelola = tata kelola | tandatangani = tanda tangani | bertanda-tangan = bertanda tangan | dimulai-nya = dimulainya
apapun = apa pun | siapapun = siapa pun | manapun = mana pun | dimanapun = di mana pun | kapanpun = kapan pun
perhari = per hari | perbulan = per bulan | pertahun = per tahun | perorang = per orang | perjam = per jam
kaca-mata = kacamata | saputangan = sapu tangan | oleh-karena = oleh karena | acapkali = acap kali
berulangkali = berulang kali | foto copy = fotokopi | foto kopi = fotokopi | kaca mata = kacamata | multi media = multimedia
stop kontak = stopkontak | study tour = karyawisata | pasca panen = pascapanen | pasca bencana = pascabencana
pra sejahtera = prasejahtera | pra sarana = prasarana | antar kota = antarkota | antar negara = antarnegara
antar lembaga = antarlembaga | antar daerah = antardaerah | antar warga = antarwarga | antar instansi = antarinstansi
antar kementerian = antarkementerian | anti korupsi = antikorupsi | anti narkoba = antinarkoba | non formal = nonformal
non tunai = nontunai | sub sektor = subsektor | sub unit = subunit | semi permanen = semipermanen
ultra violet = ultraviolet | multi fungsi = multifungsi | menanda tangani = menandatangani
ditanda tangani = ditandatangani | penanda tanganan = penandatanganan | mempertanggung jawabkan = mempertanggungjawabkan
dipertanggung jawabkan = dipertanggungjawabkan | pertanggung jawaban = pertanggungjawaban
menindak lanjuti = menindaklanjuti | ditindak lanjuti = ditindaklanjuti | menyebar luaskan = menyebarluaskan
disebar luaskan = disebarluaskan | mengambil alihkan = mengambil alih | pengambil alihan = pengambilalihan
ketidak adilan = ketidakadilan | ketidak hadiran = ketidakhadiran | ketidak puasan = ketidakpuasan
keikut sertaan = keikutsertaan | diikut sertakan = diikutsertakan | mengikut sertakan = mengikutsertakan
per hari nya = per harinya | olah raga = olahraga | duka cita = dukacita | suka cita = sukacita | suka rela = sukarela
darma wisata = darmawisata | karya wisata = karyawisata | peri bahasa = peribahasa | kepada nya = kepadanya
`;

/** Words and pairs of words often written in a form the dictionary (KBBI) doesn't hold, with the standard form; own list. */
export const nonstandardWords: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((entry) => entry.split(/\s*=\s*/) as [string, string]),
);
