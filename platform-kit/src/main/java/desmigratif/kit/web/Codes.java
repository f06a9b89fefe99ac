package desmigratif.kit.web;

import desmigratif.kit.store.Records;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/** Codes in paths and queries are read as in bodies: {@code non-procedural}. */
final class Codes implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Enum.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object code, TypeDescriptor from, TypeDescriptor to) {
        return code == null ? null : Records.constant(to.getType(), (String) code, "the address");
    }
}
