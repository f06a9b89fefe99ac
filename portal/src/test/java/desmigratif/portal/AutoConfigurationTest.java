package desmigratif.portal;

import desmigratif.test.AutoConfigurations;
import org.junit.jupiter.api.Test;

/**
 * Of what is on this class path, which has all that services stand on, the portal takes what it takes alone. The list was
 * made with the portal's own dependencies only; a new one is added by hand.
 */
class AutoConfigurationTest {

    @Test
    void takesNothingThatIsThereForANeighbour() {
        AutoConfigurations.alone(RunningPortal.shared().context());
    }
}
