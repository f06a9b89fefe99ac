package desmigratif.embedded.store;

import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import java.util.Locale;
import java.util.Map;

/** What a command does to the data. */
enum Command {
    /** Says who we are. */
    GREETING,
    READING,
    /** Changes documents, beside others that do. */
    WRITING,
    /** Changes collections or indexes, alone. */
    SHAPING;

    private static final Map<String, Command> KNOWN = Map.ofEntries(
            Map.entry("hello", GREETING),
            Map.entry("ismaster", GREETING),
            Map.entry("ping", READING),
            Map.entry("buildinfo", READING),
            Map.entry("serverstatus", READING),
            Map.entry("connectionstatus", READING),
            Map.entry("hostinfo", READING),
            Map.entry("whatsmyuri", READING),
            Map.entry("getlasterror", READING),
            Map.entry("endsessions", READING),
            Map.entry("find", READING),
            Map.entry("getmore", READING),
            Map.entry("killcursors", READING),
            Map.entry("aggregate", READING),
            Map.entry("count", READING),
            Map.entry("distinct", READING),
            Map.entry("listdatabases", READING),
            Map.entry("listcollections", READING),
            Map.entry("listindexes", READING),
            Map.entry("collstats", READING),
            Map.entry("dbstats", READING),
            Map.entry("validate", READING),
            Map.entry("insert", WRITING),
            Map.entry("update", WRITING),
            Map.entry("delete", WRITING),
            Map.entry("findandmodify", WRITING),
            Map.entry("create", SHAPING),
            Map.entry("drop", SHAPING),
            Map.entry("dropdatabase", SHAPING),
            Map.entry("createindexes", SHAPING),
            Map.entry("dropindexes", SHAPING),
            Map.entry("renamecollection", SHAPING));

    static Command of(String name) {
        var command = KNOWN.get(name.toLowerCase(Locale.ROOT));
        if (command == null) {
            throw new NoSuchCommandException(name);
        }
        return command;
    }
}
