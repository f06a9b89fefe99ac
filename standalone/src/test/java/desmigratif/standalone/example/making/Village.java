package desmigratif.standalone.example.making;

import java.util.List;
import java.util.function.Predicate;

/** An example village, made. */
record Village(String code, List<Home> homes) {

    List<Resident> residents() {
        return homes.stream().flatMap(it -> it.residents.stream()).toList();
    }

    List<Resident> those(Predicate<Resident> are) {
        return residents().stream().filter(are).toList();
    }
}
