package desmigratif.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What jars on the class path bring for the pages, looked up once at start: raising a version in the pom is all it takes.
 *
 * @param importMap where each module is, as JSON
 * @param importMapHash its SHA-256, by which the content security policy knows it
 * @param bootstrap the address of Bootstrap's reboot; buttons, fields and tables are ours, the rest nobody needs
 * @param imports the same map, module to address
 */
public record Assets(String importMap, String importMapHash, String bootstrap, Map<String, String> imports) {

    private static final String SERVED = "META-INF/resources";
    private static final String BOOTSTRAP = SERVED + "/webjars/bootstrap/*/css/bootstrap-reboot.min.css";

    static Assets find(JsonMapper json) {
        var jars = new PathMatchingResourcePatternResolver();
        try {
            var imports = new TreeMap<String, String>();
            for (var map : jars.getResources("classpath*:META-INF/importmap.json")) {
                json.readTree(map.getContentAsString(StandardCharsets.UTF_8))
                        .path("imports")
                        .properties()
                        .forEach(module ->
                                imports.put(module.getKey(), module.getValue().asString()));
            }
            var style = jars.getResources("classpath*:" + BOOTSTRAP)[0].getURL().getPath();
            var map = json.writeValueAsString(Map.of("imports", imports));
            var address = style.substring(style.lastIndexOf(SERVED) + SERVED.length());
            return new Assets(map, hash(map), address, Map.copyOf(imports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a module is that the one at {@code from} imports by this name; null for what nobody serves. */
    @Nullable
    String resolve(String from, String name) {
        if (name.startsWith("/") || name.startsWith("./") || name.startsWith("../")) {
            return URI.create(from).resolve(name).getPath();
        }
        var exact = imports.get(name);
        return exact != null
                ? exact
                : imports.entrySet().stream()
                        .filter(it -> it.getKey().endsWith("/") && name.startsWith(it.getKey()))
                        .map(it -> it.getValue() + name.substring(it.getKey().length()))
                        .findFirst()
                        .orElse(null);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
