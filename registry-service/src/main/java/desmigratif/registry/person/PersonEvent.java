package desmigratif.registry.person;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has happened to a person. Facts only grow: fields are added, never renamed or removed. */
public sealed interface PersonEvent extends Fact {

    /** As civil registration writes it. */
    enum Sex {
        MALE,
        FEMALE
    }

    /** How far the NIK is known: given, given with a doubt that was shown, or none yet. */
    enum NikStanding {
        GIVEN,
        WARNED,
        NONE_YET
    }

    /** Why a person is no longer of the village. */
    enum Why {
        DIED,
        MOVED_AWAY
    }

    /** What identifies a person: kept in this service's own history, never told. */
    record Identity(
            Secret name,
            @Nullable Secret nik,
            @Nullable Secret bornOn,
            @Nullable Secret phone,
            @Nullable Secret hamlet,
            @Nullable Secret rt) {}

    /** @param guardian the whole id of the guardian, where registered */
    record Consented(@Nullable String guardian, String relation, LocalDate on, List<String> purposes) {}

    /**
     * @param adultFrom the month in which the person turns 18; of a year alone, its December
     * @param warnings the doubts about the NIK, as codes
     */
    record PersonRegistered(
            String id,
            long version,
            Instant at,
            Sex sex,
            @Nullable Integer birthYear,
            @Nullable YearMonth adultFrom,
            NikStanding nik,
            @Nullable String nikReason,
            List<String> warnings,
            @Nullable Consented consent,
            @Nullable String withoutConsent,
            Identity who)
            implements PersonEvent {}

    record PersonCorrected(
            String id,
            long version,
            Instant at,
            Sex sex,
            @Nullable Integer birthYear,
            @Nullable YearMonth adultFrom,
            NikStanding nik,
            @Nullable String nikReason,
            List<String> warnings,
            List<String> changed,
            Identity who,
            Identity was,
            Secret reason)
            implements PersonEvent {}

    record TradeWished(String id, long version, Instant at, String trade) implements PersonEvent {}

    record ServiceGiven(String id, long version, Instant at, LocalDate on, String kind, String result)
            implements PersonEvent {}

    record ConsentGiven(
            String id,
            long version,
            Instant at,
            @Nullable String guardian,
            String relation,
            LocalDate on,
            List<String> purposes)
            implements PersonEvent {}

    record ConsentWithdrawn(String id, long version, Instant at, LocalDate on) implements PersonEvent {}

    record PersonDepartedForGood(String id, long version, Instant at, Why why, LocalDate on) implements PersonEvent {}
}
