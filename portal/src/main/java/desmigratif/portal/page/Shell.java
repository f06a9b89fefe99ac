package desmigratif.portal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every file the pages are made of, with the hash of what is in it: one set, known by one version. What any page needs
 * stands in three files made here at start: the style, the modules of the frame and the first page, and their words.
 *
 * @param version changes with any file
 * @param files address to integrity ({@code sha256-…})
 * @param made the files made here: address to content
 * @param style the address of the style
 * @param modules the address of the modules
 * @param words the address of the words, by language
 * @param importMap where each module is, as JSON
 * @param early the script that asks for what the first page shows before its modules are here
 * @param inline the SHA-256 of both, by which the content security policy knows them
 */
public record Shell(
        String version,
        Map<String, String> files,
        Map<String, String> made,
        String style,
        String modules,
        Map<String, String> words,
        String importMap,
        String early,
        List<String> inline) {

    private static final List<String> FIRST = List.of("/app/pages/today.js", "/app/app.js");
    private static final List<String> STYLES = List.of("/theme.css", "/app/app.css", "/app/offline.css");

    static Shell find(Assets assets, JsonMapper json) {
        var making = new Making(assets);
        var modules = making.bundle("first", FIRST);
        var words = Map.of(
                "id", making.bundle("id", List.of("/app/texts/id.js")),
                "en", making.bundle("en", List.of("/app/texts/en.js")));
        var style = making.style();
        var files = making.files();
        var map = json.writeValueAsString(Map.of("imports", making.imports));
        var early = assets.page("early.js");
        var version = hash(new TreeMap<>(files) + map + early).substring(0, 12);
        return new Shell(
                version,
                files,
                Map.copyOf(making.made),
                style,
                modules,
                words,
                map,
                early,
                List.of(hash(map), hash(early)));
    }

    /** The words of a language; Indonesian where nobody speaks it. */
    public String wordsIn(String language) {
        return Objects.requireNonNull(words.getOrDefault(language, words.get("id")));
    }

    /** What has been made, and how a module is found that is in it. */
    private static final class Making {

        private final Assets assets;
        private final Map<String, String> made = new TreeMap<>();
        private final Map<String, String> imports;
        private final Set<String> inside = new HashSet<>(STYLES);

        private Making(Assets assets) {
            this.assets = assets;
            this.imports = new TreeMap<>(assets.imports());
        }

        private String bundle(String name, List<String> entries) {
            var bundle = Bundle.of(entries, assets);
            var address = put(name, "js", bundle.text());
            inside.addAll(bundle.modules());
            bundle.told().forEach(module -> assets.names(module).forEach(it -> imports.put(it, address)));
            return address;
        }

        private String style() {
            var all = Stream.concat(Stream.of(assets.bootstrap()), STYLES.stream());
            return put("style", "css", all.map(assets::text).collect(Collectors.joining("\n")));
        }

        private String put(String name, String kind, String text) {
            var mark = hash(text).replaceAll("\\W", "").substring(0, 12);
            var address = "/app/made/%s-%s.%s".formatted(name, mark, kind);
            made.put(address, text);
            return address;
        }

        /** What was made, all else of our own, and what that imports of jars. */
        private Map<String, String> files() {
            var files = new TreeMap<String, String>();
            made.forEach((address, text) -> files.put(address, integrity(text.getBytes(StandardCharsets.UTF_8))));
            var waiting = new ArrayDeque<>(assets.own());
            while (!waiting.isEmpty()) {
                var address = waiting.remove();
                if (!inside.contains(address) && files.put(address, integrity(assets.content(address))) == null) {
                    waiting.addAll(address.endsWith(".js") ? assets.imported(address) : List.of());
                }
            }
            return Map.copyOf(files);
        }
    }

    private static String integrity(byte[] content) {
        return "sha256-" + hash(content);
    }

    private static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
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
