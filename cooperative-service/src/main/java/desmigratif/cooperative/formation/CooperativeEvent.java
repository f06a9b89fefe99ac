package desmigratif.cooperative.formation;

import desmigratif.kit.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/** What has happened to a village's cooperative. */
public sealed interface CooperativeEvent extends Fact {

    /** Preparation has begun. */
    record CooperativePrepared(String id, long version, LocalDate on, Instant at) implements CooperativeEvent {}

    /** It was founded, with the settings it starts with. */
    record CooperativeFounded(
            String id,
            long version,
            LocalDate on,
            int founders,
            Set<String> units,
            long principalRupiah,
            long mandatoryRupiah,
            long tellerLimitRupiah,
            Instant at)
            implements CooperativeEvent {}

    /** A unit may do its business. */
    record UnitLicensed(String id, long version, LocalDate on, String unit, Instant at) implements CooperativeEvent {}

    /** Settings hold from {@code from} on. */
    record SettingsSet(
            String id,
            long version,
            YearMonth from,
            long principalRupiah,
            long mandatoryRupiah,
            long tellerLimitRupiah,
            Instant at)
            implements CooperativeEvent {}
}
