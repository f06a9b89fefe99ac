package desmigratif.benchmarks.ours;

import desmigratif.benchmarks.figure.Tally;
import desmigratif.benchmarks.load.Command;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/** The officer notes a service given to a person: one fact, heard by three services. */
final class Serving implements Work {

    private static final String BODY =
            "{\"on\":\"%s\",\"kind\":\"information\",\"result\":\"done\"}".formatted(Village.TODAY);

    @Override
    public List<String> prepare(Village village, int many) {
        return village.people(many);
    }

    @Override
    public String service() {
        return "registry";
    }

    @Override
    public String asker() {
        return "petugas.kongsi";
    }

    @Override
    public String shownIn() {
        return "persons-1";
    }

    @Override
    public Command command(String person, String token) {
        var key = UUID.randomUUID().toString();
        return new Command(person, 0, Work.request("registry", "persons/" + person + "/services", token, key, BODY));
    }

    /** The first version is the person's registration. */
    @Override
    public Tally tally(Document copy) {
        return new Tally(copy.getLong("version") - 1, 0);
    }
}
