/** Words that praise, written for Gapura; roots and common forms in lower case. */
export const positiveWords: ReadonlySet<string> = new Set(
  `
  adil ahli ajaib akrab aman ampuh andal antusias apik apresiasi asik asri asyik bagus bagusnya bahagia baik bangga
  bangkit bantu beken benar berani berarti berbakat beres berguna berharga berhasil berjaya berkah berkelas
  berkembang berkesan berkualitas bermanfaat bermutu berprestasi bersahabat bersih bersinar bersyukur bertambah bijak
  brilian cakap cakep canggih cantik cepat cerah cerdas ceria cermat cinta cocok dahsyat damai demen dermawan dibantu
  direkomendasikan diskon dukung efektif efisien elegan elok empuk enak energik favorit favoritku fresh ganteng
  gembira gemilang gratis gurih hangat harmonis harum hebat hemat higienis hormat ideal ikhlas indah informatif
  inovatif inspiratif instagramable istimewa jago jelas jempol jempolan jernih jitu jos joss juara jujur kagum kangen
  kece kemenangan kenyal kenyang keren kerennya ketagihan kompak komplit kondusif kreatif lancar lancarnya langganan
  lapang layak lega legendaris lembut lengkap lestari lezat luas lucu lumayan luwes maju makasih makmur maknyus
  manfaat manis manjur mantab mantap mantep mantul megah melegakan membaik membanggakan membantu memikat mempermudah
  memuaskan memudahkan menakjubkan menang menarik menawan mendukung mengagumkan mengesankan menggembirakan menghibur
  menginspirasi menguntungkan meningkat menyegarkan menyenangkan menyukai merdu meriah mewah muda mudah mujarab mulia
  mumpuni murah murni nagih nendang ngangenin nikmat nyaman oke optimis pandai pantas pas peduli percaya piawai
  pintar populer praktis prestasi produktif puas puasnya pulih rajin ramah rapi recommended rekomendasi
  rekomendasikan rekomended responsif romantis rukun sabar sah sakti salut sayang sedap sederhana segar sehat
  sejahtera sejuk selamat semangat sembuh sempurna senang sepakat seru setia setuju sigap sip solid sopan stabil
  strategis suka sukacita sukai sukses syahdu syukur tampan tanggap tangguh tangkas tegas teladan teliti tenang
  tenteram tepat terbaik terbantu terbantukan terbukti terharu terhibur terimakasih terjangkau terkenal terlayani
  terpercaya terpesona terselesaikan tertata tertib tertolong terukir top transparan tulus tuntas ulet unggul unik
  untung wangi wow yakin yummy
`
    .trim()
    .split(/\s+/),
);

/** Words that complain, blame or insult, written for Gapura; roots and common forms in lower case. */
export const negativeWords: ReadonlySet<string> = new Set(
  `
  abal-abal acak-acakan aib alot amblas ambruk amburadul amis anarkis aneh anjing anjlok antre apek asal-asalan babi
  bahaya bangkrut bangsat banjir basi bau bejad bejat bencana benci bengis bentrok berantakan berat berbahaya
  berbohong berisik berlarut-larut berlubang bertele-tele bising bocor bodoh bohong boros bosan bosen brengsek bubar
  bully bulukan bunuh buruk busuk cabul cacat cacian capek celaka cemas cerai ceroboh cuek culas curang curi curiga
  dangkal dendam derita diabaikan dibohongi dikecewakan dipersulit diskriminasi ditolak dosa duka dungu dusta egois
  emosi enek eror error fitnah frustrasi gaduh gagal galak ganas gangguan garing gatal gawat gelandangan gelap
  gelisah gendeng getir gila goblok gosong gusar hambar hambarnya hambatan hancur hantu haram hilang hina hoaks hoax
  ilegal iri jahat jahil jelek jenuh jera jijik jorok judes kabur kacau kaget kampret kampungan kapok karatan kasar
  kasihan keasinan kebohongan kecewa kecil kecolongan kecut kedaluwarsa kehabisan kejam kekerasan kekurangan kelam
  kelangkaan keliru keluh keluhan kemahalan kemalingan kemproh keok keracunan kerdil keributan kerugian kerusakan
  kesal kesel kesiangan keterlambatan ketidakadilan khianat kikir kolot komplain konyol korban korup korupsi koruptor
  kotor kriminal krisis kritik kuatir kumal kumuh kurang lalai lama lamban lambat langka lapuk lebay lelah lelet
  lemah lemot lesu letih licik longsor luka lumpuh macet mahal maksiat malang malas maling malu mampus mandek mandul
  mangkrak marah masalah mati melanggar melarat melonjak memalukan membeludak membosankan memburuk memprihatinkan
  menakutkan mencuri mengecewakan mengeluh mengerikan mengganggu mengkhawatirkan mengkritik menipu menjijikkan
  menolak menumpuk menurun menyakitkan menyebalkan menyedihkan menyesal merana merosot merugi merugikan merusak miris
  miskin mogok mual mubazir munafik mundur murahan murka musnah musuh naas najis ngaco ngantuk ngawur ngeluh ngeri
  ngotot norak nyesal nyesel nyinyir nyolot olok overpriced overrated padam pahit palsu panas panik parah payah pecat
  pecundang pedih pelanggaran pelit pemarah penakut pencemaran pencitraan pengap penipu penipuan penjahat penjajah
  penyakit penyalahgunaan percuma perih pesimis picik pincang pingsan polusi protes provokasi pucat pungli pusing
  rapuh rasis reot resah rese resek ribet ribetnya ribut ricuh rontok rugi rumit rusak rusuh sadis sakit salah sampah
  sangsi sayangnya sebal sedih sekarat sembarangan sempit semrawut sengketa sengsara serakah seram sesak sesat setan
  sia-sia sial sialan sinis sombong sulit sumpek suram susah tai takut tangis tega tegang telat teledor terabaikan
  terbengkalai tercela tercemar terganggu terhambat terhina terlambat terlantar terluka teroris terpaksa terpuruk
  tersendat tersesat tersinggung tertipu tertunda tewas tipu tolol tragis trauma tuduh tumbang turun ugal-ugalan
  usang usir zalim zonk
`
    .trim()
    .split(/\s+/),
);
