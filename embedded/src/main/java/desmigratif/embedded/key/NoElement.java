package desmigratif.embedded.key;

/** What an index holds for an array without elements: neither null nor any value. */
enum NoElement {
    IN_ARRAY
}
