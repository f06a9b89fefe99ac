package desmigratif.cooperative.till;

import desmigratif.cooperative.device.DeviceLookup;
import desmigratif.cooperative.itself.HeardLookup;
import desmigratif.cooperative.till.SessionController.Waiting;
import desmigratif.kit.hear.Copies;
import desmigratif.kit.hear.Follows;
import desmigratif.kit.hear.Hearing;
import desmigratif.kit.keep.Keeper;
import desmigratif.kit.keep.Keeping;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the till is made of. A teller has one open session, and so has a device. */
@Configuration(proxyBeanMethods = false)
class TillRoom {

    @Bean
    Keeper<Session, SessionCommand, SessionEvent> sessions(Keeping keeping) {
        return keeping.of("session", Session.class, SessionEvent.class, Session::unknown)
                .unique("teller", it -> it.open() ? it.teller() : null)
                .unique("device", it -> it.open() ? it.device() : null)
                .index("state.open", "state.openedOn")
                .open();
    }

    @Bean
    Copies<CashOf> cashOfSavings(Hearing hearing) {
        return hearing.copies("cash-savings", CashOf.class).index("copy.shares.session");
    }

    @Bean
    Copies<CashOf> cashOfLoans(Hearing hearing) {
        return hearing.copies("cash-loan", CashOf.class).index("copy.shares.session");
    }

    @Bean
    CashLookup cashLookup(Copies<CashOf> cashOfSavings, Copies<CashOf> cashOfLoans) {
        return new CashLookup(cashOfSavings, cashOfLoans);
    }

    @Bean
    Follows cash(
            Keeper<Session, SessionCommand, SessionEvent> sessions,
            CashLookup cashLookup,
            Copies<CashOf> cashOfSavings,
            Copies<CashOf> cashOfLoans) {
        return new CashFeed(sessions, cashLookup, cashOfSavings, cashOfLoans);
    }

    @Bean
    Waiting waitingForTheTill(HeardLookup heard, DeviceLookup devices) {
        return new Waiting(heard, devices);
    }

    @Bean
    TillLookup tillLookup(
            Keeper<Session, SessionCommand, SessionEvent> sessions, CashLookup cashLookup, HeardLookup heard) {
        return new TillLookup(sessions, cashLookup, heard);
    }
}
