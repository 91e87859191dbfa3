const pairs = `
  ga=tidak gak=tidak gk=tidak g=tidak ngga=tidak nggak=tidak enggak=tidak ndak=tidak kagak=tidak kaga=tidak tdk=tidak tak=tidak tida=tidak
  blm=belum blum=belum blom=belum bkn=bukan jgn=jangan jngn=jangan krg=kurang kurg=kurang
  yg=yang dgn=dengan dg=dengan utk=untuk u/=untuk tuk=untuk dr=dari dri=dari pd=pada dlm=dalam krn=karena karna=karena krna=karena
  sdh=sudah udh=sudah udah=sudah dah=sudah uda=sudah tlh=telah msh=masih masi=masih lg=lagi lgi=lagi aja=saja aj=saja jg=juga jga=juga
  bgt=banget bngt=banget bangett=banget bgtt=banget bner=benar bener=benar bnr=benar bnyk=banyak byk=banyak
  sy=saya gw=saya gue=saya gua=saya ane=saya aq=aku ak=aku km=kamu kmu=kamu lo=kamu lu=kamu elo=kamu sm=sama ama=sama
  klo=kalau kalo=kalau kl=kalau klu=kalau tp=tapi tpi=tapi ttp=tetap trs=terus trus=terus smp=sampai sampe=sampai nyampe=sampai
  bs=bisa bsa=bisa dpt=dapat dapet=dapat hrs=harus msti=mesti tau=tahu tw=tahu thx=terimakasih makasih=terimakasih mksh=terimakasih
  trims=terimakasih tks=terimakasih trmksh=terimakasih gmn=bagaimana gimana=bagaimana bgmn=bagaimana knp=kenapa kpn=kapan dmn=dimana
  org=orang orng=orang skrg=sekarang skrng=sekarang hr=hari bln=bulan thn=tahun jd=jadi jdi=jadi bgus=bagus bgs=bagus mantep=mantap mantul=mantap
  mntp=mantap mantaap=mantap keren=keren kren=keren ckp=cukup lmyn=lumayan sgt=sangat sngt=sangat skali=sekali skli=sekali cm=cuma cuman=cuma
  emg=memang emang=memang mmg=memang kyk=seperti kayak=seperti kaya=seperti spt=seperti sprti=seperti sdr=saudara pk=pak
  liat=lihat pengen=ingin pgn=ingin pingin=ingin bikin=buat ngasih=memberi kasi=beri kasih=beri bilang=bilang blg=bilang
  knapa=kenapa bngung=bingung rmh=rumah jl=jalan jln=jalan kec=kecamatan kab=kabupaten plg=paling pling=paling tmpt=tempat tmpat=tempat
  mkn=makan mkanan=makanan hrg=harga murh=murah mhl=mahal lbh=lebih lbih=lebih krja=kerja krj=kerja kmrn=kemarin kmarin=kemarin
  besok2=besok dll=lainnya dsb=sebagainya ntar=nanti ntr=nanti bpk=bapak ortu=orangtua anak2=anak pelayananya=pelayanannya
  jlek=jelek jlk=jelek rsk=rusak mcet=macet bnjir=banjir lemot=lambat lelet=lambat kesel=kesal sebel=sebal nyesel=menyesal males=malas
  rame=ramai cape=capek capek=lelah seneng=senang suka2=suka happy=senang good=bagus bad=buruk nice=bagus best=terbaik slow=lambat
  respon=respons respek=hormat mohon=mohon mhn=mohon tlg=tolong tolongg=tolong pls=tolong plis=tolong min=admin mimin=admin
`;

const standard: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** The standard word behind a short or spoken one (`bgt` is `banget`, `gk` is `tidak`); own table, other words stay. */
export function standardWord(word: string): string {
  return standard.get(word) ?? word;
}
