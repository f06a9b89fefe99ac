package desmigratif.cooperative.registry;

import desmigratif.cooperative.registry.RegistryFact.HouseholdFormed;
import desmigratif.cooperative.registry.RegistryFact.HouseholdJoined;
import desmigratif.cooperative.registry.RegistryFact.HouseholdLeft;
import desmigratif.cooperative.registry.RegistryFact.MigrationBegun;
import desmigratif.cooperative.registry.RegistryFact.PersonCorrected;
import desmigratif.cooperative.registry.RegistryFact.PersonDepartedForGood;
import desmigratif.cooperative.registry.RegistryFact.PersonRegistered;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.hear.Kinds;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears registry. */
@Configuration(proxyBeanMethods = false)
class RegistryFeed {

    @Bean
    Copies<KnownPerson> knownPeople(Hearing hearing) {
        return hearing.copies("known-people", KnownPerson.class);
    }

    @Bean
    Copies<KnownHousehold> knownHouseholds(Hearing hearing) {
        return hearing.copies("known-households", KnownHousehold.class).index("copy.stays.person");
    }

    @Bean
    Copies<KnownMigration> knownMigrations(Hearing hearing) {
        return hearing.copies("known-migrations", KnownMigration.class);
    }

    @Bean
    PeopleLookup peopleLookup(
            Copies<KnownPerson> knownPeople,
            Copies<KnownHousehold> knownHouseholds,
            Copies<KnownMigration> knownMigrations) {
        return new PeopleLookup(knownPeople, knownHouseholds, knownMigrations);
    }

    @Bean
    Consumer<Message<List<byte[]>>> registryEvents(
            Hearing hearing,
            Copies<KnownPerson> knownPeople,
            Copies<KnownHousehold> knownHouseholds,
            Copies<KnownMigration> knownMigrations) {
        return hearing.of("registry.events.v1")
                .copy("person", knownPeople, RegistryFeed::people)
                .copy("household", knownHouseholds, RegistryFeed::households)
                .copy("migration", knownMigrations, RegistryFeed::migrations)
                .ignore("village", "outreach", "import");
    }

    private static void people(Kinds<KnownPerson> it) {
        it.on(
                        "person-registered.v1",
                        PersonRegistered.class,
                        (now, heard) -> new KnownPerson(heard.fact().adultFrom(), null))
                .on(
                        "person-corrected.v1",
                        PersonCorrected.class,
                        (now, heard) -> known(now).adultFrom(heard.fact().adultFrom()))
                .on(
                        "person-departed-for-good.v1",
                        PersonDepartedForGood.class,
                        (now, heard) -> known(now).goneOn(heard.fact().on()))
                .passOver("trade-wished.v1", "service-given.v1", "consent-given.v1", "consent-withdrawn.v1");
    }

    private static void households(Kinds<KnownHousehold> it) {
        it.on("household-formed.v1", HouseholdFormed.class, (now, heard) -> KnownHousehold.EMPTY)
                .on(
                        "household-joined.v1",
                        HouseholdJoined.class,
                        (now, heard) -> known(now)
                                .joined(heard.fact().person(), heard.fact().from()))
                .on(
                        "household-left.v1",
                        HouseholdLeft.class,
                        (now, heard) -> known(now)
                                .left(heard.fact().person(), heard.fact().until()))
                .passOver("children-counted.v1", "household-changed.v1");
    }

    private static void migrations(Kinds<KnownMigration> it) {
        it.on(
                        "migration-intended.v1",
                        MigrationBegun.class,
                        (now, heard) -> new KnownMigration(heard.fact().person()))
                .on(
                        "migration-departed.v1",
                        MigrationBegun.class,
                        (now, heard) -> new KnownMigration(heard.fact().person()))
                .on(
                        "migration-returned.v1",
                        MigrationBegun.class,
                        (now, heard) -> new KnownMigration(heard.fact().person()))
                .passOver("word-heard.v1", "migration-clarified.v1", "migration-ended.v1", "migration-opened.v1");
    }

    private static <K> K known(@Nullable K now) {
        return Objects.requireNonNull(now);
    }
}
