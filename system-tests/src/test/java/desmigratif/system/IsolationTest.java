package desmigratif.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nobody reaches what is not theirs: every endpoint of every OpenAPI document, asked by those who may not. */
@OneAfterAnother
class IsolationTest {

    private static final String THEIRS = "6101042014";
    private static final String UUID = "00000000-0000-7000-8000-000000000000";
    private static final Map<String, String> ACCOUNTS = accounts();

    private final Running running = Running.withExample();

    /** One operation of one service. */
    private record Operation(String service, String method, String path, Set<String> roles, String content) {

        /** A path with every variable filled in. */
        String in(String village) {
            return path.replace("{village}", village)
                    .replace("{place}", village)
                    .replace("{code}", village)
                    .replace("{unit}", "usp")
                    .replace("{month}", "2026-11")
                    .replaceAll("\\{([a-z]+)}", "$1-" + UUID);
        }

        boolean isOfAVillage() {
            return path.contains("{village}");
        }
    }

    @Test
    void everyServiceHasEndpoints() {
        assertThat(operations())
                .extracting(Operation::service)
                .contains("registry", "business", "cooperative", "reporting");
        assertThat(operations())
                .as("every operation names its roles")
                .noneMatch(it -> it.roles().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> strangersAreAskedToSignIn() {
        return operations()
                .map(it -> dynamicTest(it.method() + " " + it.path(), () -> {
                    var reply = Caller.stranger(running).send(it.method(), it.in(THEIRS), body(it), null, it.content());

                    assertThat(reply.status()).isEqualTo(401);
                    assertThat(reply.code()).isEqualTo("not-signed-in");
                }));
    }

    @TestFactory
    Stream<DynamicTest> anotherVillageIsAsOneThatDoesNotExist() {
        var nowhere = running.as("petugas.cihonje")
                .get("/api/registry/v1/villages/9999999999/persons")
                .expect(404)
                .body();

        return operations()
                .filter(Operation::isOfAVillage)
                .map(it -> dynamicTest(it.method() + " " + it.path(), () -> {
                    for (var role : it.roles()) {
                        var account = ACCOUNTS.get(role);
                        if (account != null && account.endsWith("kongsi")) {
                            var other = account.replace("kongsi", "cihonje");
                            var reply =
                                    running.as(other).send(it.method(), it.in(THEIRS), body(it), null, it.content());

                            assertThat(reply.status()).as(other).isEqualTo(404);
                            assertThat(without(reply.body())).isEqualTo(without(nowhere));
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> otherRolesAreRefused() {
        return operations()
                .filter(Operation::isOfAVillage)
                .map(it -> dynamicTest(it.method() + " " + it.path(), () -> {
                    for (var account : ACCOUNTS.entrySet()) {
                        if (!it.roles().contains(account.getKey())) {
                            var reply = running.as(account.getValue())
                                    .send(it.method(), it.in(THEIRS), body(it), null, it.content());

                            assertThat(reply.status()).as(account.getKey()).isIn(403, 404);
                        }
                    }
                }));
    }

    private static Map<String, Object> without(tools.jackson.databind.JsonNode problem) {
        var all = new LinkedHashMap<String, Object>();
        problem.propertyNames().stream()
                .filter(it -> !it.equals("traceId") && !it.equals("instance"))
                .forEach(it -> all.put(it, problem.get(it).toString()));
        return all;
    }

    private static @org.jspecify.annotations.Nullable Object body(Operation operation) {
        return Set.of("PUT", "POST").contains(operation.method()) ? "{}" : null;
    }

    private Stream<Operation> operations() {
        return Stream.of("registry", "business", "cooperative", "reporting").flatMap(this::operations);
    }

    private Stream<Operation> operations(String service) {
        var document = running.as("operator")
                .get("/api/" + service + "/v1/openapi.json")
                .expect(200)
                .body();
        var found = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var roles = new TreeSet<String>();
                    operation
                            .getValue()
                            .path("x-roles")
                            .forEach(it -> roles.add(it.asString().toLowerCase(java.util.Locale.ROOT)));
                    var contents = operation
                            .getValue()
                            .path("requestBody")
                            .path("content")
                            .propertyNames();
                    found.add(new Operation(
                            service,
                            operation.getKey().toUpperCase(java.util.Locale.ROOT),
                            path.getKey(),
                            roles,
                            contents.isEmpty()
                                    ? "application/json"
                                    : contents.iterator().next()));
                }));
        return found.stream();
    }

    private static Map<String, String> accounts() {
        var accounts = new LinkedHashMap<String, String>();
        List.of(
                        "petugas:officer",
                        "pendamping:mentor",
                        "tutor:tutor",
                        "teller:teller",
                        "manajer:manager",
                        "pengurus:board",
                        "kades:head")
                .forEach(it -> accounts.put(it.split(":")[1], it.split(":")[0] + ".kongsi"));
        accounts.put("district", "disnaker.sambas");
        accounts.put("ministry", "kementerian");
        accounts.put("auditor", "auditor");
        accounts.put("operator", "operator");
        return accounts;
    }
}
