package desmigratif.kit.openapi;

import desmigratif.kit.web.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The whole document: every route of ours, sorted, with all shapes and problems it speaks of. */
final class Description {

    private static final Map<String, Object> PROBLEMS = Json.object(
            "400", "The request cannot be read; code and field say why",
            "401", "Not signed in",
            "403", "Not for this role",
            "404", "Not there, or not in the asker's villages",
            "406", "Not to be had in the form asked for",
            "410", "The data of this person was erased",
            "409", "Something it names has not arrived yet; try again",
            "412", "Changed meanwhile",
            "413", "Too large",
            "415", "Not a form of content that is taken here",
            "422", "Refused by a rule; code and field say which",
            "503", "Busy; try again");

    private static final Map<String, Object> TEXT = Json.object("type", "string");
    private static final Map<String, Object> TEXT_OR_NULL = Json.object("type", List.of("string", "null"));

    private static final Map<String, Object> ANSWER = Json.object(
            "type",
            "object",
            "description",
            "What a command is answered, the first time and at every repeat",
            "properties",
            Json.object(
                    "id", TEXT,
                    "version", Json.object("type", "integer", "format", "int64"),
                    "figures", Json.object("type", "object")),
            "required",
            List.of("id", "version", "figures"));

    private final String service;
    private final Set<String> codes;
    private final Schemas schemas = new Schemas();
    private final Operations operations;
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();

    Description(String service, Set<String> codes, Examples examples) {
        this.service = service;
        this.codes = codes;
        this.operations = new Operations(schemas, examples);
    }

    Map<String, Object> of(List<RequestMappingHandlerMapping> mappings) {
        mappings.stream()
                .flatMap(it -> it.getHandlerMethods().entrySet().stream())
                .sorted(Comparator.comparing(
                        it -> it.getKey().getPatternValues() + " " + it.getKey().getMethodsCondition()))
                .forEach(it -> describe(it.getKey(), it.getValue()));
        return Json.object(
                "openapi", "3.1.0",
                "info", Json.object("title", service, "version", "v1"),
                "servers", List.of(Json.object("url", "/")),
                "security", List.of(Json.object("token", List.of())),
                "paths", paths,
                "components", components());
    }

    private void describe(RequestMappingInfo route, HandlerMethod method) {
        var allowed = Routes.rolesOf(method);
        if (allowed == null) {
            return;
        }
        for (var path : route.getPatternValues()) {
            for (var verb : route.getMethodsCondition().getMethods()) {
                var name = verb.name().toLowerCase(Locale.ROOT);
                paths.computeIfAbsent(path, it -> new TreeMap<>())
                        .put(name, operations.of(name, path, method, allowed, types(route, true), types(route, false)));
            }
        }
    }

    private static Set<String> types(RequestMappingInfo route, boolean in) {
        var types = in
                ? route.getConsumesCondition().getConsumableMediaTypes()
                : route.getProducesCondition().getProducibleMediaTypes();
        return types.stream().map(MediaType::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Object> problem() {
        return Json.object(
                "type",
                "object",
                "description",
                "RFC 9457; callers switch on the code, which never changes",
                "properties",
                Json.object(
                        "type",
                        Json.object("type", "string", "format", "uri"),
                        "title",
                        TEXT,
                        "status",
                        Json.object("type", "integer"),
                        "detail",
                        TEXT,
                        "code",
                        Json.object("type", "string", "enum", List.copyOf(codes)),
                        "field",
                        TEXT_OR_NULL,
                        "texts",
                        Json.object(
                                "type", "object",
                                "properties", Json.object("id", TEXT, "en", TEXT),
                                "required", List.of("id", "en")),
                        "traceId",
                        TEXT_OR_NULL),
                "required",
                List.of("type", "title", "status", "detail", "code", "texts"));
    }

    private Map<String, Object> components() {
        var all = new TreeMap<>(schemas.components());
        all.put("Answer", ANSWER);
        all.put("Problem", problem());
        var responses = new TreeMap<String, Object>();
        PROBLEMS.forEach((status, text) -> responses.put(
                "Problem" + status,
                Json.object(
                        "description",
                        text,
                        "content",
                        Json.object(
                                "application/problem+json", Json.object("schema", Json.ref("schemas", "Problem"))))));
        return Json.object(
                "schemas", all,
                "responses", responses,
                "securitySchemes",
                        Json.object("token", Json.object("type", "http", "scheme", "bearer", "bearerFormat", "JWT")));
    }
}
