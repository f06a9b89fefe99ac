package desmigratif.test.jar;

/** The facts of a jar as a reader reads them. */
sealed interface JarFact {

    record JarOpened(String label) implements JarFact {}

    record CoinsDropped(long amountRupiah) implements JarFact {}
}
