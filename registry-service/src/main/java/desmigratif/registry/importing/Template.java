package desmigratif.registry.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.registry.importing.ImportEvent.What;
import desmigratif.registry.roster.PeopleImport;

/** A file with the headings and no rows, for Excel as it is set up in Indonesia. */
final class Template {

    private Template() {}

    static byte[] of(What what) {
        var heading =
                what == What.VILLAGE_TABLE ? "category;men;women;total" : String.join(";", PeopleImport.headings());
        return ("\uFEFF" + heading + "\r\n").getBytes(UTF_8);
    }
}
