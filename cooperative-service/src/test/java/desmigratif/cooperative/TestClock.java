package desmigratif.cooperative;

import desmigratif.kit.Now;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What the service under test reads as now: a test says which day it is. */
public final class TestClock implements Now {

    private volatile Instant read = Instant.parse("2026-11-03T03:00:00Z");

    /** Found by the scan of the application, beside the rooms. */
    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    /** It is ten in the morning of that day in the village. */
    public void is(String day) {
        read = LocalDate.parse(day)
                .atTime(LocalTime.of(10, 0))
                .atZone(Asking.ZONE)
                .toInstant();
    }

    @Override
    public Instant read() {
        return read;
    }

    @Override
    public Instant heard() {
        return java.time.Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
