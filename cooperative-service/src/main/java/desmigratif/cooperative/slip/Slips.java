package desmigratif.cooperative.slip;

import static desmigratif.kit.RuleBroken.check;

import desmigratif.kit.Ask;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers on a device's slips. */
public interface Slips {

    /** How the name of a paper book begins: its numbers were printed, and need not begin at 1. */
    String BOOK = "buku-";

    /** A typing error above it could never be made good: every number below would be missing. */
    long HIGHEST = 999_999_999;

    /**
     * The numbers of one device that are taken.
     *
     * @param repeated how often a taken one came again for something else
     * @param broken how many do not hold on to the one before, or are not what was sealed
     */
    record Series(String device, long lowest, long highest, long count, long repeated, long broken) {

        public static Series none(String device) {
            return new Series(device, 1, 0, 0, 0, 0);
        }

        /** The numbers that nobody misses: those printed before the first that was used. */
        public long before() {
            return isBook(device) ? lowest - 1 : 0;
        }
    }

    static boolean isBook(String device) {
        return device.startsWith(BOOK);
    }

    /**
     * How a receipt holds on to the one before it on its device: what is changed, left out or put in afterwards shows.
     *
     * @param after the seal of the receipt before; empty for the first
     * @param seal over {@code after} and what stands on this one
     * @param was the seals it had before it was edited on the device, which nobody had seen then
     */
    record Link(String after, String seal, List<String> was) {

        private static final String SEAL = "[0-9a-f]{64}";
        private static final int MOST = 20;

        /** Refuses what is no seal. */
        public void checked() {
            var whole = after.isEmpty() || after.matches(SEAL);
            check(whole && was.size() <= MOST && seals().allMatch(it -> it.matches(SEAL)), "bad-link", "link");
        }

        /** All that the next receipt may hold on to. */
        Stream<String> seals() {
            return Stream.concat(Stream.of(seal), was.stream());
        }

        /** Whether it is the seal of a receipt on which this stands. */
        public boolean isOf(Object... parts) {
            var text = new StringBuilder(after);
            for (var part : parts) {
                text.append('|').append(part);
            }
            return seal.equals(digest(text.toString()));
        }

        private static String digest(String text) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * A number as it stands on a slip.
     *
     * @param link how it holds on to the one before; none on paper
     * @param sealed whether its seal is that of what it came with
     */
    record Slip(String device, long number, @Nullable Link link, boolean sealed) {}

    /**
     * Takes a number for a deposit, which is known by its account and key and may take it again; else it is
     * refused. A broken chain is noted, never refused: the money has been taken.
     */
    void take(Ask ask, String account, Slip slip);

    List<Series> series(String village);

    /** The first of the numbers that are missing below the highest. */
    List<Long> missing(String village, Series series, int most);

    /** The first of the numbers at which the chain of a device is broken. */
    List<Long> broken(String village, Series series, int most);
}
