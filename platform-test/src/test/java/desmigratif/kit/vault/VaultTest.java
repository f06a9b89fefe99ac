package desmigratif.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VaultTest {

    private static final String KONGSI = "6101042014";
    private static final String SITI = KONGSI + "/person-1";
    private static final String NIK = "6101044101950001";

    private final MemoryKeyShelf shelf = new MemoryKeyShelf();
    private final Keys keys = Keys.of(Keys.newWrapping(), Keys.newBlinding());
    private final Vault vault = new Vault(keys, shelf);

    @Test
    void opensWhatItSealed() {
        var sealed = vault.seal(KONGSI, "person", "nik", SITI, NIK);

        assertThat(vault.open(KONGSI, "person", "nik", SITI, sealed)).isEqualTo(NIK);
        assertThat(new String(sealed)).doesNotContain(NIK);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(vault.seal(KONGSI, "person", "nik", SITI, NIK))
                .isNotEqualTo(vault.seal(KONGSI, "person", "nik", SITI, NIK));
    }

    @Test
    void refusesAValueMovedToAnotherPlace() {
        var sealed = vault.seal(KONGSI, "person", "nik", SITI, NIK);

        assertBroken("3302152003", "person", "nik", SITI, sealed);
        assertBroken(KONGSI, "member", "nik", SITI, sealed);
        assertBroken(KONGSI, "person", "name", SITI, sealed);
    }

    @Test
    void refusesAValueSwappedWithAnotherPerson() {
        var other = KONGSI + "/person-2";
        vault.seal(KONGSI, "person", "nik", other, NIK);

        assertBroken(KONGSI, "person", "nik", other, vault.seal(KONGSI, "person", "nik", SITI, NIK));
    }

    @Test
    void refusesAKeySwappedWithAnotherPersons() {
        var sealed = vault.seal(KONGSI, "person", "nik", SITI, NIK);
        shelf.keys.put(KONGSI + "/person-2", shelf.keys.get(SITI));

        assertBroken(KONGSI, "person", "nik", KONGSI + "/person-2", sealed);
    }

    @Test
    void refusesAChangedValue() {
        var sealed = vault.seal(KONGSI, "person", "nik", SITI, NIK);
        sealed[sealed.length - 1] ^= 1;

        assertBroken(KONGSI, "person", "nik", SITI, sealed);
    }

    @Test
    void refusesUnderOtherKeys() {
        var sealed = vault.seal(KONGSI, "person", "nik", SITI, NIK);

        var stranger = new Vault(Keys.of(Keys.newWrapping(), Keys.newBlinding()), shelf);

        assertThatThrownBy(() -> stranger.open(KONGSI, "person", "nik", SITI, sealed))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("not in platform.keys");
    }

    @Test
    void opensAfterRotationWhatWasSealedBefore() {
        var wrapping = Keys.newWrapping();
        var blinding = Keys.newBlinding();
        var sealed = new Vault(Keys.of(wrapping, blinding), shelf).seal(KONGSI, "person", "nik", SITI, NIK);

        var rotated = new Vault(Keys.of(Keys.rotated(wrapping), blinding), shelf);
        var other = rotated.seal(KONGSI, "person", "nik", KONGSI + "/person-2", NIK);

        assertThat(rotated.open(KONGSI, "person", "nik", SITI, sealed)).isEqualTo(NIK);
        assertThatThrownBy(() -> new Vault(Keys.of(wrapping, blinding), shelf)
                        .open(KONGSI, "person", "nik", KONGSI + "/person-2", other))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void forgetsForGood() {
        var sealed = vault.seal(KONGSI, "person", "nik", SITI, NIK);

        vault.forget(SITI);

        assertThatThrownBy(() -> vault.open(KONGSI, "person", "nik", SITI, sealed))
                .isInstanceOf(Forgotten.class);
        assertThatThrownBy(() -> vault.seal(KONGSI, "person", "nik", SITI, NIK)).isInstanceOf(Forgotten.class);
    }

    @Test
    void asksOnceForTheKeysOfAPage() {
        var ids =
                IntStream.range(0, 50).mapToObj(it -> KONGSI + "/person-" + it).toList();
        var sealed = ids.stream()
                .map(it -> vault.seal(KONGSI, "person", "nik", it, NIK))
                .toList();
        var fresh = new Vault(keys, shelf);
        shelf.asked.set(0);

        fresh.prepare(ids);
        fresh.prepare(List.of(SITI));

        assertThat(IntStream.range(0, 50)
                        .mapToObj(it -> fresh.open(KONGSI, "person", "nik", ids.get(it), sealed.get(it))))
                .containsOnly(NIK);
        assertThat(shelf.asked).hasValue(1);
    }

    @Test
    void blindsTheSameTextAlikeInOneVillageOnly() {
        var word = vault.blind(KONGSI, "nik", NIK);

        assertThat(word)
                .isEqualTo(new Vault(keys, shelf).blind(KONGSI, "nik", NIK))
                .hasSize(24);
        assertThat(word).isNotEqualTo(vault.blind("3302152003", "nik", NIK));
        assertThat(word).isNotEqualTo(vault.blind(KONGSI, "kk", NIK));
        assertThat(word).isNotEqualTo(MemoryKeyShelf.vault().blind(KONGSI, "nik", NIK));
    }

    @Test
    void knowsBytesAgain() {
        assertThat(vault.mac(new byte[] {1}))
                .isEqualTo(vault.mac(new byte[] {1}))
                .hasSize(32);
        assertThat(vault.mac(new byte[] {1})).isNotEqualTo(vault.mac(new byte[] {2}));
    }

    private void assertBroken(String village, String collection, String field, String id, byte[] sealed) {
        assertThatThrownBy(() -> vault.open(village, collection, field, id, sealed))
                .isInstanceOf(SealBroken.class);
    }
}
