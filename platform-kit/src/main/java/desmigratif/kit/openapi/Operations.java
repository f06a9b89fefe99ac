package desmigratif.kit.openapi;

import desmigratif.kit.Ask;
import desmigratif.kit.MovesMoney;
import desmigratif.kit.Paging;
import desmigratif.kit.keep.Kept;
import desmigratif.kit.store.Records;
import desmigratif.kit.web.For;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/** One route as an operation: parameters and headers, body with example, answers and problems, who may use it. */
final class Operations {

    private final Schemas schemas;
    private final Answered answered;
    private final Examples examples;

    Operations(Schemas schemas, Examples examples) {
        this.schemas = schemas;
        this.answered = new Answered(schemas);
        this.examples = examples;
    }

    Map<String, Object> of(
            String verb, String path, HandlerMethod method, For allowed, Set<String> consumes, Set<String> produces) {
        var room = method.getBeanType().getPackageName();
        var body = body(method);
        var money = body != null && MovesMoney.class.isAssignableFrom(raw(body));
        var operation = Json.object(
                "tags", List.of(room.substring(room.lastIndexOf('.') + 1)),
                "operationId", operationId(method),
                "parameters", parameters(verb, path, method, money));
        var content = content(method, body, consumes);
        if (!content.isEmpty()) {
            operation.put("requestBody", Json.object("required", true, "content", content));
        }
        operation.put("responses", answered.of(verb, method, !content.isEmpty(), produces));
        operation.put(
                "x-roles",
                Arrays.stream(allowed.value()).map(Records::code).sorted().toList());
        if (money) {
            operation.put("x-moves-money", true);
        }
        return operation;
    }

    static String operationId(HandlerMethod method) {
        var owner = method.getBeanType().getSimpleName().replace("Controller", "");
        return Character.toLowerCase(owner.charAt(0)) + owner.substring(1) + "."
                + method.getMethod().getName();
    }

    private static List<Object> parameters(String verb, String path, HandlerMethod method, boolean money) {
        var parameters = new ArrayList<>();
        for (var parameter : method.getMethod().getParameters()) {
            parameters.addAll(parameter(parameter));
        }
        if (path.contains("{village}") && parameters.stream().noneMatch(Operations::isVillage)) {
            parameters.addFirst(in("path", "village", true, Json.object("type", "string", "pattern", "^[0-9]{10}$")));
        }
        var asks = Arrays.stream(method.getMethod().getParameters()).anyMatch(it -> it.getType() == Ask.class);
        if (asks && !verb.equals("get")) {
            parameters.add(in(
                    "header",
                    "Idempotency-Key",
                    money,
                    Json.object("type", "string", "minLength", 1, "maxLength", 255)));
            parameters.add(in("header", "Happened-At", false, Json.object("type", "string", "format", "date-time")));
            parameters.add(in("header", "If-Match", false, Json.object("type", "string", "pattern", "^\"[0-9]+\"$")));
        } else if (Answered.plain(method.getMethod().getGenericReturnType()) instanceof ParameterizedType it
                && it.getRawType() == Kept.class) {
            parameters.add(in("header", "If-None-Match", false, Json.object("type", "string")));
        }
        return parameters;
    }

    private static List<Object> parameter(Parameter parameter) {
        var path = AnnotatedElementUtils.findMergedAnnotation(parameter, PathVariable.class);
        var query = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
        if (path != null) {
            return List.of(in("path", named(path.value(), parameter), true, schema(parameter.getType())));
        } else if (query != null && !isFile(parameter)) {
            var required = query.required()
                    && query.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                    && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
            return List.of(in("query", named(query.value(), parameter), required, schema(parameter.getType())));
        } else if (parameter.getType() == Paging.class) {
            return List.of(
                    in("query", "after", false, Json.object("type", "string", "maxLength", 200)),
                    in(
                            "query",
                            "limit",
                            false,
                            Json.object("type", "integer", "minimum", 1, "maximum", 200, "default", 50)));
        }
        return List.of();
    }

    private static Map<String, Object> schema(Class<?> type) {
        return new Schemas().answered(type);
    }

    private static Map<String, Object> in(String place, String name, boolean required, Map<String, Object> schema) {
        return Json.object("name", name, "in", place, "required", required, "schema", schema);
    }

    private static boolean isVillage(Object parameter) {
        return parameter instanceof Map<?, ?> it && "village".equals(it.get("name"));
    }

    private Map<String, Object> content(HandlerMethod method, @Nullable Type body, Set<String> consumes) {
        var files = Stream.of(method.getMethod().getParameters())
                .filter(Operations::isFile)
                .toList();
        if (!files.isEmpty()) {
            var properties = Json.object();
            files.forEach(it -> properties.put(
                    fileName(it), Json.object("type", "string", "contentMediaType", "application/octet-stream")));
            var form = Json.object(
                    "type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
            return Json.object("multipart/form-data", Json.object("schema", form));
        } else if (body == null) {
            return Map.of();
        } else if (raw(body) == byte[].class || raw(body) == String.class) {
            var type = consumes.isEmpty()
                    ? "application/octet-stream"
                    : consumes.iterator().next();
            return Json.object(type, Json.object("schema", Json.object("type", "string")));
        }
        var schema = schemas.asked(body);
        var content = Json.object("schema", schema);
        if (body instanceof Class<?> it && it.isRecord()) {
            content.put(
                    "example",
                    examples.checked(it, String.valueOf(schema.get("$ref")).replaceAll(".*/", "")));
        }
        return Json.object("application/json", content);
    }

    private static @Nullable Type body(HandlerMethod method) {
        return Stream.of(method.getMethod().getParameters())
                .filter(it -> it.isAnnotationPresent(RequestBody.class))
                .map(Parameter::getParameterizedType)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType it ? it.getRawType() : type);
    }

    private static boolean isFile(Parameter parameter) {
        return parameter.getType() == MultipartFile.class;
    }

    private static String fileName(Parameter parameter) {
        var query = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
        return named(query == null ? "" : query.value(), parameter);
    }

    private static String named(String given, Parameter parameter) {
        return given.isEmpty() ? parameter.getName() : given;
    }
}
