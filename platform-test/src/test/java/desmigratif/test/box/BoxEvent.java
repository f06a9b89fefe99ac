package desmigratif.test.box;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;

sealed interface BoxEvent extends Fact {

    record BoxOpened(String id, long version, Instant at, Secret owner) implements BoxEvent {}

    record MoneyPutIn(String id, long version, Instant at, long amountRupiah) implements BoxEvent {}
}
