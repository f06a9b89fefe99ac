package desmigratif.system;

import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with the answer to a request with something wrong in it. */
final class Complaints {

    /** Said of a whole body or of a part that has no name of its own. */
    private static final Set<String> OF_NO_FIELD =
            Set.of("bad-json", "json-too-large", "json-too-deep", "bad-encoding");

    private Complaints() {}

    static Stream<String> of(BadRequest request, Caller.Reply reply) {
        var undeclared = complaint(
                !request.operation().declares(reply), "OpenAPI knows no " + reply.status() + " " + reply.code());
        return Stream.concat(undeclared, wrong(request, reply));
    }

    private static Stream<String> wrong(BadRequest request, Caller.Reply reply) {
        if (reply.status() < 300) {
            return complaint(request.refused(), "was taken");
        }
        var problem = reply.body();
        var code = reply.code();
        var kind = reply.headers().getOrDefault("Content-Type", "");
        return Stream.of(
                        complaint(reply.status() >= 500 && reply.status() != 503, "a fault of ours " + reply.status()),
                        complaint(reply.status() == 503 && !reply.headers().containsKey("Retry-After"), "until when?"),
                        complaint(!kind.startsWith("application/problem+json"), "no problem but " + kind),
                        complaint(!code.matches("[a-z0-9]+(-[a-z0-9]+)*"), "no code"),
                        complaint(problem.path("status").asInt() != reply.status(), "another status"),
                        complaint(!isText(problem.path("texts").path("id").asString(""), code), "no Indonesian text"),
                        complaint(!isText(problem.path("texts").path("en").asString(""), code), "no English text"),
                        complaint(!namesTheField(request, reply), "should name " + request.field()))
                .flatMap(it -> it);
    }

    private static Stream<String> complaint(boolean holds, String complaint) {
        return holds ? Stream.of(complaint) : Stream.of();
    }

    /** A code that is in no catalogue is shown in brackets. */
    private static boolean isText(String text, String code) {
        return !text.isBlank() && !text.endsWith("(" + code + ")");
    }

    /** What cannot be read is told by its place; a rule may have found something else first. */
    private static boolean namesTheField(BadRequest request, Caller.Reply reply) {
        var field = request.field();
        return reply.status() != 400
                || field == null
                || OF_NO_FIELD.contains(reply.code())
                || reply.body().path("field").asString("").startsWith(field);
    }
}
