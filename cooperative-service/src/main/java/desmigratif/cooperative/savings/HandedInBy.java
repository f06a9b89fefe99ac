package desmigratif.cooperative.savings;

/** Who brought the money; no name is needed. */
enum HandedInBy {
    SELF,
    FAMILY,
    OTHER
}
