package desmigratif.registry;

import desmigratif.test.Http;
import desmigratif.test.Reply;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The registry as an officer of one village uses it over HTTP. */
public record Registry(Http http, Http officer, String village) {

    public static Registry of(Http http, String village) {
        return new Registry(http, http.as("officer", village), village);
    }

    /** Enrols the village as an example. */
    public void enrol() {
        http.as("district", village.substring(0, 4))
                .put(path("/programme"), Map.of("layer", "example", "enrolledOn", "2017-05-01"))
                .expect(201);
    }

    public String path(String rest) {
        return "/api/registry/v1/villages/" + village + rest;
    }

    public static String local(String kind) {
        return kind + "-" + UUID.randomUUID();
    }

    public String whole(String local) {
        return village + "/" + local;
    }

    public Reply register(String person, String name, String born, @Nullable String nik) {
        return officer.put(path("/persons/" + person), Map.of("details", details(name, born, nik)));
    }

    public static Map<String, Object> details(String name, String born, @Nullable String nik) {
        var details = new HashMap<String, Object>(Map.of("name", name, "sex", "female", "bornOn", born));
        if (nik == null) {
            details.put("nikReason", "lost");
        } else {
            details.put("nik", nik);
        }
        return details;
    }

    /** A registered woman of thirty or so, without a NIK yet. */
    public String registered(String name) {
        var person = local("person");
        register(person, name, "1996-02-29", null).expect(201);
        return person;
    }
}
