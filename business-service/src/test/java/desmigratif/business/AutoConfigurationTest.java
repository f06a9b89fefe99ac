package desmigratif.business;

import desmigratif.test.AutoConfigurations;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@BusinessTest
class AutoConfigurationTest {

    private final ApplicationContext context;

    AutoConfigurationTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void takesWhatItTookWhenItWasLookedAt() {
        AutoConfigurations.alone(context);
    }
}
