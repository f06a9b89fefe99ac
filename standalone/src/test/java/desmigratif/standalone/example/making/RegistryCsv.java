package desmigratif.standalone.example.making;

/** What the registry is told beside the people themselves; everyone is named by the NIK. */
final class RegistryCsv {

    private RegistryCsv() {}

    static Csv services(Village village) {
        var services = new Csv("nik", "on", "kind", "result");
        village.those(Resident::hasNik)
                .forEach(it -> it.served.forEach(on -> services.row(it.nik, on, "information", "done")));
        return services;
    }

    /** Papers are {@code unknown} where nobody knows what was carried. */
    static Csv departures(Village village) {
        var departures =
                new Csv("nik", "on", "country", "work", "channel", "papers", "reasons", "invited_by", "word_on");
        village.those(it -> it.left != null)
                .forEach(it -> departures.row(
                        it.nik,
                        it.left,
                        it.country,
                        it.work,
                        it.channel,
                        it.papers.isEmpty() ? "unknown" : it.papers,
                        it.reasons,
                        it.inviter,
                        it.word));
        return departures;
    }

    static Csv present(Present present) {
        var sessions = new Csv("on", "nik");
        present.sessions.forEach((on, who) -> who.forEach(it -> sessions.row(on, it.nik)));
        return sessions;
    }
}
