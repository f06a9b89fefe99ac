package desmigratif.standalone.example.making;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Someone of an example village, filled in step by step. */
final class Resident {

    /** As the import writes it; to the head of the household. */
    enum Relation {
        HEAD,
        SPOUSE,
        CHILD,
        PARENT
    }

    /** What the person is to migration; {@code MINOR} is a child with a guardian's consent. */
    enum Label {
        ABROAD,
        RETURNED,
        HOME,
        CANDIDATE,
        OTHER,
        MINOR
    }

    final Home home;
    final Relation relation;
    final boolean woman;
    final Label label;
    String name = "";
    LocalDate born = LocalDate.EPOCH;

    @Nullable
    String nik;

    @Nullable
    String nikReason;

    @Nullable
    String country;

    @Nullable
    String work;

    @Nullable
    LocalDate left;

    @Nullable
    YearMonth leftAbout;

    String channel = "unknown";
    List<String> papers = List.of();
    List<String> reasons = List.of();

    @Nullable
    String inviter;

    @Nullable
    LocalDate back;

    @Nullable
    YearMonth backAbout;

    @Nullable
    String why;

    @Nullable
    LocalDate word;

    @Nullable
    LocalDate intended;

    @Nullable
    LocalDate consent;

    @Nullable
    String guardian;

    @Nullable
    String wish;

    final List<LocalDate> served = new ArrayList<>();

    Resident(Home home, Relation relation, boolean woman, Label label) {
        this.home = home;
        this.relation = relation;
        this.woman = woman;
        this.label = label;
    }

    boolean is(Label other) {
        return label == other;
    }

    boolean isAtHome() {
        return label != Label.ABROAD && label != Label.MINOR;
    }

    boolean hasNik() {
        return nik != null;
    }

    /** What names the person in every other file. */
    String ref() {
        return Objects.requireNonNull(nik);
    }
}
