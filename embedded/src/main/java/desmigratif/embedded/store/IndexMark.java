package desmigratif.embedded.store;

import org.h2.mvstore.MVMap;

/** What is known of an index beside its entries: whether it was filled, and which of its fields ever led through arrays. */
record IndexMark(MVMap<String, Integer> marks, String name) {

    private static final int BUILT = 1 << 31;

    boolean isBuilt() {
        return marks.containsKey(name);
    }

    void built() {
        marks.put(name, bits() | BUILT);
    }

    int arrays() {
        return bits() & ~BUILT;
    }

    void led(int throughArrays) {
        if ((bits() | throughArrays) != bits()) {
            marks.put(name, bits() | throughArrays);
        }
    }

    void remove() {
        marks.remove(name);
    }

    private int bits() {
        return marks.getOrDefault(name, 0);
    }
}
