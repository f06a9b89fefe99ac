package desmigratif.standalone.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Ids and keys that follow from what they stand for, so that a second load asks for the same. */
record Named(String village) {

    /** As it stands in a path. */
    String local(String kind, String name) {
        return kind + "-" + uuid(kind + "/" + name);
    }

    String whole(String kind, String name) {
        return village + "/" + local(kind, name);
    }

    String key(String what) {
        return uuid("key/" + what).toString();
    }

    private UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(("example/" + village + "/" + name).getBytes(UTF_8));
    }
}
