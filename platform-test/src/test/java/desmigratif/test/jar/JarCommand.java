package desmigratif.test.jar;

import desmigratif.kit.MovesMoney;
import desmigratif.kit.Secret;

/** What may be asked of a jar. */
sealed interface JarCommand {

    record OpenJar(Secret owner, String label) implements JarCommand {}

    record DropCoins(long amountRupiah) implements JarCommand, MovesMoney {}

    record TakeCoins(long amountRupiah, String why) implements JarCommand, MovesMoney {}
}
