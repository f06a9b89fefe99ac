package desmigratif.embedded.command;

import org.jspecify.annotations.Nullable;

/** Looks through an order asked for: fields, up or down. */
final class Sorting {

    private Sorting() {}

    static void check(@Nullable Object sort) {
        if (sort == null) {
            return;
        }
        Checked.document(sort).forEach((field, direction) -> {
            if (field.startsWith("$") || !(direction instanceof Number number) || Math.abs(number.intValue()) != 1) {
                throw new Unsupported("to sort by " + field + " other than up (1) or down (-1)");
            }
        });
    }
}
