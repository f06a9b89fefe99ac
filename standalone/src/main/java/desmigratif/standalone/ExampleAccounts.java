package desmigratif.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import desmigratif.portal.account.Accounts;
import desmigratif.portal.account.Profile;
import desmigratif.portal.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The accounts of a training installation: one for each role and village, with passwords made here and nowhere else. */
public final class ExampleAccounts {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final Map<String, Role> VILLAGE_ROLES = new LinkedHashMap<>();
    private static final Map<String, String> VILLAGES = Map.of("kongsi", "6101042014", "cihonje", "3302152003");

    static {
        VILLAGE_ROLES.put("petugas", Role.OFFICER);
        VILLAGE_ROLES.put("pendamping", Role.MENTOR);
        VILLAGE_ROLES.put("tutor", Role.TUTOR);
        VILLAGE_ROLES.put("teller", Role.TELLER);
        VILLAGE_ROLES.put("manajer", Role.MANAGER);
        VILLAGE_ROLES.put("pengurus", Role.BOARD);
        VILLAGE_ROLES.put("kades", Role.HEAD);
    }

    private final Home home;

    public ExampleAccounts(Home home) {
        this.home = home;
    }

    /** Makes what is not there yet; the passwords stay what they were. */
    public void make(Accounts accounts) {
        var passwords = new TreeMap<>(passwords());
        var wanted = wanted();
        wanted.keySet().forEach(it -> passwords.putIfAbsent(it, password()));
        write(passwords);
        passwords.forEach((name, password) -> {
            var profile = wanted.get(name);
            if (profile != null) {
                accounts.createIfAbsent(profile, password);
            }
        });
    }

    /** User name to password; empty where there are none. */
    public Map<String, String> passwords() {
        var read = new Properties();
        if (Files.exists(home.accounts())) {
            try (var reader = Files.newBufferedReader(home.accounts())) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var passwords = new TreeMap<String, String>();
        read.forEach((name, password) -> passwords.put(name.toString(), password.toString()));
        return passwords;
    }

    private static Map<String, Profile> wanted() {
        var wanted = new LinkedHashMap<String, Profile>();
        VILLAGES.forEach((village, code) ->
                VILLAGE_ROLES.forEach((word, role) -> add(wanted, word + "." + village, role, code)));
        add(wanted, "disnaker.sambas", Role.DISTRICT, "6101");
        add(wanted, "disnaker.banyumas", Role.DISTRICT, "3302");
        add(wanted, "kementerian", Role.MINISTRY, "0");
        add(wanted, "auditor", Role.AUDITOR, "0");
        add(wanted, "operator", Role.OPERATOR, "0");
        return wanted;
    }

    private static void add(Map<String, Profile> wanted, String name, Role role, String place) {
        var id = "account-" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        wanted.put(name, new Profile(id, name, name, Set.of(role), Set.of(place), null));
    }

    private static String password() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(i > 0 && i % 5 == 4 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    private void write(Map<String, String> passwords) {
        var file = home.accounts();
        var properties = new Properties();
        properties.putAll(passwords);
        try {
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
