package desmigratif.registry.person;

import desmigratif.kit.Secret;
import desmigratif.registry.person.PersonEvent.Why;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked of a person. A command is a wish: the rules can refuse it. */
public sealed interface PersonCommand {

    /**
     * Everything said of a person, whole each time.
     *
     * @param name one field: single names are normal
     * @param bornOn the day; where only the year is known, {@code birthYear}; where there is a NIK, neither is needed
     * @param nikReason why there is no NIK yet, from the codes {@code nik-reason}
     */
    record Details(
            Secret name,
            PersonEvent.Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable Integer birthYear,
            @Nullable Secret nik,
            @Nullable String nikReason,
            @Nullable Secret phone,
            @Nullable Secret hamlet,
            @Nullable Secret rt) {}

    /**
     * A guardian's consent for someone under 18.
     *
     * @param guardian the whole id of the guardian, where registered
     * @param relation what the guardian is to the child, from the codes {@code guardian}
     * @param purposes from the codes {@code purpose}
     */
    record Consent(@Nullable String guardian, String relation, LocalDate on, List<String> purposes) {}

    /**
     * Registers a person. Someone under 18 needs a guardian's consent or, to help a child that has none, the reason why
     * it is missing, from the codes {@code no-consent}.
     */
    record RegisterPerson(
            Details details,
            @Nullable Consent consent,
            @Nullable String withoutConsent) implements PersonCommand {}

    record CorrectPerson(Details details, Secret reason) implements PersonCommand {}

    record WishTrade(String trade) implements PersonCommand {}

    record GiveService(LocalDate on, String kind, String result) implements PersonCommand {}

    record GiveConsent(Consent consent) implements PersonCommand {}

    record WithdrawConsent(LocalDate on) implements PersonCommand {}

    record DepartForGood(Why why, LocalDate on) implements PersonCommand {}
}
