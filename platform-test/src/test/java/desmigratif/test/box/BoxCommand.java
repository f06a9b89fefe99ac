package desmigratif.test.box;

import desmigratif.kit.MovesMoney;
import desmigratif.kit.Secret;

sealed interface BoxCommand {

    record OpenBox(Secret owner) implements BoxCommand {}

    record PutIn(long amountRupiah) implements BoxCommand, MovesMoney {}
}
