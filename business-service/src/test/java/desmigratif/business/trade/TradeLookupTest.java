package desmigratif.business.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TradeLookupTest {

    @Test
    void knowsTradesAndProductsByTheirCodes() {
        assertThat(TradeLookup.isTrade("catfish")).isTrue();
        assertThat(TradeLookup.isProduct("catfish")).isTrue();
        assertThat(TradeLookup.isTrade("fishing")).isFalse();
        assertThat(TradeLookup.isProduct("Lele")).isFalse();
    }

    @Test
    void keepsTheZeroInFrontOfAKbliClass() {
        assertThat(TradeLookup.products().getFirst().kbli()).isEqualTo("03221");
    }

    @Test
    void givesEveryProductATradeThatExists() {
        assertThat(TradeLookup.products()).allMatch(it -> TradeLookup.isTrade(it.trade()));
    }

    @Test
    void writesKbliClassesInFiveDigitsWithTheirEdition() {
        assertThat(TradeLookup.products())
                .allMatch(it ->
                        it.kbli() == null ? it.edition() == null : it.kbli().matches("[0-9]{5}"));
    }
}
