INSERT INTO answer.rules (id, kind, limit_days, extension_days, source_id, source_en, standing, valid_from) VALUES
  ('uu-14-2008-22', 'information-request', 10, 7,
   'UU 14/2008 Pasal 22: jawaban tertulis paling lambat 10 hari kerja, dapat diperpanjang 7 hari kerja dengan alasan tertulis.',
   'Law 14/2008 article 22: written answer within 10 working days, extendable once by 7 with a written reason.',
   'confirmed', '2010-05-01'),
  ('sp4n-complaint', 'complaint', 14, 0,
   'Standar SP4N-LAPOR!: pengaduan berkadar pengawasan ringan diselesaikan dalam 14 hari kerja. Menunggu ketentuan PermenPANRB 5/2025.',
   'SP4N-LAPOR! standard: complaints that need no supervision within 14 working days. To be confirmed against PermenPANRB 5/2025.',
   'to-be-confirmed', '2018-01-01'),
  ('sp4n-question', 'question', 5, 0,
   'Standar SP4N-LAPOR!: tindak lanjut pertama dalam 5 hari kerja. Menunggu ketentuan PermenPANRB 5/2025.',
   'SP4N-LAPOR! standard: first follow-up within 5 working days. To be confirmed against PermenPANRB 5/2025.',
   'to-be-confirmed', '2018-01-01'),
  ('sp4n-aspiration', 'aspiration', 14, 0,
   'Standar SP4N-LAPOR!: aspirasi ditanggapi dalam 14 hari kerja. Menunggu ketentuan PermenPANRB 5/2025.',
   'SP4N-LAPOR! standard: aspirations answered within 14 working days. To be confirmed against PermenPANRB 5/2025.',
   'to-be-confirmed', '2018-01-01');

INSERT INTO answer.holidays (day, name, kind, source, standing)
SELECT day::date, name, kind, 'SKB Tiga Menteri Nomor 1497/2025, 2/2025, dan 5/2025', 'confirmed' FROM (VALUES
  ('2026-01-01', 'Tahun Baru 2026', 'national'),
  ('2026-01-16', 'Isra Mikraj', 'national'),
  ('2026-02-16', 'Cuti bersama Imlek', 'joint-leave'),
  ('2026-02-17', 'Tahun Baru Imlek 2577', 'national'),
  ('2026-03-18', 'Cuti bersama Nyepi', 'joint-leave'),
  ('2026-03-19', 'Nyepi', 'national'),
  ('2026-03-20', 'Cuti bersama Idulfitri', 'joint-leave'),
  ('2026-03-21', 'Idulfitri 1447 H', 'national'),
  ('2026-03-22', 'Idulfitri 1447 H', 'national'),
  ('2026-03-23', 'Cuti bersama Idulfitri', 'joint-leave'),
  ('2026-03-24', 'Cuti bersama Idulfitri', 'joint-leave'),
  ('2026-04-03', 'Wafat Yesus Kristus', 'national'),
  ('2026-04-05', 'Paskah', 'national'),
  ('2026-05-01', 'Hari Buruh Internasional', 'national'),
  ('2026-05-14', 'Kenaikan Yesus Kristus', 'national'),
  ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'joint-leave'),
  ('2026-05-27', 'Iduladha 1447 H', 'national'),
  ('2026-05-28', 'Cuti bersama Iduladha', 'joint-leave'),
  ('2026-05-31', 'Waisak 2570', 'national'),
  ('2026-06-01', 'Hari Lahir Pancasila', 'national'),
  ('2026-06-16', 'Tahun Baru Islam 1448 H', 'national'),
  ('2026-08-17', 'Hari Kemerdekaan', 'national'),
  ('2026-08-25', 'Maulid Nabi Muhammad', 'national'),
  ('2026-12-24', 'Cuti bersama Natal', 'joint-leave'),
  ('2026-12-25', 'Natal', 'national')) AS h (day, name, kind);

-- Only the days that the calendar fixes; the others of 2027 are entered when the joint decree is out.
INSERT INTO answer.holidays (day, name, kind, source, standing) VALUES
  ('2027-01-01', 'Tahun Baru 2027', 'national', 'Keppres 24/1953 dan perubahannya', 'to-be-confirmed'),
  ('2027-05-01', 'Hari Buruh Internasional', 'national', 'Keppres 24/2013', 'to-be-confirmed'),
  ('2027-06-01', 'Hari Lahir Pancasila', 'national', 'Keppres 24/2016', 'to-be-confirmed'),
  ('2027-08-17', 'Hari Kemerdekaan', 'national', 'Keppres 24/1953 dan perubahannya', 'to-be-confirmed'),
  ('2027-12-25', 'Natal', 'national', 'Keppres 24/1953 dan perubahannya', 'to-be-confirmed');
