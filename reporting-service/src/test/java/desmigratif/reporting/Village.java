package desmigratif.reporting;

import desmigratif.kit.place.Places;
import desmigratif.test.Facts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A village as the other services tell of it. */
final class Village {

    private static final Instant AT = Instant.parse("2025-11-30T03:00:00Z");

    final String code;
    private final Facts facts;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, String> last = new HashMap<>();

    Village(Facts facts, String code) {
        this.facts = facts;
        this.code = code;
    }

    String id(String kind) {
        return code + "/" + kind + "-" + UUID.randomUUID();
    }

    /** Tells a fact that happened on the last day of November 2025, when the opening batch was written. */
    String tell(String service, String type, String id, Map<String, ?> body) {
        return tell(service, type, id, AT, body);
    }

    String tell(String service, String type, String id, Instant at, Map<String, ?> body) {
        long version = versions.merge(id, 1L, Long::sum);
        var fact = UUID.randomUUID().toString();
        facts.tell(service, type, id, version, fact, last.put(id, fact), at, body);
        return fact;
    }

    /** Tells again what was told before, as a relay may. */
    void again(String service, String type, String id, long version, String fact, Map<String, ?> body) {
        facts.tell(service, type, id, version, fact, null, AT, body);
    }

    /** The village as a thing of its own. */
    String self() {
        return code + "/village-" + Places.idOf(code);
    }

    Village enrol(String layer, String on) {
        tell("registry", "village-enrolled.v1", self(), Map.of("layer", layer, "enrolledOn", on));
        return this;
    }

    String person(String sex) {
        var id = id("person");
        tell("registry", "person-registered.v1", id, Map.of("sex", sex, "adultFrom", "2005-12", "nik", "none-yet"));
        return id;
    }

    String household(Map<String, String> relations) {
        var id = id("household");
        tell("registry", "household-formed.v1", id, Map.of());
        relations.forEach((person, relation) -> tell(
                "registry",
                "household-joined.v1",
                id,
                Map.of("person", person, "relation", relation, "from", "2020-01-01")));
        return id;
    }

    /** Someone is abroad since that day. */
    String departed(String person, String on, String channel) {
        var id = id("migration");
        tell("registry", "migration-departed.v1", id, departure(person, on, channel));
        return id;
    }

    static Map<String, Object> departure(String person, String on, String channel) {
        return Map.of(
                "person",
                person,
                "on",
                on,
                "country",
                "MY",
                "channel",
                channel,
                "papers",
                List.of(),
                "reasons",
                channel.equals("non-procedural") ? List.of("speed") : List.of(),
                "servedBefore",
                false,
                "sex",
                "male",
                "ageBand",
                "25-34");
    }

    /** A member of the cooperative since that summer. */
    String member(String person) {
        var id = id("member");
        tell("cooperative", "member-applied.v1", id, Map.of("person", person, "on", "2026-07-01"));
        tell("cooperative", "member-admitted.v1", id, Map.of("person", person, "number", 1, "entryOn", "2026-07-10"));
        return id;
    }

    String savings(String member, String person) {
        var id = id("savings");
        tell(
                "cooperative",
                "savings-opened.v1",
                id,
                Map.of("member", member, "person", person, "product", "voluntary"));
        return id;
    }

    String deposit(String account, String member, String person, long amountRupiah, String on) {
        return tell("cooperative", "deposit-made.v1", account, deposit(member, person, amountRupiah, on));
    }

    static Map<String, Object> deposit(String member, String person, long amountRupiah, String on) {
        return Map.of(
                "member", member, "person", person, "product", "voluntary", "amountRupiah", amountRupiah, "on", on);
    }

    void reverse(String account, String member, String person, String fact, long amountRupiah, String originalOn) {
        tell(
                "cooperative",
                "deposit-reversed.v1",
                account,
                Map.of(
                        "member",
                        member,
                        "person",
                        person,
                        "product",
                        "voluntary",
                        "fact",
                        fact,
                        "amountRupiah",
                        amountRupiah,
                        "on",
                        "2026-11-30",
                        "originalOn",
                        originalOn));
    }
}
