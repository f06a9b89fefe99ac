package desmigratif.standalone.check;

import java.util.List;
import java.util.stream.Collectors;

/** What the checker found, invariant by invariant. */
public record Report(List<Finding> findings) {

    /** Whether nothing that was compared differs. */
    public boolean isRight() {
        return findings.stream().allMatch(Finding::isRight);
    }

    @Override
    public String toString() {
        return findings.stream().map(Finding::inWords).collect(Collectors.joining("\n"));
    }
}
