package desmigratif.standalone.check;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where what is to be checked runs.
 *
 * @param mongo the store, as an account that may read every service's database
 * @param kafka the broker
 * @param address the portal, or null where HTTP is left out
 * @param tokens the token of {@code auditor} and of {@code operator}
 */
public record Where(String mongo, String kafka, @Nullable String address, UnaryOperator<String> tokens) {}
