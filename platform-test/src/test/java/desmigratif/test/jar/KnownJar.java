package desmigratif.test.jar;

/** What a reader keeps of a jar. */
record KnownJar(String label, long balanceRupiah, int coins) {}
