package desmigratif.portal.account;

import desmigratif.portal.PortalSettings;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Makes the first operator's account from the settings, while there is no account at all; that one makes the others. */
final class FirstOperator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);

    private final Accounts accounts;
    private final PortalSettings.FirstOperator settings;

    FirstOperator(Accounts accounts, PortalSettings.FirstOperator settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!accounts.isEmpty()) {
            return;
        }
        var username = settings.username();
        var password = settings.password();
        if (username == null || username.isBlank() || password == null || password.isBlank()) {
            LOG.warn("There is no account yet: set PORTAL_FIRST_OPERATOR and PORTAL_FIRST_PASSWORD and start again");
            return;
        }
        var id = "account-" + UUID.randomUUID();
        var profile = new Profile(id, username, username, Set.of(Role.OPERATOR), Set.of(), null);
        accounts.createIfAbsent(profile, password);
        LOG.info("Made the account of the first operator, {}", username);
    }
}
