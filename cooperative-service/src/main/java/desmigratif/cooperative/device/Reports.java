package desmigratif.cooperative.device;

import desmigratif.kit.Ask;
import java.time.Instant;
import java.util.Map;

/** The last word of each device. */
interface Reports {

    /** Who used it last, when, and what it said. */
    record Said(String teller, Instant at, DeviceReport report) {}

    void heard(Ask ask, String device, DeviceReport report);

    /** By the name of the device. */
    Map<String, Said> all(String village);
}
