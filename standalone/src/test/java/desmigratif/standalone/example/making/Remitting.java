package desmigratif.standalone.example.making;

import desmigratif.standalone.example.making.Resident.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The remittances of November: 31 from as many households, and what of each is planned and handed in. */
final class Remitting {

    /**
     * A remittance.
     *
     * @param rate rupiah for one ringgit; 0 where nobody knows
     * @param handedIn what of the saved part came into the cooperative; 0 where nothing did
     */
    record Remittance(
            String key,
            LocalDate on,
            Resident to,
            Resident from,
            String channel,
            String licensed,
            int ringgit,
            int rate,
            int fee,
            String borneBy,
            long received,
            String proof,
            Plan plan,
            long handedIn) {}

    /** What the family means to use it for, in rupiah. */
    record Plan(long daily, long school, long debt, long savings, long business, long emergency) {

        long saved() {
            return savings + business;
        }
    }

    static final long RECEIVED = 49_600_000;
    static final int MID_RATE = 3_565;

    private static final int BANK_RATE = 3_540;
    private static final int AGENT_RATE = 3_525;
    private static final int HAND_RATE = 3_550;

    /** Thousands of rupiah handed in, the largest sum of the largest remittance: 6,200 in all. */
    private static final List<Integer> HANDED_IN = List.of(800, 700, 650, 600, 550, 500, 500, 450, 400, 400, 350, 300);

    private final Dice dice;
    private final List<Resident> wives;
    private final List<String> channels;

    Remitting(String village, List<Resident> wives) {
        dice = new Dice(village, "remittances");
        this.wives = wives;
        channels =
                dice.shuffled(many(11, "bank", many(11, "agent", many(8, "by-hand", many(1, "unknown", List.of())))));
    }

    List<Remittance> all() {
        var ringgit = amounts();
        var received = received(ringgit);
        var all = new ArrayList<Remittance>();
        for (int i = 0; i < wives.size(); i++) {
            all.add(remittance(i, ringgit.get(i), received.get(i)));
        }
        return all;
    }

    /** Mostly 500; 14,100 in all. The first twelve hand something in, and need to have something to hand in. */
    private List<Integer> amounts() {
        var all = new ArrayList<>(List.of(1_500, 600));
        all.addAll(many(10, 500, List.of()));
        all.addAll(dice.shuffled(many(6, 500, many(2, 350, many(11, 300, List.of())))));
        return all;
    }

    /** As people tell it, in thousands; what the cash carried by hand brought makes the sum come out. */
    private List<Long> received(List<Integer> ringgit) {
        var all = new ArrayList<Long>();
        for (int i = 0; i < ringgit.size(); i++) {
            all.add(((long) ringgit.get(i) - feeDeducted(i)) * rateOrHand(i) / 1_000 * 1_000);
        }
        var byHand = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            if (channels.get(i).equals("by-hand")) {
                byHand.add(i);
            }
        }
        long missing = RECEIVED - all.stream().mapToLong(Long::longValue).sum();
        for (int i : byHand) {
            all.set(i, all.get(i) + missing / byHand.size() / 1_000 * 1_000);
        }
        int last = byHand.getLast();
        long rest = RECEIVED - all.stream().mapToLong(Long::longValue).sum();
        all.set(last, all.get(last) + rest);
        return all;
    }

    private Remittance remittance(int i, int ringgit, long received) {
        var to = wives.get(i);
        var channel = channels.get(i);
        long handedIn = i < HANDED_IN.size() ? HANDED_IN.get(i) * 1_000L : 0;
        return new Remittance(
                "kiriman-%02d".formatted(i + 1),
                LocalDate.of(2026, 11, dice.between(1, handedIn > 0 ? 24 : 29)),
                to,
                Objects.requireNonNull(to.home.the(Relation.HEAD)),
                channel,
                licensed(channel),
                ringgit,
                rate(channel),
                fee(channel),
                fee(channel) == 0 ? "" : i % 2 == 0 ? "recipient" : "sender",
                received,
                channel.equals("bank") ? "bank-book" : channel.equals("agent") ? "slip" : "told",
                plan(i, received, handedIn),
                handedIn);
    }

    /** Planned for savings and business: 6,600,000 by the first twelve, 3,320,000 by eighteen others. */
    private static Plan plan(int i, long received, long handedIn) {
        long saved = i < 8 ? handedIn + 50_000 : i < 12 ? handedIn : i < 26 ? 180_000 : i < 30 ? 200_000 : 0;
        long business = i % 3 == 0 ? saved * 4 / 10 / 10_000 * 10_000 : 0;
        long school = received * 15 / 100 / 10_000 * 10_000;
        long debt = i % 2 == 0 ? received / 10 / 10_000 * 10_000 : 0;
        long emergency = 30_000;
        return new Plan(
                received - saved - school - debt - emergency, school, debt, saved - business, business, emergency);
    }

    private String licensed(String channel) {
        return switch (channel) {
            case "bank" -> "yes";
            case "agent" -> dice.oneIn(2) ? "yes" : "unknown";
            case "by-hand" -> "no";
            default -> "unknown";
        };
    }

    private int rateOrHand(int i) {
        int rate = rate(channels.get(i));
        return rate == 0 ? HAND_RATE : rate;
    }

    private int feeDeducted(int i) {
        return i % 2 == 0 ? fee(channels.get(i)) : 0;
    }

    private static int rate(String channel) {
        return channel.equals("bank") ? BANK_RATE : channel.equals("agent") ? AGENT_RATE : 0;
    }

    private static int fee(String channel) {
        return channel.equals("bank") ? 12 : channel.equals("agent") ? 8 : 0;
    }

    private static <T> List<T> many(int times, T one, List<T> and) {
        var all = new ArrayList<>(Collections.nCopies(times, one));
        all.addAll(and);
        return all;
    }
}
