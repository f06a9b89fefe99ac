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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The service worker: its code, and the one set of files it keeps. Any changed file makes another worker. */
@RestController
class ShellController {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final String worker;

    ShellController(Shell shell, JsonMapper json) {
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

    private static String code() {
        try {
            return new ClassPathResource("desmigratif/portal/pages/worker.js")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
