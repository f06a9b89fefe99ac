package desmigratif.standalone.example.making;

import java.util.List;

/** The numbers of Cihonje, as those of {@link Kongsi}. */
final class Cihonje {

    static final String CODE = "3302152003";

    /** 80 households with someone abroad only, 12 with both, 115 with someone returned only, 3 with candidates only. */
    static final Kinds HOUSEHOLDS = new Kinds("""
        44 head:m:home spouse:w:abroad
         8 head:m:home spouse:w:abroad child:m:home
        10 head:m:home spouse:w:home child:w:abroad
         8 head:m:abroad spouse:w:home
         6 head:w:home child:w:abroad
         4 head:m:home spouse:w:abroad child:w:abroad

         6 head:m:home spouse:w:returned child:w:abroad
         6 head:m:abroad spouse:w:returned

        29 head:m:home spouse:w:returned
         6 head:m:home spouse:w:returned child:w:candidate
        30 head:m:home spouse:w:returned child:m:home
        15 head:m:home spouse:w:returned child:m:home child:w:home
         6 head:m:returned spouse:w:returned
         9 head:m:returned spouse:w:home
         6 head:m:returned spouse:w:home child:w:home
         8 head:w:returned child:w:home
         6 head:w:returned parent:w:home

         3 head:w:candidate
        """);

    static final String ABROAD = """
        10 m MY building
         4 m TW factory
        34 w TW house-and-care
        31 w HK house-and-care
        12 w SG house-and-care
         5 w MY factory
        """;

    static final String DEPARTURES = """
        2025-12 1 0 0
        2026-01 1 0 0
        2026-02 0 0 1
        2026-04 2 0 0
        2026-05 1 0 1
        2026-06 1 0 0
        2026-07 1 0 0
        2026-08 1 0 0
        2026-10 1 0 0
        2026-11 1 0 0
        """;

    static final String SERVED = """
        procedural 10
        """;

    static final String RETURNS = """
        2026-02 2
        2026-03 3
        2026-06 1
        2026-08 1
        2026-10 1
        2026-11 1
        """;

    static Recipe recipe() {
        return new Recipe(
                CODE,
                HOUSEHOLDS,
                100,
                List.of("330201", "330214", "330216", "330227", "320115"),
                List.of("Karanganyar", "Karangtengah", "Cihonje Lor", "Cihonje Kidul"),
                ABROAD,
                DEPARTURES,
                SERVED,
                RETURNS,
                List.of("TW", "TW", "HK", "HK", "SG", "MY"),
                71,
                5,
                14,
                35,
                false);
    }

    private Cihonje() {}
}
