package desmigratif.business.capital;

import desmigratif.business.capital.Capital.Stage;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the room of capitals is made of. */
@Configuration(proxyBeanMethods = false)
class CapitalRoom {

    @Bean
    Keeper<Capital, CapitalCommand, CapitalEvent> capitals(Keeping keeping) {
        return keeping.of("capital", Capital.class, CapitalEvent.class, Capital::unknown)
                .unique("person", CapitalRoom::waiting)
                .index("state.wish.group")
                .index("state.stage")
                .open();
    }

    @Bean
    Copies<KnownLoan> knownLoans(Hearing hearing) {
        return hearing.copies("known-loans", KnownLoan.class).index("copy.capital");
    }

    @Bean
    CapitalLookup capitalLookup(Keeper<Capital, CapitalCommand, CapitalEvent> capitals) {
        return new CapitalLookup(capitals);
    }

    /** While one wish of a person for a group waits, there is no second one. */
    private static @Nullable String waiting(Capital it) {
        return it.stage() == Stage.ASKED
                ? it.wished().group() + "|" + it.wished().person()
                : null;
    }
}
