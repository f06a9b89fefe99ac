package desmigratif.test.jar;

import desmigratif.kit.Fact;
import desmigratif.kit.Secret;
import java.time.Instant;

/** What has happened to a jar. */
public sealed interface JarEvent extends Fact {

    record JarOpened(String id, long version, Instant at, Secret owner, String label) implements JarEvent {}

    record CoinsDropped(String id, long version, Instant at, long amountRupiah) implements JarEvent {}

    record CoinsTaken(String id, long version, Instant at, long amountRupiah, Secret why) implements JarEvent {}
}
