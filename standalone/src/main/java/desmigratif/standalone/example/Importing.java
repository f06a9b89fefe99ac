package desmigratif.standalone.example;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** The two imports of the registry: upload, which is a dry run at once, then commit. */
record Importing(Desk desk) {

    void people() {
        whole("people.csv", "");
    }

    void livelihood() {
        whole("livelihood.csv", "?what=village-table&year=2020&source=village-office");
    }

    /** A file with planted faults is tried and goes no further. */
    void faulty() {
        upload("faulty.csv", "");
    }

    private void whole(String file, String query) {
        var counts = upload(file, query).path("figures");
        if (counts.path("wrong").asInt() != 0) {
            throw new ExampleFailed(desk.place().name() + ", " + file + ": " + errors(file));
        }
        var call = Call.post(file + ", commit", officer(), path(file) + "/commit", Desk.body());
        desk.api().done(call.key(desk.named().key(file + "/commit")).on(enrolled()));
        desk.progress()
                .accept("%s: %s (%d)"
                        .formatted(
                                desk.place().name(), file, counts.path("rows").asInt()));
        var done = desk.api()
                .until(
                        Call.get(file + ", to be applied", officer(), path(file)),
                        it -> it.path("standing").asString("").equals("committed") ? it.path("counts") : null);
        if (done.path("wrong").asInt() != 0) {
            throw new ExampleFailed(desk.place().name() + ", " + file + " was applied in part: " + done);
        }
    }

    private JsonNode upload(String file, String query) {
        var bytes = Table.bytes(desk.place().code() + "/" + file);
        var call = Call.put(file + ", upload", officer(), path(file) + query, bytes)
                .with("Content-Type", "text/csv; charset=utf-8")
                .key(desk.named().key(file));
        return desk.api().done(call.on(enrolled()));
    }

    private JsonNode errors(String file) {
        return desk.api()
                .done(Call.get(file + ", errors", officer(), path(file) + "/errors"))
                .path("errors");
    }

    private LocalDate enrolled() {
        return Desk.day(desk.file("village.json"), "enrolledOn");
    }

    private String path(String file) {
        return desk.path("registry", "imports/" + desk.named().local("import", file));
    }

    private String officer() {
        return desk.account("petugas");
    }
}
