package desmigratif.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, for which village, when, and under which key. The edge makes it; the rules read it and no clock.
 *
 * @param actor the account that asks, or the feed that acts
 * @param roles what the actor may be in this village
 * @param village the village's ten-digit code, inside the actor's places
 * @param key what makes a repeat a repeat; demanded where money moves
 * @param at when it happened
 * @param dated whether the asker said when; else {@code at} is when it was heard
 * @param heard when the service heard it
 * @param zone the village's zone (WIB, WITA, WIT)
 * @param today the day in the village as the service reads it
 * @param ifMatch the version the asker has seen, where it says so
 * @param member the cooperative member the actor is, for a member's own view
 */
public record Ask(
        String actor,
        Set<Role> roles,
        String village,
        @Nullable String key,
        Instant at,
        boolean dated,
        Instant heard,
        ZoneId zone,
        LocalDate today,
        @Nullable Long ifMatch,
        @Nullable String member) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The village's day on which it happened. */
    public LocalDate day() {
        return at.atZone(zone).toLocalDate();
    }

    /** The village's month on which it happened. */
    public YearMonth month() {
        return YearMonth.from(day());
    }

    /** A part of this ask, such as one row of an import: the same asker, a key of its own. */
    public Ask step(String part) {
        return new Ask(
                actor,
                roles,
                village,
                key == null ? part : key + "/" + part,
                at,
                dated,
                heard,
                zone,
                today,
                null,
                member);
    }

    /** The same ask, happened at another time. */
    public Ask at(Instant other) {
        return new Ask(actor, roles, village, key, other, true, heard, zone, today, ifMatch, member);
    }

    /** Refuses a date in the future; people, departures and returns may be recorded for any past date. */
    public LocalDate past(LocalDate date, String field) {
        RuleBroken.check(!date.isAfter(today), "date-in-future", field);
        RuleBroken.check(date.getYear() >= 1900, "date-too-old", field);
        return date;
    }
}
