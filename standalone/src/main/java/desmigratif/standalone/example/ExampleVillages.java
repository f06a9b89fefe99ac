package desmigratif.standalone.example;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Loads the example villages through the public HTTP API. */
public final class ExampleVillages {

    private final Api api;
    private final Crowd crowd;
    private final Consumer<String> progress;

    private ExampleVillages(Api api, Crowd crowd, Consumer<String> progress) {
        this.api = api;
        this.crowd = crowd;
        this.progress = progress;
    }

    /**
     * Loads what is not there yet; begun again, it goes on where it was cut off.
     *
     * @param address where the portal answers, such as {@code http://localhost:8080}
     * @param token a bearer token for the account named
     * @param progress is told what is being loaded
     * @throws ExampleFailed naming the step, the row and what the service said
     */
    public static void load(String address, Function<String, String> token, Consumer<String> progress) {
        try (var crowd = new Crowd()) {
            new ExampleVillages(new Api(address, token), crowd, progress).load();
        }
    }

    private void load() {
        crowd.together(List.of(this::kongsi, this::cihonje, this::tebasKuala));
    }

    private void kongsi() {
        var desk = new Desk(Place.KONGSI, api, crowd, progress);
        var people = registered(desk);
        var business = new BusinessFiles(desk, people);
        var cooperative = new CooperativeFiles(desk, people);
        var importing = new Importing(desk);
        var lending = new Lending(desk);
        var counter = new Counter(desk, lending);
        crowd.together(List.of(
                new RegistryFiles(desk, people)::whatHappened,
                importing::livelihood,
                importing::faulty,
                () -> {
                    business.groups();
                    business.cycles();
                },
                () -> {
                    cooperative.found();
                    cooperative.members();
                    counter.before();
                    cooperative.remittances();
                }));
        business.capitals();
        lending.approve();
        counter.since();
    }

    private void cihonje() {
        var desk = new Desk(Place.CIHONJE, api, crowd, progress);
        var people = registered(desk);
        var business = new BusinessFiles(desk, people);
        crowd.together(List.of(new RegistryFiles(desk, people)::whatHappened, () -> {
            business.groups();
            business.cycles();
            business.capitals();
        }));
    }

    /** Enrolled, and nothing more: a village that has not reported. */
    private void tebasKuala() {
        var desk = new Desk(Place.TEBAS_KUALA, api, crowd, progress);
        new RegistryFiles(desk, new People(desk)).enrol();
    }

    private static People registered(Desk desk) {
        var people = new People(desk);
        new RegistryFiles(desk, people).enrol();
        new Importing(desk).people();
        return people;
    }
}
