package desmigratif.standalone.example.making;

import java.util.List;

/** Names as they are common among Sambas Malays and Javanese, put together by chance; single names are normal. */
record Names(Dice dice) {

    static final String SITI = "Siti Aminah";

    private static final List<String> MALAY_MEN = words("""
        Hamdani Juhardi Asmadi Sabirin Burhanudin Zulkifli Mahyudin Jamaludin Rusli Hermansyah Syarifudin Suhardi
        Mursidi Hasbullah Darmadi Fitriadi Ramli Busri Tarmizi Sahrul Munandar Hardiansyah Mustafa Sapriadi Aswandi
        Junaidi Kaspul Misran Nazarudin Pahmi Razali Salmin Urai Bujang Wahidin Yusran Zainudin Armadi Effendi Libni
        """);
    private static final List<String> MALAY_MEN_SECOND =
            words("Saputra Rahman Hidayat Kurniawan Fauzi Hamid Kadir Ismail Yusuf Akbar Maulana Ramadhan Arifin Hadi");
    private static final List<String> MALAY_WOMEN = words("""
        Nurhayati Jamilah Rohana Salmah Marlina Fatimah Hasanah Yuliana Suryani Nurjannah Halimah Rosmini Dayang
        Maimunah Sumarni Zuraidah Aisyah Mariani Rabiah Sadiah Nuraini Hartini Lisnawati Ekawati Fitriani Siti Uray
        Mariam Salbiah Saripah Kartini Erna Juliana Mardiana Rosita Susilawati Asnah Herlina Ida Wardah
        """);
    private static final List<String> MALAY_WOMEN_SECOND =
            words("Hajar Hartati Susanti Puspita Rahayu Mulyani Sari Fitri Zahra Khadijah Yanti Hasni Dewi Safitri");
    private static final List<String> JAVANESE_MEN = words("""
        Slamet Suparno Sugeng Wagiman Sutrisno Tukiman Paijan Sarjono Sukirman Mulyono Haryanto Tarno Wasis Karsono
        Sudarno Sumarno Kusno Rasim Darsono Warsito Kasno Budi Agus Joko Eko Teguh Tri Wahyu Yono Suwarto
        """);
    private static final List<String> JAVANESE_MEN_SECOND =
            words("Santoso Prasetyo Widodo Nugroho Riyadi Setiawan Purnomo Susilo Raharjo Supriyadi Utomo Mulyadi");
    private static final List<String> JAVANESE_WOMEN = words("""
        Sutinah Wahyuni Tumini Sumiyati Warsiti Kasiyem Sri Endang Siti Tuti Narsih Rasini Suwarti Karsinah Dwi
        Wagiyem Murtini Sulastri Yuliati Parti Sarinah Daryati Tri Eni Yatmi Rokhimah Salimah Nuryati Kusmiati Ratna
        """);
    private static final List<String> JAVANESE_WOMEN_SECOND =
            words("Lestari Rahayu Wahyuningsih Handayani Astuti Utami Susanti Widiastuti Suryani Setyowati Ningsih");

    /** First words that are no name by themselves. */
    private static final List<String> TITLES = words("Urai Uray Bujang Dayang Siti Sri Tri Dwi Eko");

    String next(boolean woman, boolean javanese) {
        var first = dice.pick(woman ? javanese ? JAVANESE_WOMEN : MALAY_WOMEN : javanese ? JAVANESE_MEN : MALAY_MEN);
        var second = dice.pick(
                woman
                        ? javanese ? JAVANESE_WOMEN_SECOND : MALAY_WOMEN_SECOND
                        : javanese ? JAVANESE_MEN_SECOND : MALAY_MEN_SECOND);
        return dice.between(1, 100) <= 30 && !TITLES.contains(first) ? first : first + " " + second;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
