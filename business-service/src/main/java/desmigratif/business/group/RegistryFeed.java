package desmigratif.business.group;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;

import desmigratif.business.group.GroupCommand.LoseParticipant;
import desmigratif.business.group.GroupEvent.Why;
import desmigratif.business.group.RegistryFact.PersonCorrected;
import desmigratif.business.group.RegistryFact.PersonDepartedForGood;
import desmigratif.business.group.RegistryFact.PersonRegistered;
import desmigratif.kit.Id;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Heard;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.keep.Keeper;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Hears registry: who there is, from when an adult, and who is gone for good and so leaves her groups. */
@Configuration(proxyBeanMethods = false)
class RegistryFeed {

    private final Keeper<Group, GroupCommand, GroupEvent> groups;

    RegistryFeed(Keeper<Group, GroupCommand, GroupEvent> groups) {
        this.groups = groups;
    }

    @Bean
    Consumer<Message<List<byte[]>>> registryEvents(Hearing hearing, Copies<KnownPerson> knownPeople) {
        return hearing.of("registry.events.v1")
                .copy(
                        "person",
                        knownPeople,
                        it -> it.on(
                                        "person-registered.v1",
                                        PersonRegistered.class,
                                        (now, heard) -> KnownPerson.of(heard.fact()))
                                .on(
                                        "person-corrected.v1",
                                        PersonCorrected.class,
                                        (now, heard) -> known(now).corrected(heard.fact()))
                                .on(
                                        "person-departed-for-good.v1",
                                        PersonDepartedForGood.class,
                                        (now, heard) -> known(now).gone(heard.fact()))
                                .passOver(
                                        "trade-wished.v1",
                                        "service-given.v1",
                                        "consent-given.v1",
                                        "consent-withdrawn.v1"))
                .act(
                        "person",
                        "leaving-for-good",
                        it -> it.on("person-departed-for-good.v1", PersonDepartedForGood.class, this::leaveAll)
                                .passOver(
                                        "person-registered.v1",
                                        "person-corrected.v1",
                                        "trade-wished.v1",
                                        "service-given.v1",
                                        "consent-given.v1",
                                        "consent-withdrawn.v1"))
                .ignore("village", "outreach", "household", "migration", "import");
    }

    private static KnownPerson known(@Nullable KnownPerson now) {
        return Objects.requireNonNull(now);
    }

    /** The same fact again finds her in no group any more. */
    private void leaveAll(Heard<PersonDepartedForGood> heard) {
        var person = heard.source();
        var belongs = elemMatch("state.participations", and(eq("person", person), eq("until", null)));
        var command = new LoseParticipant(person, heard.fact().on(), why(heard.fact()));
        for (var group : groups.all(heard.village(), belongs)) {
            groups.handle(heard.ask(), Id.local(group.id()), command);
        }
    }

    private static Why why(PersonDepartedForGood fact) {
        return fact.why().equals("died") ? Why.DIED : Why.MOVED_AWAY;
    }
}
