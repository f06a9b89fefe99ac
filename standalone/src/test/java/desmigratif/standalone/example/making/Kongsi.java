package desmigratif.standalone.example.making;

import java.util.List;

/** The numbers of Pangkalan Kongsi: its households by kind, who works where as what, who left and came back when. */
final class Kongsi {

    static final String CODE = "6101042014";

    /** 212 with someone abroad only, 140 with both, 365 with someone returned only, 8 with candidates only, 5 others. */
    static final Kinds HOUSEHOLDS = new Kinds("""
        106 head:m:abroad spouse:w:home
         40 head:m:home spouse:w:abroad
         18 head:m:home spouse:w:home child:m:abroad
          8 head:m:home spouse:w:home child:w:abroad
         16 head:m:abroad spouse:w:abroad parent:w:home
         12 head:w:home child:m:abroad child:w:abroad
          8 head:m:home spouse:w:home child:m:abroad child:w:abroad
          4 head:m:abroad

         30 head:m:returned spouse:w:abroad
         40 head:m:abroad spouse:w:returned
         20 head:m:returned spouse:w:home child:m:abroad
         14 head:m:home spouse:w:returned child:w:abroad
         14 head:m:returned spouse:w:returned child:m:abroad
          8 head:m:returned spouse:w:home child:m:abroad child:w:abroad
          4 head:m:returned spouse:w:returned child:m:abroad child:w:abroad
          8 head:m:abroad spouse:w:home parent:w:returned
          2 head:w:returned child:w:returned child:m:abroad

         30 head:m:returned spouse:w:returned
         17 head:m:returned spouse:w:returned child:m:home
         17 head:m:returned spouse:w:returned child:w:home
         18 head:m:returned spouse:w:home
         12 head:m:returned spouse:w:home child:m:candidate
         25 head:m:returned spouse:w:home child:m:home
         25 head:m:returned spouse:w:home child:w:home
         25 head:m:returned spouse:w:home parent:w:home
         42 head:m:returned spouse:w:home child:m:home child:w:home
         34 head:m:home spouse:w:returned
         60 head:m:home spouse:w:returned child:m:home
         44 head:m:home spouse:w:returned child:m:home child:w:home
         13 head:w:returned child:w:home
          3 head:w:returned

          4 head:m:candidate spouse:w:candidate
          4 head:m:candidate
          5 head:m:other spouse:w:other
        """);

    static final String ABROAD = """
        160 m MY building
         52 m MY plantation
         13 m MY other
         20 m BN building
          7 m BN other
          6 m TW other
          2 m -- building
         38 w MY house-and-care
         21 w MY plantation
         21 w MY shop
          7 w MY factory
          9 w BN house-and-care
         14 w TW house-and-care
         16 w HK house-and-care
          8 w SG house-and-care
          4 w SA house-and-care
          2 w -- house-and-care
        """;

    /** By month: procedural, non-procedural, unknown. */
    static final String DEPARTURES = """
        2025-12 1 1 0
        2026-01 2 0 1
        2026-02 1 1 0
        2026-03 1 0 0
        2026-04 4 2 1
        2026-05 4 2 2
        2026-06 3 2 1
        2026-07 2 1 1
        2026-08 2 1 1
        2026-09 3 1 0
        2026-10 2 1 1
        2026-11 1 1 1
        """;

    static final String SERVED = """
        procedural 20
        non-procedural 5
        """;

    static final String RETURNS = """
        2025-12 4
        2026-01 3
        2026-02 8
        2026-03 12
        2026-04 2
        2026-05 2
        2026-06 3
        2026-07 2
        2026-08 2
        2026-09 2
        2026-10 2
        2026-11 3
        """;

    static Recipe recipe() {
        return new Recipe(
                CODE,
                HOUSEHOLDS,
                30,
                List.of("610101", "610102", "610105", "610113", "617201", "330215", "350701"),
                List.of("Kongsi Hulu", "Kongsi Hilir", "Sungai Baru", "Parit Lintang"),
                ABROAD,
                DEPARTURES,
                SERVED,
                RETURNS,
                List.of("MY", "MY", "MY", "MY", "BN", "TW", "SA"),
                286,
                23,
                41,
                77,
                true);
    }

    private Kongsi() {}
}
