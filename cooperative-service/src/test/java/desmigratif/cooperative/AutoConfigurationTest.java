package desmigratif.cooperative;

import desmigratif.test.AutoConfigurations;
import desmigratif.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

@ServiceTest(CooperativeApplication.class)
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
