package desmigratif.portal.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem as it is told (RFC 9457): the title is Indonesian, {@code texts} has it in both languages. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        Map<String, String> texts) {}
