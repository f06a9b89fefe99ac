package desmigratif.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every file the pages are made of, with the hash of what is in it: one set, known by one version. Files of jars are
 * found by following the imports of our own, so that raising a version in the pom is all it takes.
 *
 * @param version changes with any file
 * @param files address to integrity ({@code sha256-…})
 * @param first the modules that are needed before anything can be shown, by language
 */
public record Shell(String version, Map<String, String> files, Map<String, List<String>> first) {

    private static final Pattern IMPORT = Pattern.compile("(?:import|export|from)\\s*\\(?\\s*[\"']([^\"'`$]+)[\"']");
    private static final List<String> OURS =
            List.of("app/**/*.js", "app/**/*.css", "*.css", "*.svg", "icons/*", "*.webmanifest");

    static Shell find(Assets assets) {
        var roots = new ArrayList<>(own());
        roots.add(assets.bootstrap());
        var files = closure(roots, assets);
        var version = hash(files.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
        return new Shell(version, Map.copyOf(files), Map.of("id", first("id", assets), "en", first("en", assets)));
    }

    private static List<String> first(String language, Assets assets) {
        var roots = List.of("/app/app.js", "/app/texts/" + language + ".js");
        return List.copyOf(closure(roots, assets).keySet());
    }

    /** These and all they import, with the hash of each. */
    private static Map<String, String> closure(List<String> roots, Assets assets) {
        var found = new TreeMap<String, String>();
        var waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            if (found.containsKey(address)) {
                continue;
            }
            var content = content(address);
            found.put(address, "sha256-" + hash(content));
            if (address.endsWith(".js")) {
                waiting.addAll(imports(address, new String(content, StandardCharsets.UTF_8), assets));
            }
        }
        return found;
    }

    private static List<String> own() {
        var own = new ArrayList<String>();
        try {
            for (var pattern : OURS) {
                for (var it : new PathMatchingResourcePatternResolver().getResources("classpath*:static/" + pattern)) {
                    var path = it.getURL().getPath();
                    own.add(path.substring(path.lastIndexOf("/static/") + "/static".length()));
                }
            }
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a module imports by a name that stands there; what it puts together at run time is one of our own. */
    private static List<String> imports(String address, String text, Assets assets) {
        return IMPORT.matcher(text)
                .results()
                .map(it -> assets.resolve(address, it.group(1)))
                .filter(it -> it != null && resource(it).exists())
                .toList();
    }

    private static byte[] content(String address) {
        try {
            return resource(address).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    private static Resource resource(@Nullable String address) {
        var jars = new PathMatchingResourcePatternResolver();
        var ours = jars.getResource("classpath:/static" + address);
        return ours.exists() ? ours : jars.getResource("classpath:/META-INF/resources" + address);
    }

    private static String hash(byte[] content) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
