package desmigratif.reporting.count;

import desmigratif.reporting.month.Contribution;
import java.util.List;

/** All that a village's things say of one month, and who is who by it. */
record Said(List<Contribution> all, People people) {

    static Said of(List<Contribution> all) {
        return new Said(all, People.of(all));
    }

    <C extends Contribution> List<C> only(Class<C> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
