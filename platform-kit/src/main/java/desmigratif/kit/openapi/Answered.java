package desmigratif.kit.openapi;

import desmigratif.kit.Answer;
import desmigratif.kit.keep.Kept;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** What a route may answer: its success, and the problems that can come of it. */
final class Answered {

    private static final Map<String, Object> TAG = Json.object(
            "ETag", Json.object("description", "The version, in quotes", "schema", Json.object("type", "string")));

    private final Schemas schemas;

    Answered(Schemas schemas) {
        this.schemas = schemas;
    }

    Map<String, Object> of(String verb, HandlerMethod method, boolean withBody, Set<String> produces) {
        var responses = new TreeMap<String, Object>();
        success(responses, verb, plain(method.getMethod().getGenericReturnType()), produces);
        for (var status : new String[] {"400", "401", "403", "404", "406", "410", "422", "503"}) {
            responses.put(status, problem(status));
        }
        if (withBody) {
            responses.put("413", problem("413"));
            responses.put("415", problem("415"));
        }
        if (!verb.equals("get")) {
            responses.put("409", problem("409"));
            responses.put("412", problem("412"));
        }
        return responses;
    }

    /** The type behind the wrappers of the framework. */
    static Type plain(Type type) {
        return type instanceof ParameterizedType it && it.getRawType() == ResponseEntity.class
                ? it.getActualTypeArguments()[0]
                : type;
    }

    private void success(Map<String, Object> responses, String verb, Type type, Set<String> produces) {
        if (type == Answer.class) {
            responses.put("200", done());
            if (verb.equals("put")) {
                responses.put("201", done());
            }
        } else if (type instanceof ParameterizedType it && it.getRawType() == Kept.class) {
            responses.put("200", ok(schemas.answered(it.getActualTypeArguments()[0]), TAG));
            responses.put("304", Json.object("description", "Not changed since"));
        } else if (type == void.class || type == Void.class) {
            responses.put("200", Json.object("description", "Done"));
        } else if (type == byte[].class
                || type == String.class
                || !(type instanceof ParameterizedType || describable(type))) {
            var media = produces.isEmpty()
                    ? "application/octet-stream"
                    : produces.iterator().next();
            var file = Json.object("schema", Json.object("type", "string"));
            responses.put("200", Json.object("description", "A file", "content", Json.object(media, file)));
        } else {
            responses.put("200", ok(schemas.answered(type), Map.of()));
        }
    }

    private static boolean describable(Type type) {
        return type instanceof Class<?> it && it.isRecord();
    }

    private static Map<String, Object> done() {
        var headers = Json.object();
        headers.putAll(TAG);
        headers.put(
                "Idempotency-Replayed",
                Json.object(
                        "description", "true where this was answered before", "schema", Json.object("type", "string")));
        return ok(Json.ref("schemas", "Answer"), headers);
    }

    private static Map<String, Object> ok(Map<String, Object> schema, Map<String, Object> headers) {
        var response = Json.object("description", "Done");
        if (!headers.isEmpty()) {
            response.put("headers", headers);
        }
        response.put("content", Json.object("application/json", Json.object("schema", schema)));
        return response;
    }

    private static Map<String, Object> problem(String status) {
        return Json.ref("responses", "Problem" + status);
    }
}
