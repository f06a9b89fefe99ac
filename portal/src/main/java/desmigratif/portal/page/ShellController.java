package desmigratif.portal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What is made at start: the joined files, and the service worker with the one set of files it keeps. */
@RestController
class ShellController {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final String worker;
    private final Map<String, String> made;

    ShellController(Shell shell, JsonMapper json) {
        this.made = shell.made();
        var set = Map.of("version", shell.version(), "files", new TreeMap<>(shell.files()));
        this.worker = "const SHELL = " + json.writeValueAsString(set) + ";\n" + code();
    }

    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(worker);
    }

    @GetMapping("/app/made/{name}")
    ResponseEntity<String> made(@PathVariable String name) {
        var text = made.get("/app/made/" + name);
        return text == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .contentType(name.endsWith(".css") ? STYLE : SCRIPT)
                        .cacheControl(PageRoom.FOR_EVER)
                        .body(text);
    }

    private static String code() {
        try {
            return new ClassPathResource("desmigratif/portal/pages/worker.js")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
