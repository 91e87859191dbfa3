/** The 200 commonest passwords here and elsewhere (from public lists of leaked ones), without repeats that differ in digits. */
const COMMON = `123456 123456789 12345678 password 12345 qwerty 1234567 111111 123123 1234567890 abc123 000000 iloveyou
password1 qwerty123 1q2w3e4r 1q2w3e4r5t qwertyuiop 654321 666666 987654321 123321 dragon monkey 1qaz2wsx 121212 princess
sunshine football baseball welcome admin administrator letmein master login hello freedom whatever trustno1 superman batman
starwars passw0rd p@ssw0rd p@ssword passwort asdfgh asdfghjkl asdf zxcvbnm zxcvbn zaq12wsx qazwsx qweasd qweasdzxc
q1w2e3r4 1q2w3e aa123456 a123456 123qwe 123abc abcd1234 abcdef abcdefgh abcdefghij abc shadow michael jennifer jordan
michelle charlie daniel ashley jessica thomas hunter killer soccer hockey computer internet samsung google facebook
instagram pokemon naruto cookie pepper ginger summer winter autumn spring flower lovely loveme love secret matrix ninja
mustang access changeme default guest root user test testing demo temp pass pass123 server system oracle mysql postgres
windows microsoft apple android liverpool chelsea arsenal barcelona realmadrid juventus manchester secure security
sayang sayangku sayang123 cinta cintaku bismillah alhamdulillah assalamualaikum indonesia jakarta bandung surabaya semarang
yogyakarta medan makassar garuda merdeka pancasila nusantara bhinneka katasandi rahasia rahasia123 kucing anjing
persib persija persebaya arema juara ganteng cantik anakku keluarga mama papa ibuku ayah bunda ayahbunda terserah lupa
lupapassword bintang matahari pelangi kupukupu melati mawar anggrek semangat sukses selamat selamatdatang pagi malam
humas kementerian presiden sekretariat pemerintah negara kantor biro gapura nkri operator pegawai bismillah123
kemerdekaan qwertyu qwert asdfg zxcv poiuytrewq lkjhgfdsa mnbvcxz 147258369 159753 112233 11223344
102030 246810 13579 369369 789456 789456123 010203 696969 131313 232323 555555 777777 888888 999999`
  .split(/\s+/)
  .filter((word) => word.length >= 3);

/** Says whether a text is nothing but common passwords, digits and signs, in any order and number: "Password123!", "sayangku2024". */
export function isCommonPassword(password: string): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  const covered = new Array<boolean>(text.length + 1).fill(false);
  covered[0] = true;
  for (let i = 0; i < text.length; i += 1) {
    if (!covered[i]) continue;
    if (!/\p{L}/u.test(text[i]!)) covered[i + 1] = true;
    for (const word of COMMON) if (text.startsWith(word, i)) covered[i + word.length] = true;
  }
  return covered[text.length]!;
}
