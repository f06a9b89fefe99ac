package desmigratif.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that the pages are made from: our own, and what jars on the class path bring, looked up once at start, so that
 * raising a version in the pom is all it takes.
 *
 * @param bootstrap the address of Bootstrap's reboot; buttons, fields and tables are ours, the rest nobody needs
 * @param imports what the modules of jars are called, to address
 */
record Assets(String bootstrap, Map<String, String> imports) {

    private static final String SERVED = "META-INF/resources";
    private static final String BOOTSTRAP = SERVED + "/webjars/bootstrap/*/css/bootstrap-reboot.min.css";
    private static final Pattern IMPORT = Pattern.compile("(?:import|export|from)\\s*\\(?\\s*[\"']([^\"'`$]+)[\"']");
    private static final List<String> OURS =
            List.of("app/**/*.js", "app/**/*.css", "*.css", "*.svg", "icons/*", "*.webmanifest");

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
            return new Assets(style.substring(style.lastIndexOf(SERVED) + SERVED.length()), Map.copyOf(imports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of all our own. */
    List<String> own() {
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

    byte[] content(String address) {
        try {
            return resource(address).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    String text(String address) {
        return new String(content(address), StandardCharsets.UTF_8);
    }

    /** What stands in a page or beside it, and is no file of its own. */
    String page(String name) {
        try {
            return new ClassPathResource("desmigratif/portal/pages/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** What a module imports by a name that stands there; what it puts together at run time is one of our own. */
    List<String> imported(String address) {
        return IMPORT.matcher(text(address))
                .results()
                .map(it -> resolve(address, it.group(1)))
                .filter(it -> it != null && resource(it).exists())
                .toList();
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

    /** All names by which a module can be imported. */
    List<String> names(String address) {
        var names = new ArrayList<String>();
        names.add(address);
        imports.forEach((name, where) -> {
            if (where.equals(address)) {
                names.add(name);
            } else if (where.endsWith("/") && address.startsWith(where)) {
                names.add(name + address.substring(where.length()));
            }
        });
        return names;
    }

    private static Resource resource(String address) {
        var jars = new PathMatchingResourcePatternResolver();
        var ours = jars.getResource("classpath:/static" + address);
        return ours.exists() ? ours : jars.getResource("classpath:/META-INF/resources" + address);
    }
}
