package desmigratif.portal.page;

import desmigratif.portal.PortalSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The shell all pages live in, and what the portal says about itself. */
@Controller
class PageController {

    private final PortalSettings settings;
    private final String version = version();

    PageController(PortalSettings settings) {
        this.settings = settings;
    }

    record About(String name, String version, boolean training) {}

    @GetMapping("/")
    String shell(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return "shell";
    }

    @GetMapping("/api/portal/v1/about")
    @ResponseBody
    About about() {
        return new About("Desmigratif", version, settings.training());
    }

    private static String version() {
        try {
            Properties built = PropertiesLoaderUtils.loadProperties(
                    new ClassPathResource("desmigratif/portal/version.properties"));
            return built.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
