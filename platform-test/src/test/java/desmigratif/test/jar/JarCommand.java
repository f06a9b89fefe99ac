package desmigratif.test.jar;

import desmigratif.kit.MovesMoney;
import desmigratif.kit.Rupiah;
import desmigratif.kit.Secret;

/** What may be asked of a jar. */
sealed interface JarCommand {

    record OpenJar(Secret owner, String label) implements JarCommand {}

    record DropCoins(long amountRupiah) implements JarCommand, MovesMoney {

        @Override
        public void check() {
            Rupiah.checked(amountRupiah, "amountRupiah");
        }
    }

    record TakeCoins(long amountRupiah, String why) implements JarCommand, MovesMoney {}
}
