package desmigratif.cooperative.slip;

import desmigratif.kit.Ask;
import java.util.List;

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
     */
    record Series(String device, long lowest, long highest, long count, long repeated) {

        public static Series none(String device) {
            return new Series(device, 1, 0, 0, 0);
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
     * Takes a number for a deposit, which is known by its account and key and may take it again; else it is
     * refused.
     */
    void take(Ask ask, String account, String device, long number);

    List<Series> series(String village);

    /** The first of the numbers that are missing below the highest. */
    List<Long> missing(String village, Series series, int most);
}
