package desmigratif.embedded.file;

import org.h2.mvstore.MVMap;

/**
 * What is known of an index beside its entries: whether it was filled, and which of its fields ever led through arrays.
 *
 * @param map the number of its map, which stays when a collection is renamed
 */
public record IndexMark(MVMap<Integer, Integer> marks, int map) {

    private static final int BUILT = 1 << 31;

    public boolean isBuilt() {
        return (bits() & BUILT) != 0;
    }

    public void built() {
        mark(BUILT);
    }

    /** The fields that led through arrays, as bits. */
    public int arrays() {
        return bits() & ~BUILT;
    }

    /** Fields lead through arrays, as bits: from now on a document may have more than one entry. */
    public void led(int throughArrays) {
        mark(throughArrays);
    }

    public void remove() {
        marks.remove(map);
    }

    private void mark(int more) {
        if ((bits() | more) != bits()) {
            marks.put(map, bits() | more);
        }
    }

    private int bits() {
        return marks.getOrDefault(map, 0);
    }
}
