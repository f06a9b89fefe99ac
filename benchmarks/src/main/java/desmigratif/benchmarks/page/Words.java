package desmigratif.benchmarks.page;

import static desmigratif.benchmarks.page.Tables.number;

import desmigratif.benchmarks.result.Report;
import desmigratif.benchmarks.result.Report.Growth;
import java.util.ArrayList;
import java.util.List;

/** What the figures come to, in sentences: what we win at, and what we lose at. */
final class Words {

    private Words() {}

    static List<String> wins(Report report) {
        var wins = new ArrayList<String>();
        for (var it : report.arms()) {
            var kills = it.kills();
            if (kills != null && it.arm().startsWith("U") && kills.lost() + kills.doubled() == 0) {
                wins.add("%s lost nothing and doubled nothing in %d kills with %,d acknowledged commands."
                        .formatted(it.arm(), kills.kills(), kills.acknowledged()));
            }
        }
        report.ratios().stream()
                .filter(it ->
                        it.interval() != null && it.floor() > 0 && it.interval().low() >= it.floor())
                .forEach(it -> wins.add("%s: %s is at least %.2f of %s (goal %.2f)."
                        .formatted(capital(it.name()), it.arm(), it.interval().low(), it.of(), it.floor())));
        growth(report, true, wins);
        phone(report, true, wins);
        return wins;
    }

    static List<String> losses(Report report) {
        var losses = new ArrayList<String>();
        for (var it : report.arms()) {
            var kills = it.kills();
            if (kills != null && it.arm().startsWith("U") && kills.lost() + kills.doubled() > 0) {
                losses.add("%s lost %d and doubled %d commands: a fault of ours."
                        .formatted(it.arm(), kills.lost(), kills.doubled()));
            }
        }
        report.ratios().stream()
                .filter(it ->
                        it.interval() != null && it.floor() > 0 && it.interval().low() < it.floor())
                .forEach(it -> losses.add("%s: %s is %.2f of %s at the lower end, the goal was %.2f."
                        .formatted(capital(it.name()), it.arm(), it.interval().low(), it.of(), it.floor())));
        report.arms().stream()
                .filter(it -> it.why() != null)
                .forEach(it -> losses.add("%s was not compared: %s.".formatted(it.arm(), it.why())));
        growth(report, false, losses);
        phone(report, false, losses);
        return losses;
    }

    /** Whether cost, figures and rebuild keep to what was promised: no growth, a rebuild at five times live. */
    private static void growth(Report report, boolean good, List<String> said) {
        Growth it = report.growth();
        if (it == null) {
            return;
        }
        say(
                said,
                good,
                it.totalSlope() <= 0.04,
                "cost of a command against all entries: slope " + slope(it.totalSlope()));
        say(
                said,
                good,
                it.oneAccountSlope() <= 0.04,
                "cost of a command against the entries of its own account: slope " + slope(it.oneAccountSlope()));
        say(
                said,
                good,
                it.dashboardSlope() <= 0.04,
                "the district's figures against the number of events: slope " + slope(it.dashboardSlope()));
        double times = it.rebuildRate() / Math.max(1, it.liveRate());
        say(
                said,
                good,
                times >= 5,
                "a rebuild reads %s facts a second, %.1f times the live rate (goal 5)"
                        .formatted(number(it.rebuildRate()), times));
    }

    /** Whether somebody with a cheap phone waits no longer than was promised. */
    private static void phone(Report report, boolean good, List<String> said) {
        var it = report.phone();
        if (it == null) {
            return;
        }
        waits(said, good, "the first page after the login", it.entryMillis(), 3);
        waits(said, good, "the first page of a phone that has kept nothing", it.firstMillis(), 3);
        waits(said, good, "the first page the next day", it.againMillis(), 1);
    }

    private static void waits(List<String> said, boolean good, String what, double millis, int goal) {
        var words = String.format(
                java.util.Locale.ROOT, "%s takes a cheap phone %.1f s (goal %d s)", what, millis / 1e3, goal);
        say(said, good, millis <= goal * 1e3, words);
    }

    private static void say(List<String> said, boolean wanted, boolean is, String what) {
        if (wanted == is) {
            said.add(capital(what) + ".");
        }
    }

    private static String slope(double slope) {
        return String.format(java.util.Locale.ROOT, "%.3f (goal 0.04)", slope);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
