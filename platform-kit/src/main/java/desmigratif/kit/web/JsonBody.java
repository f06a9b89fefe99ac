package desmigratif.kit.web;

import desmigratif.kit.Problem;
import desmigratif.kit.json.CommandJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;

/** Bodies of requests and answers by {@link CommandJson}; what the framework writes about itself stays the framework's. */
final class JsonBody extends AbstractSmartHttpMessageConverter<Object> {

    private static final MediaType OTHER_JSON = new MediaType("application", "*+json");

    private final CommandJson json;

    JsonBody(CommandJson json) {
        super(MediaType.APPLICATION_JSON, OTHER_JSON);
        this.json = json;
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        var plain = type.resolve(Object.class);
        return canRead(mediaType)
                && plain != String.class
                && plain != byte[].class
                && !Resource.class.isAssignableFrom(plain);
    }

    /** Read by nobody else either: JSON is UTF-8 (RFC 8259), and no dialect of it is taken for it. */
    private static boolean isPlain(@Nullable MediaType type) {
        return type == null
                || MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                        && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> plain, @Nullable MediaType mediaType) {
        return (mediaType == null || MediaType.APPLICATION_JSON.isCompatibleWith(mediaType))
                && (plain.isRecord() || Collection.class.isAssignableFrom(plain) || Map.class.isAssignableFrom(plain));
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
            throws IOException {
        if (!isPlain(input.getHeaders().getContentType())) {
            throw new Problem(415, "unsupported-media-type", null);
        }
        return json.read(type.getType(), input.getBody().readAllBytes());
    }

    @Override
    protected void writeInternal(
            Object answer, ResolvableType type, HttpOutputMessage output, @Nullable Map<String, Object> hints)
            throws IOException {
        output.getBody().write(json.write(answer));
    }
}
