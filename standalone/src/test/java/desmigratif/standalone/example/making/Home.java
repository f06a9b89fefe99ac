package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Label;
import desmigratif.standalone.example.making.Resident.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household of an example village. */
final class Home {

    final List<Resident> residents = new ArrayList<>();
    String kk = "";
    String hamlet = "";
    String rt = "";
    boolean javanese;

    /** Children whose guardian has given no consent: by number only, and only where a parent is abroad. */
    int children;

    boolean has(Label label) {
        return residents.stream().anyMatch(it -> it.is(label));
    }

    @Nullable
    Resident the(Relation relation) {
        return residents.stream()
                .filter(it -> it.relation == relation)
                .findFirst()
                .orElse(null);
    }

    /** A child of the head can only be left behind by the head or the spouse. */
    boolean hasParentAbroad() {
        return residents.stream()
                .anyMatch(
                        it -> it.is(Label.ABROAD) && (it.relation == Relation.HEAD || it.relation == Relation.SPOUSE));
    }

    long grownUpsAtHome() {
        return residents.stream().filter(Resident::isAtHome).count();
    }
}
