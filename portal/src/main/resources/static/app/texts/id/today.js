export default {
  'today.quiet': 'Tidak ada tugas di sini untuk peran Anda. Pekerjaan Anda tersedia lewat API.',
  'today.done': 'Tidak ada tugas yang tertunda.',
  'task.nik-missing': 'NIK belum ada',
  'task.nik-missing.why': 'Lebih dari 14 hari tanpa NIK. Tanyakan KTP-el atau KK.',
  'task.departure-unclear': 'Keberangkatan belum jelas',
  'task.departure-unclear.why': 'Jalur atau negara tujuan belum diketahui.',
  'task.mentor': 'Usaha',
  'task.harvest-overdue': 'Panen melewati rencana',
  'task.harvest-past-plan': 'Panen melewati rencana',
  'task.capital-turned-away': 'Modal: pemohon belum anggota koperasi',
};
